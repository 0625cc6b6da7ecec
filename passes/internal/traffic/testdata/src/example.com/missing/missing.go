// Package missing keeps ids in numbers that a database may not have.
package missing

import (
	"database/sql"
	"fmt"
	"net/http"
	"strconv"
)

type row struct {
	ID             int32
	ProjectID      sql.NullInt32 // want "setting ProjectID"
	VendorID       sql.NullInt64
	Position       sql.NullInt16
	JiraProjectID  sql.NullInt32
	CompanyID, Set sql.NullInt32 // want "setting CompanyID"
}

func get(r row) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/vendors/%d?page=%d", r.ProjectID.Int32, r.VendorID.Int64, r.Position.Int16)
	req, _ := http.NewRequest("GET", u, nil)
	req.Header.Set("Procore-Company-Id", strconv.Itoa(int(r.CompanyID.Int32)))
	http.DefaultClient.Do(req)
	http.Get(fmt.Sprintf("https://acme.atlassian.net/rest/api/3/projects/%d?set=%d", r.JiraProjectID.Int32, r.Set.Int32))
}
