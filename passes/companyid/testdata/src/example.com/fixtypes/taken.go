package fixtypes

import "net/http"

// Where strconv can't be imported under its name.
func taken(strconv, companyID int) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}
