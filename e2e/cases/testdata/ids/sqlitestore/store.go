// Package store keeps Procore's projects in SQLite, whose INTEGER has 64 bits.
package store

import (
	"database/sql"
	"fmt"
	"net/http"

	_ "github.com/mattn/go-sqlite3"
)

const schema = `
CREATE TABLE projects (
	id INTEGER PRIMARY KEY,
	procore_project_id INTEGER NOT NULL UNIQUE,
	procore_company_id INT NOT NULL
)`

func Open(name string) (*sql.DB, error) {
	db, err := sql.Open("sqlite3", name)
	if err != nil {
		return nil, err
	}
	_, err = db.Exec(schema)
	return db, err
}

func Project(hc *http.Client, company string, id int64) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d", id), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return hc.Do(req)
}
