// Command int64flag is right everywhere.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"
	"strconv"
)

type project struct {
	ID    int64 `json:"id"`
	Count int   `json:"count"`
	Rank  uint  `json:"rank"`
}

var company = flag.Int64("company", 0, "Procore company id")

func main() {
	flag.Parse()
	id, err := strconv.ParseInt(flag.Arg(0), 10, 64)
	if err != nil {
		log.Fatal(err)
	}
	workers, err := strconv.Atoi(flag.Arg(1))
	if err != nil {
		log.Fatal(err)
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/subprojects", id), nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(*company, 10))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	var ps []project
	if err := json.NewDecoder(resp.Body).Decode(&ps); err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(ps), workers)
}
