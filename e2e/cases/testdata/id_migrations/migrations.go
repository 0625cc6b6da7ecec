// Package id_migrations holds nothing but SQL.
package id_migrations

import (
	"embed"

	_ "github.com/lib/pq"
)

//go:embed steps/*.sql
var Steps embed.FS // mpr:resourceid
