// Package store writes vendors to PostgreSQL.
package store

import (
	"context"
	"database/sql"

	"cases.example.org/id_sqlpkgs/procore"
	"github.com/lib/pq"
)

const table = "CREATE TABLE vendors (procore_vendor_id INTEGER PRIMARY KEY, trade INTEGER)" // mpr:resourceid

const audit = "CREATE TABLE audit (id SERIAL PRIMARY KEY, procore_vendor_id BIGINT, action SMALLINT)"

// Open the database.
func Open(ctx context.Context, dsn string) (*sql.DB, error) {
	c, err := pq.NewConnector(dsn)
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(c)
	_, err = db.ExecContext(ctx, table+"; "+audit)
	return db, err
}

// Save a vendor.
func Save(ctx context.Context, db *sql.DB, v procore.Vendor) error {
	_, err := db.ExecContext(ctx, "INSERT INTO vendors VALUES ($1, $2)", v.ID, v.Trade)
	return err
}
