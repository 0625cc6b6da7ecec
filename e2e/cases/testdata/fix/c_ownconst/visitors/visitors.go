// Package visitors writes the visitor log at the gate.
package visitors

import (
	"net/http"
	"strings"
)

const companyIDHeader = "Procore-Company-Id"

// Gate is one entrance.
type Gate struct {
	token     string
	companyID string
	project   string
}

// NewGate returns a gate.
func NewGate(token, companyID, project string) *Gate { return &Gate{token, companyID, project} }

func (g *Gate) url() string {
	return "https://api.procore.com/rest/v1.0/projects/" + g.project + "/visitor_logs"
}

// Today lists who is on site.
func (g *Gate) Today() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, g.url(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set(companyIDHeader, g.companyID)
	return http.DefaultClient.Do(req)
}

// Enter notes that somebody came.
func (g *Gate) Enter(name string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, g.url(), strings.NewReader(`{"visitor_log":{"subject":"`+name+`"}}`)) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	return http.DefaultClient.Do(req)
}
