// Package pgx keeps submittals in PostgreSQL, with its schema in files.
package pgx

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/jackc/pgx/v5"
)

//go:embed schema.sql
var schema string // mpr:resourceid

//go:embed attachments.sql
var attachments string

type submittal struct {
	ID       int64 `json:"id"`
	Revision int32 `json:"revision"`
}

func fetch(ctx context.Context, company string, id int64) (submittal, error) {
	var v submittal
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/submittals/%d", id), nil)
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

// Save a submittal.
func Save(ctx context.Context, db *pgx.Conn, company string, id int64) error {
	if _, err := db.Exec(ctx, schema+attachments); err != nil {
		return err
	}
	s, err := fetch(ctx, company, id)
	if err != nil {
		return err
	}
	_, err = db.Exec(ctx, "INSERT INTO submittals (procore_submittal_id, revision) VALUES ($1, $2)", s.ID, s.Revision)
	return err
}
