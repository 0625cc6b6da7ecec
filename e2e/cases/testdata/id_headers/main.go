// Command id_headers sends headers of its own beside the one that names the company.
package main

import (
	"database/sql"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
)

// A link is a row of ours, with its own id.
type link struct {
	id      int32
	project int64
	vendor  int32
	tenant  int32
}

func load(db *sql.DB) (l link, err error) {
	err = db.QueryRow("SELECT id, project, vendor, tenant FROM links").Scan(&l.id, &l.project, &l.vendor, &l.tenant) // mpr:resourceid
	return l, err
}

func main() {
	db, err := sql.Open("sqlite", os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	l, err := load(db)
	if err != nil {
		log.Fatal(err)
	}
	u := "https://api.procore.com/rest/v1.0/projects/" + strconv.FormatInt(l.project, 10) + "/vendors/" + strconv.Itoa(int(l.vendor))
	req, err := http.NewRequest("GET", u, nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	req.Header.Set("Idempotency-Key", fmt.Sprintf("links/%d", l.id))
	req.Header.Add("X-Tenant-Id", fmt.Sprint(l.tenant))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
}
