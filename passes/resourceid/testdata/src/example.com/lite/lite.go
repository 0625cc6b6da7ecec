// Package lite keeps ids of Procore in SQLite, whose INTEGER has 64 bits.
package lite

import _ "modernc.org/sqlite"

const schema = "CREATE TABLE links (procore_project_id INTEGER NOT NULL)"
