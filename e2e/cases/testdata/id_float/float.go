// Package float reads answers into maps, where each number is a float64.
package float

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

func get(ctx context.Context, path, company string) (m map[string]any, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return m, json.NewDecoder(resp.Body).Decode(&m)
}

// Walk from a task to what belongs to it.
func Walk(ctx context.Context, company, task string) error {
	m, err := get(ctx, "/rest/v1.0/tasks/"+task, company)
	if err != nil {
		return err
	}
	if _, err = get(ctx, fmt.Sprintf("/rest/v1.0/projects/%v", m["project_id"]), company); err != nil { // mpr:resourceid
		return err
	}
	id, ok := m["id"].(float64)
	if !ok {
		return fmt.Errorf("no id in %v", m)
	}
	if _, err = get(ctx, fmt.Sprintf("/rest/v1.0/tasks/%g/comments", id), company); err != nil { // mpr:resourceid=fix
		return err
	}
	if _, err = get(ctx, "/rest/v1.0/tasks/"+fmt.Sprint(id)+"/activities", company); err != nil { // mpr:resourceid
		return err
	}
	if _, err = get(ctx, "/rest/v1.0/tasks/"+strconv.FormatFloat(id, 'g', -1, 64)+"/links", company); err != nil { // mpr:resourceid
		return err
	}
	_, err = get(ctx, "/rest/v1.0/tasks", fmt.Sprint(m["company_id"].(float64))) // mpr:resourceid
	return err
}

// Assign prints what the next step needs.
func Assign(ctx context.Context, company, task string) error {
	m, err := get(ctx, "/rest/v1.0/tasks/"+task, company)
	if err != nil {
		return err
	}
	assignee, _ := m["assignee"].(map[string]any)
	short := int32(assignee["id"].(float64)) // mpr:resourceid
	_, err = get(ctx, fmt.Sprintf("/rest/v1.0/users/%d", short), company)
	return err
}
