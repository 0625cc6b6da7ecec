// Package lookahead turns the master schedule into three-week plans.
package lookahead

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
)

const base = "https://api.procore.com/rest/v1.0"

func bearer(req *http.Request) *http.Request {
	req.Header.Set("Authorization", "Bearer "+os.Getenv("PROCORE_TOKEN"))
	return req
}

func decode(req *http.Request, v any) error {
	resp, err := http.DefaultClient.Do(bearer(req))
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return errors.New(resp.Status)
	}
	return json.NewDecoder(resp.Body).Decode(v)
}

// Task of the schedule.
type Task struct {
	ID        int64 `json:"id"`
	CompanyID int64 `json:"company_id"`
}

// Tasks learns only from the answer which company they belong to.
func Tasks(project int64) (tasks []Task, companyID int64, err error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/projects/%d/schedule/tasks", base, project), nil) // mpr:companyid=stay
	if err != nil {
		return nil, 0, err
	}
	if err := decode(req, &tasks); err != nil {
		return nil, 0, err
	}
	for _, t := range tasks {
		companyID = t.CompanyID
	}
	return tasks, companyID, nil
}

// Baseline reads the company from a file after it has asked for the dates.
func Baseline(project int64) (map[string]any, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/projects/%d/schedule/baseline", base, project), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	out := map[string]any{}
	if err := decode(req, &out); err != nil {
		return nil, err
	}
	companyID, err := os.ReadFile("company")
	out["company"] = strings.TrimSpace(string(companyID))
	return out, err
}

// Calendar falls back to the project's own when no company is configured.
func Calendar(project int64) (out map[string]any, err error) {
	u := fmt.Sprintf("%s/projects/%d/calendars", base, project)
	if companyID, ok := os.LookupEnv("PROCORE_COMPANY_ID"); ok {
		u = fmt.Sprintf("%s/companies/%s/calendars?project_id=%d", base, companyID, project)
	}
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return out, decode(req, &out)
}

// Resources works down from a company to its children.
func Resources(companyID int64, children []int64) (all []json.RawMessage, err error) {
	u := fmt.Sprintf("%s/companies/%d/schedule/resources", base, companyID)
	for _, companyID := range children {
		var page []json.RawMessage
		req, err := http.NewRequest("GET", fmt.Sprintf("%s?child=%d", u, companyID), nil) // mpr:companyid=stay
		if err != nil {
			return nil, err
		}
		if err := decode(req, &page); err != nil {
			return nil, err
		}
		all = append(all, page...)
	}
	return all, nil
}

// Shift moves all tasks. The id gets its prefix for the log before the request is made.
func Shift(companyID string, days int) error {
	u := base + "/companies/" + companyID + "/schedule/shift?days=" + fmt.Sprint(days)
	companyID = "procore/" + companyID
	req, err := http.NewRequest("POST", u, nil) // mpr:companyid=stay
	if err != nil {
		return fmt.Errorf("%s: %w", companyID, err)
	}
	if err := decode(req, &struct{}{}); err != nil {
		return fmt.Errorf("%s: %w", companyID, err)
	}
	return nil
}

// Lock needs the id again after the check, under another name.
func Lock(companyID string) error {
	req, err := http.NewRequest("POST", base+"/companies/"+companyID+"/schedule/lock", nil) // mpr:companyid=stay
	if err != nil {
		companyID = ""
		return err
	}
	companyID = strings.ToUpper(companyID)
	if err := decode(req, &struct{}{}); err != nil {
		return fmt.Errorf("lock %s: %w", companyID, err)
	}
	return nil
}
