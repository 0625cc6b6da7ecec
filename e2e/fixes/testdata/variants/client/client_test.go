package client

import (
	"net/http"
	"testing"
)

func TestProjects(t *testing.T) {
	const companyID = 12
	req, err := http.NewRequest("GET", "https://app.procore.com/rest/v1.0/companies/12/projects", nil)
	if err != nil {
		t.Fatal(err)
	}
	http.DefaultClient.Do(req)
	send(companyID)
}
