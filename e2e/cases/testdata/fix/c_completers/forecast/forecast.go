// Package forecast reads budgets for the controller's spreadsheet.
package forecast

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"cases.example.org/fix/c_completers/api"
)

// Sheet of one project.
type Sheet struct {
	Token     string
	CompanyID string
	Project   int
}

// Lines of the budget.
func (s Sheet) Lines(ctx context.Context) (*http.Response, error) {
	req, err := api.New(ctx, "GET", fmt.Sprintf("budget_line_items?project_id=%d", s.Project), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+s.Token)
	req.Header.Set("Procore-Company-Id", s.CompanyID)
	return http.DefaultClient.Do(req)
}

// Changes of the budget.
func (s Sheet) Changes(ctx context.Context) (*http.Response, error) {
	req, err := api.New(ctx, "GET", fmt.Sprintf("budget_changes?project_id=%d", s.Project), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+s.Token)
	return http.DefaultClient.Do(req)
}

// Lock freezes the budget.
func (s Sheet) Lock(ctx context.Context) error {
	req, err := api.New(ctx, "PATCH", fmt.Sprintf("projects/%d/budget/lock", s.Project), strings.NewReader("{}")) // mpr:companyid=fix
	if err == nil {
		req.Header.Set("Authorization", "Bearer "+s.Token)
		_, err = http.DefaultClient.Do(req)
	}
	return err
}

// Views is used by the command line, which knows no company.
func Views(ctx context.Context, token string, project int) (*http.Response, error) {
	req, err := api.New(ctx, "GET", fmt.Sprintf("budget_views?project_id=%d", project), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

// Me is the person behind the token.
func (s Sheet) Me(ctx context.Context) (*http.Response, error) {
	req, err := api.New(ctx, "GET", "me", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+s.Token)
	return http.DefaultClient.Do(req)
}
