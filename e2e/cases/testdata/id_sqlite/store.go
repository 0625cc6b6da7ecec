// Package sqlite keeps images in SQLite, whose INTEGER has 64 bits.
package sqlite

import (
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"

	_ "github.com/mattn/go-sqlite3" // the driver
)

//go:embed tables.sql
var tables string

const links = `CREATE TABLE links (
	procore_project_id INTEGER NOT NULL,
	procore_company_id INT NOT NULL
)`

type image struct {
	ID    int64 `json:"id"`
	Width int32 `json:"width"`
}

func fetch(ctx context.Context, company string, id int64) (image, error) {
	var v image
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/images/%d", id), nil)
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

// Save an image.
func Save(ctx context.Context, file, company string, id int64) error {
	db, err := sql.Open("sqlite3", file)
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, tables+links); err != nil {
		return err
	}
	i, err := fetch(ctx, company, id)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "INSERT INTO photos (procore_image_id, width) VALUES (?, ?)", i.ID, i.Width)
	return err
}
