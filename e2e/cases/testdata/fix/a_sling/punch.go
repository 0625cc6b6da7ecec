// Package coordination follows coordination issues of the model.
package coordination

import (
	"fmt"
	"net/http"
	"strconv"

	"github.com/dghubble/sling"
)

// Issue of the model.
type Issue struct {
	ID    int64  `json:"id"`
	Title string `json:"title"`
}

// Issues of a company.
type Issues struct {
	base    *sling.Sling
	company int64
}

// For returns the issues of a company.
func For(token string, company int64) *Issues {
	return &Issues{
		base:    sling.New().Base("https://api.procore.com/rest/v1.0/").Set("Authorization", "Bearer "+token),
		company: company,
	}
}

type listQuery struct {
	ProjectID int64 `url:"project_id"`
	Page      int   `url:"page,omitempty"`
}

// List returns a page of issues.
func (s *Issues) List(companyID string, project int64, page int) (out []Issue, err error) {
	_, err = s.base.New().
		Get("coordination_issues"). // mpr:companyid=fix
		QueryStruct(&listQuery{project, page}).
		ReceiveSuccess(&out)
	return out, err
}

// Assign gives an issue to a firm of the company.
func (s *Issues) Assign(companyID int64, issue Issue, to int64) (*http.Response, error) {
	req, err := s.base.New().Patch(fmt.Sprintf("coordination_issues/%d", issue.ID)).BodyJSON(map[string]int64{"assignee_id": to}).Request() // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("If-Match", strconv.FormatInt(issue.ID, 10))
	return http.DefaultClient.Do(req)
}

// Close is complete, as the header is set on the request that sling made.
func (s *Issues) Close(issue Issue) (*http.Response, error) {
	req, err := s.base.New().Patch(fmt.Sprintf("coordination_issues/%d/close", issue.ID)).Request()
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(s.company, 10))
	return http.DefaultClient.Do(req)
}

// Types of issues are read at the start, before there is a company.
func Types(token string) (out []string, err error) {
	_, err = sling.New().Base("https://api.procore.com/").Set("Authorization", "Bearer "+token).Get("rest/v1.0/coordination_issue_types").ReceiveSuccess(&out) // mpr:companyid=stay
	return out, err
}
