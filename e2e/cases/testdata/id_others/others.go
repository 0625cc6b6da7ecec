// Package others copies issues between Procore, GitHub and a ticket system.
package others

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type issue struct {
	ID       int32 `json:"id"` // mpr:resourceid
	Position int32 `json:"position"`
}

type githubIssue struct {
	ID     int32 `json:"id"`
	Number int32 `json:"number"`
}

type jiraIssue struct {
	ID        int32   `json:"id"`
	ProjectID uint32  `json:"project_id"`
	WatchIDs  []int32 `json:"watcher_ids"`
}

// fetch sends the request to whichever system.
func fetch(req *http.Request, v any) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

// Procore's issues.
func Procore(ctx context.Context, company string, project int64) (list []issue, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/coordination_issues", project), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return list, fetch(req, &list)
}

// GitHub's issues.
func GitHub(ctx context.Context, repo string) (list []githubIssue, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.github.com/repos/"+repo+"/issues", nil)
	if err != nil {
		return nil, err
	}
	return list, fetch(req, &list)
}

// Jira's issue, whose own ids have 32 bits.
func Jira(ctx context.Context, id int64) (*jiraIssue, error) {
	short := int32(id)
	resp, err := http.Get(fmt.Sprintf("https://example.atlassian.net/rest/api/3/issue/%d", short))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	v := new(jiraIssue)
	return v, json.NewDecoder(resp.Body).Decode(v)
}
