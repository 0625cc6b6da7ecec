// Command own gives the sdk a client that adds nothing.
package main

import (
	"log"
	"net/http"
	"time"

	"cases.example.org/y_clientvar/sdk"
)

func main() {
	sdk.SetHTTPClient(&http.Client{Timeout: time.Minute})
	resp, err := sdk.Get("/users", nil) // mpr:companyid
	log.Println(resp, err)
}
