// Package webhook receives Procore's webhooks and fetches what they speak of.
package webhook

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type event struct {
	ID           int64  `json:"id"`
	Timestamp    int64  `json:"timestamp"`
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"` // mpr:resourceid
	ProjectID    int32  `json:"project_id"`  // mpr:resourceid
	CompanyID    int64  `json:"company_id"`
	Attempt      int32  `json:"attempt"`
}

func Handler(hc *http.Client) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var e event
		if err := json.NewDecoder(r.Body).Decode(&e); err != nil {
			http.Error(w, "bad event", http.StatusBadRequest)
			return
		}
		if e.ResourceName != "RFIs" {
			return
		}
		req, err := http.NewRequestWithContext(r.Context(), http.MethodGet,
			fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis/%d", e.ProjectID, e.ResourceID), nil)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		req.Header.Set("Procore-Company-Id", fmt.Sprint(e.CompanyID))
		resp, err := hc.Do(req)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		resp.Body.Close()
	})
}
