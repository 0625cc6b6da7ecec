// Command templates tries all ways.
package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"cases.example.org/c_handedin/lib"
	"cases.example.org/c_handedin/lib2"
)

type scoped struct{}

func (scoped) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	return http.DefaultTransport.RoundTrip(r)
}

func check(resp *http.Response, err error) {
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
}

func main() {
	ctx := context.Background()
	check(lib.New(lib.WithClient(&http.Client{Transport: scoped{}})).Templates(ctx))
	check(lib.New().Templates(ctx))
	check(lib2.Templates(ctx, &http.Client{Transport: scoped{}}))
	check(lib2.Templates(ctx, &http.Client{Timeout: time.Second})) // mpr:companyid
	check(lib2.Templates(ctx, http.DefaultClient))                 // mpr:companyid
}
