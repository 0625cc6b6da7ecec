// Package sqlscan scans ids out of a database.
package sqlscan

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"net/http"
)

func Sync(ctx context.Context, db *sql.DB, hc *http.Client, company string) error {
	rows, err := db.QueryContext(ctx, "SELECT user_id, procore_project_id FROM watches")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var userID int32
		var projectID int32
		if err := rows.Scan(&userID, &projectID); err != nil { // mpr:resourceid
			return err
		}
		req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis", projectID), nil)
		if err != nil {
			return err
		}
		req.Header.Set("Procore-Company-Id", company)
		resp, err := hc.Do(req)
		if err != nil {
			return err
		}
		resp.Body.Close()
		log.Printf("told user %d", userID)
	}
	return rows.Err()
}
