// Package pq mirrors projects into PostgreSQL.
package pq

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"

	_ "github.com/lib/pq" // the driver
)

const createProjects = `
CREATE TABLE IF NOT EXISTS projects (
	id SERIAL PRIMARY KEY,
	procore_project_id INTEGER NOT NULL, -- // mpr:resourceid
	procore_company_id BIGINT NOT NULL,
	jira_project_id INTEGER,
	stage SMALLINT NOT NULL,
	users_count INT NOT NULL DEFAULT 0,
	name TEXT NOT NULL
)`

const createLinks = "CREATE TABLE links (procore_rfi_id int4, note text)" // mpr:resourceid=fix

const createSeen = "CREATE TABLE seen (procore_rfi_id bigint, page integer, note text)"

const addVendor = "ALTER TABLE projects ADD COLUMN procore_vendor_id SMALLINT" // mpr:resourceid=fix

const addTries = "ALTER TABLE projects ADD COLUMN procore_tries SMALLINT"

const insert = "INSERT INTO projects (procore_project_id, procore_company_id, stage, name) VALUES ($1, $2, $3, $4)"

type project struct {
	ID    int64  `json:"id"`
	Name  string `json:"name"`
	Stage int32  `json:"stage"`
}

func fetch(ctx context.Context, company string, id int64) (project, error) {
	var v project
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d", id), nil)
	if err != nil {
		return v, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	return v, json.NewDecoder(resp.Body).Decode(&v)
}

// Mirror a project.
func Mirror(ctx context.Context, db *sql.DB, company string, id int64) error {
	for _, s := range []string{createProjects, createLinks, createSeen, addVendor, addTries} {
		if _, err := db.ExecContext(ctx, s); err != nil {
			return err
		}
	}
	p, err := fetch(ctx, company, id)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, insert, p.ID, company, p.Stage, p.Name)
	return err
}
