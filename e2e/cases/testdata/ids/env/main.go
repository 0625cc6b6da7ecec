// Command env takes its company from the environment.
package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
)

func envInt32(name string, def int32) int32 {
	n, err := strconv.ParseInt(os.Getenv(name), 10, 32) // mpr:resourceid
	if err != nil {
		return def
	}
	return int32(n)
}

func retries() int32 {
	n, err := strconv.ParseInt(os.Getenv("RETRIES"), 10, 32)
	if err != nil {
		return 3
	}
	return int32(n)
}

func main() {
	company := envInt32("PROCORE_COMPANY_ID", 4200)
	for i := int32(0); i < retries(); i++ {
		req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/users", company), nil)
		if err != nil {
			log.Fatal(err)
		}
		req.Header.Set("Procore-Company-Id", strconv.Itoa(int(company)))
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			continue
		}
		resp.Body.Close()
		return
	}
}
