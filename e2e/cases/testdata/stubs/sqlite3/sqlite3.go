// Package sqlite3 stands in for the driver of that name, which takes a C compiler and
// minutes to build. It registers itself, and opens nothing.
package sqlite3

import (
	"database/sql"
	"database/sql/driver"
	"errors"
)

func init() { sql.Register("sqlite3", &SQLiteDriver{}) }

// SQLiteDriver is the driver.
type SQLiteDriver struct{}

// Open always fails.
func (*SQLiteDriver) Open(string) (driver.Conn, error) { return nil, errors.New("sqlite3: a stand-in") }
