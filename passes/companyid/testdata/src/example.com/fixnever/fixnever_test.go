package fixnever

import (
	"net/http"
	"testing"
)

const header = "Procore-Company-Id"

func TestProjects(t *testing.T) {
	companyID := "4711"
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		t.Fatal(err)
	}
	if _, err := http.DefaultClient.Do(req); err != nil {
		t.Error(companyID, err)
	}
}
