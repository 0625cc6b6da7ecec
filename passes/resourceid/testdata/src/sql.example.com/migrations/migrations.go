// Package migrations holds nothing but SQL.
package migrations

import (
	"embed"

	_ "github.com/lib/pq"
)

//go:embed steps/*.sql
var Steps embed.FS // want `steps/0001_links.up.sql:3: column procore_project_id holds .* integer` `steps/0002_user.sql:3: column procore_vendor_id holds .* INT4`
