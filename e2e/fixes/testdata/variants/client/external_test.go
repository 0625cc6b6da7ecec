package client_test

import (
	"net/http"
	"testing"
)

func TestUsers(t *testing.T) {
	companyID := "12"
	req, err := http.NewRequest("GET", "https://app.procore.com/rest/v1.0/companies/"+companyID+"/users", nil)
	if err != nil {
		t.Fatal(err)
	}
	http.DefaultClient.Do(req)
}
