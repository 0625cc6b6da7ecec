// Package resourceid holds what the rule's documentation shows.
package resourceid

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	_ "github.com/lib/pq"
)

// Project is what the API answers.
type Project struct {
	ID        int32  `json:"id"`
	CompanyID *int64 `json:"company_id"`
	Number    int32  `json:"number"`
}

const projects = "https://api.procore.com/rest/v1.0/projects"

func first() (p Project, err error) {
	resp, err := http.Get(projects)
	if err != nil {
		return p, err
	}
	defer resp.Body.Close()
	return p, json.NewDecoder(resp.Body).Decode(&p)
}

type large struct {
	ID int64 `json:"id"`
}

type stored struct{ Project int32 }

func keep() (row stored, err error) {
	resp, err := http.Get(projects)
	if err != nil {
		return row, err
	}
	defer resp.Body.Close()
	var project large
	if err := json.NewDecoder(resp.Body).Decode(&project); err != nil {
		return row, err
	}
	row.Project = int32(project.ID)
	return row, nil
}

func follow() (*http.Response, error) {
	resp, err := http.Get(projects)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var m map[string]any
	if err := json.NewDecoder(resp.Body).Decode(&m); err != nil {
		return nil, err
	}
	path := fmt.Sprintf("/rest/v1.0/projects/%v", m["id"])
	return http.Get("https://api.procore.com" + path)
}

// ListOptions are written into a query.
type ListOptions struct {
	VendorID int32
}

func list(opts ListOptions) (*http.Response, error) {
	q := url.Values{}
	q.Set("vendor_id", strconv.Itoa(int(opts.VendorID)))
	return http.Get(projects + "?" + q.Encode())
}

// Vendor is given what its callers have.
func Vendor(id int32) (*http.Response, error) {
	return http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/vendors/%d", id))
}

func migrate(db *sql.DB) error {
	_, err := db.Exec(`
		CREATE TABLE links (procore_project_id INTEGER)
	`)
	return err
}

var _, _, _, _, _ = first, keep, follow, list, migrate
