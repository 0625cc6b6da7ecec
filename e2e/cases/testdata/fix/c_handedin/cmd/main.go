// Command locations runs the syncer once.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"

	"cases.example.org/fix/c_handedin/sync"
)

type identity struct {
	token, company string
	next           http.RoundTripper
}

func (t identity) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+t.token)
	r.Header.Set("Procore-Company-Id", t.company)
	return t.next.RoundTrip(r)
}

func main() {
	company := os.Args[1]
	companyID, err := strconv.ParseInt(company, 10, 64)
	if err != nil {
		log.Fatal(err)
	}
	hc := &http.Client{Transport: identity{os.Getenv("PROCORE_TOKEN"), company, http.DefaultTransport}}
	resp, err := sync.New(hc, companyID).Locations(context.Background(), 7)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Println(resp.Status)
}
