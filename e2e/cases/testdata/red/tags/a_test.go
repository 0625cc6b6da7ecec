package a

import (
	"net/http"
	"testing"
)

const aHeader = "Procore-Company-Id"

func TestX(t *testing.T) {
	companyID := "5"
	t.Log(companyID)
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil) // mpr:companyid=fix
	if err != nil {
		t.Fatal(err)
	}
	_, _ = http.DefaultClient.Do(req)
	Do()
}
