package integration

import (
	"encoding/json"
	"net/http"
	"os"
	"testing"
)

func TestLive(t *testing.T) {
	token := os.Getenv("PROCORE_TOKEN")
	if token == "" {
		t.SkipNow()
	}
	req, err := http.NewRequest("GET", "https://sandbox.procore.com/rest/v1.0/projects?company_id="+os.Getenv("PROCORE_COMPANY"), nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var ps []struct {
		ID    int32  `json:"id"` // mpr:resourceid
		Name  string `json:"name"`
		Count int32  `json:"count"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&ps); err != nil {
		t.Fatal(err)
	}
	for _, p := range ps {
		if p.ID == 0 {
			t.Errorf("%s has no id", p.Name)
		}
	}
}
