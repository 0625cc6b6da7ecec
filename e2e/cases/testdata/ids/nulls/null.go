// Package nulls stores decoded ids in nullable columns.
package nulls

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"
)

type Vendor struct {
	ID       int64  `json:"id"`
	ParentID *int64 `json:"parent_id"`
	Level    int64  `json:"level"`
}

func Save(ctx context.Context, db *sql.DB, hc *http.Client, company string) error {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/vendors?company_id="+company, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var vs []Vendor
	if err := json.NewDecoder(resp.Body).Decode(&vs); err != nil {
		return err
	}
	for _, v := range vs {
		id := sql.NullInt32{Int32: int32(v.ID), Valid: true} // mpr:resourceid
		var parent sql.NullInt64
		if v.ParentID != nil {
			parent = sql.NullInt64{Int64: *v.ParentID, Valid: true}
		}
		level := sql.NullInt16{Int16: int16(v.Level), Valid: true}
		if _, err := db.ExecContext(ctx, "INSERT INTO vendors (procore_id, parent, level) VALUES ($1, $2, $3)", id, parent, level); err != nil {
			return err
		}
	}
	return nil
}
