// Package silenced has comments in its SQL that keep columns silent.
package silenced

import (
	"embed"

	_ "github.com/lib/pq"
)

//go:embed steps/*.sql
var Steps embed.FS // want `steps/0001_links.sql:5: column procore_vendor_id holds` `steps/0001_links.sql:5: mprlint:ignore resourceid gives no reason and has no effect; say why` `steps/0001_links.sql:7: mprlint:ignore resourceid keeps nothing silent; remove it` `steps/0002_users.sql:3: column procore_role_id holds`
