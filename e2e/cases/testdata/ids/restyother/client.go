// Package restyother has two resty clients; only one is Procore's.
package restyother

import (
	"fmt"

	"github.com/go-resty/resty/v2"
)

type wide struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type issue struct {
	ID        int32 `json:"id"`
	ProjectID int32 `json:"project_id"`
	Points    int32 `json:"points"`
}

func Procore(company string) ([]wide, error) {
	var out []wide
	_, err := resty.New().SetBaseURL("https://api.procore.com").R().
		SetHeader("Procore-Company-Id", company).
		SetResult(&out).
		Get("/rest/v1.0/companies/" + company + "/projects")
	return out, err
}

func Issues(project int32) ([]issue, error) {
	var out []issue
	_, err := resty.New().SetBaseURL("https://tracker.example.com").R().
		SetResult(&out).
		Get(fmt.Sprintf("/api/v4/projects/%d/issues", project))
	return out, err
}
