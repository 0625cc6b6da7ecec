// Package store keeps Procore's projects in PostgreSQL.
package store

import (
	"context"
	_ "embed"

	"github.com/jackc/pgx/v5"
)

const schema = `
CREATE TABLE IF NOT EXISTS projects (
	id SERIAL PRIMARY KEY,
	owner_id INTEGER NOT NULL,
	procore_project_id INTEGER NOT NULL, -- // mpr:resourceid
	procore_company_id BIGINT NOT NULL,
	procore_vendor_ids INT[] NOT NULL DEFAULT '{}', -- // mpr:resourceid
	procore_synced_count INTEGER NOT NULL DEFAULT 0,
	procore_status SMALLINT NOT NULL DEFAULT 0,
	procore_region TEXT NOT NULL,
	retry_after INTERVAL
);
CREATE INDEX ON projects (procore_project_id);
`

const addUser = `ALTER TABLE users ADD COLUMN IF NOT EXISTS procore_user_id int4` // mpr:resourceid

const addWide = `ALTER TABLE users ADD COLUMN procore_office_id int8`

// The history of a column that is wide today.
const (
	addRole   = `ALTER TABLE users ADD COLUMN procore_role_id INTEGER`
	widenRole = `ALTER TABLE users ALTER COLUMN procore_role_id TYPE BIGINT`
)

//go:embed vendors.sql
var vendors string // mpr:resourceid

//go:embed wide.sql
var wide string

func Migrate(ctx context.Context, conn *pgx.Conn) error {
	for _, s := range []string{schema, addUser, addWide, addRole, widenRole, vendors, wide} {
		if _, err := conn.Exec(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

func Upsert(ctx context.Context, conn *pgx.Conn, project int64) error {
	_, err := conn.Exec(ctx, "INSERT INTO projects (procore_project_id) VALUES ($1) ON CONFLICT (procore_project_id) DO NOTHING", project)
	return err
}
