package fixids

import "net/http"

// Names that only look like a company's id.
func near(companyName, companyUUID, companyIDs, projectID, parentCompanyID, accompanyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}
