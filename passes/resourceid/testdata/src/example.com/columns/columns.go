// Package columns keeps ids of Procore in PostgreSQL.
package columns

import (
	"context"
	"database/sql"

	_ "github.com/lib/pq"
)

const schema = "CREATE TABLE links (id SERIAL PRIMARY KEY, procore_project_id INTEGER NOT NULL, procore_company_id BIGINT, procore_user_ids int4[], procore_status INTEGER)" // want `column procore_project_id holds a Procore id in INTEGER` `column procore_user_ids holds a Procore id in int4`

// Migrate makes the tables.
func Migrate(ctx context.Context, db *sql.DB) error {
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, "ALTER TABLE links ADD COLUMN procore_vendor_id serial"); err != nil { // want `column procore_vendor_id holds a Procore id in serial, which is too small for new regions; use BIGSERIAL \(MPR\)`
		return err
	}
	_, err := db.ExecContext(ctx, "UPDATE links SET procore_project_id = 12 WHERE procore_rfi_id int")
	return err
}

// What a comment or a text within a statement says declares no column.
const said = `CREATE TABLE vendors (
	procore_vendor_id BIGINT, -- procore_vendor_id INT until 2025, it's said
	name TEXT COMMENT 'not procore_vendor_id INT; it''s a name', /* procore_rfi_id
	int */ procore_rfi_id BIGINT
)`

const short = "CREATE TABLE rfis (\n -- procore_rfi_id INT\n procore_rfi_id BIGINT)"

// A statement that is put together of several texts.
var pieces = "CREATE TABLE users (" +
	"id INT NOT NULL, " +
	"`procore_user_id` INT(11) UNSIGNED NOT NULL, " + // want `column procore_user_id holds a Procore id in INT`
	"procore_level INT" + end()

func end() string { return ")" + "procore_office_id INT" }
