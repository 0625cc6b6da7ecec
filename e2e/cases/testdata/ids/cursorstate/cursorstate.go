// Package state keeps where a sync stands in a file of its own.
package state

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type checkpoint struct {
	ProjectID int32 `json:"project_id"` // mpr:resourceid
	Page      int32 `json:"page"`
	RunID     int32 `json:"run_number"`
}

func Resume(hc *http.Client, company string) error {
	var c checkpoint
	b, err := os.ReadFile("state.json")
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, &c); err != nil {
		return err
	}
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis?page=%d", c.ProjectID, c.Page), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	req.Header.Set("X-Run", fmt.Sprint(c.RunID))
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
