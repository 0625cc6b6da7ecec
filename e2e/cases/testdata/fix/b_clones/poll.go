// Package tasks polls the task list of many companies with one prepared request.
package tasks

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// Company that is polled.
type Company struct {
	ID    int64
	Name  string
	Token string
}

var prepared, _ = http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/workflows/tasks", nil)

func init() { prepared.Header.Set("Accept", "application/json") }

// Poll counts the open tasks of a company.
func Poll(ctx context.Context, company Company) (int, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	req := prepared.Clone(ctx) // mpr:companyid=fix
	req.URL.RawQuery = fmt.Sprintf("company_id=%d&status=open", company.ID)
	req.Header.Set("Authorization", "Bearer "+company.Token)
	return count(req)
}

// Overdue counts those that are late, for which nobody asked with a company at hand.
func Overdue(ctx context.Context, token string) (int, error) {
	req := prepared.Clone(ctx) // mpr:companyid=stay
	req.URL.RawQuery = "filters[overdue]=true"
	req.Header.Set("Authorization", "Bearer "+token)
	return count(req)
}

// Mine counts those of one person.
func Mine(ctx context.Context, company Company, user int64) (int, error) {
	req := prepared.Clone(ctx)
	req.URL.RawQuery = fmt.Sprintf("company_id=%d&assignee=%d", company.ID, user)
	req.Header.Set("Authorization", "Bearer "+company.Token)
	req.Header.Set("Procore-Company-Id", fmt.Sprint(company.ID))
	return count(req)
}

func count(req *http.Request) (int, error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("tasks: %s", resp.Status)
	}
	var list []json.RawMessage
	return len(list), json.NewDecoder(resp.Body).Decode(&list)
}
