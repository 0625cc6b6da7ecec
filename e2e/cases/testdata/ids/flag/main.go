// Command flagfunc has flags for the company and for a port.
package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"strconv"
)

var (
	companyID int32
	port      uint16
	limit     int32
)

func main() {
	flag.Func("company", "Procore company id", func(s string) error {
		n, err := strconv.ParseInt(s, 10, 32) // mpr:resourceid
		companyID = int32(n)
		return err
	})
	flag.Func("port", "port to listen on", func(s string) error {
		n, err := strconv.ParseUint(s, 10, 16)
		port = uint16(n)
		return err
	})
	flag.Func("limit", "projects a page", func(s string) error {
		n, err := strconv.ParseInt(s, 10, 32)
		limit = int32(n)
		return err
	})
	flag.Parse()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d&per_page=%d", companyID, limit), nil)
		if err != nil {
			http.Error(w, err.Error(), 500)
			return
		}
		req.Header.Set("Procore-Company-Id", fmt.Sprintf("%d", companyID))
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			http.Error(w, err.Error(), 502)
			return
		}
		resp.Body.Close()
	})
	log.Fatal(http.ListenAndServe(fmt.Sprintf(":%d", port), nil))
}
