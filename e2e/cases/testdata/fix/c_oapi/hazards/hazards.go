// Package hazards fills the safety plan's list of hazards.
package hazards

import (
	"context"
	"fmt"
	"net/http"
	"strconv"

	"cases.example.org/fix/c_oapi/gen"
)

const server = "https://api.procore.com"

// bearer adds the token.
func bearer(token string) gen.RequestEditorFn {
	return func(_ context.Context, req *http.Request) error {
		req.Header.Set("Authorization", "Bearer "+token)
		return nil
	}
}

func inCompany(id int64) gen.RequestEditorFn {
	return func(_ context.Context, req *http.Request) error {
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(id, 10))
		return nil
	}
}

// Known counts the hazards that a company knows.
func Known(ctx context.Context, token string, companyID int64) (bool, error) {
	c, err := gen.NewClient(server, gen.WithRequestEditorFn(bearer(token)))
	if err != nil {
		return false, err
	}
	resp, err := c.ListHazards(ctx, companyID, inCompany(companyID))
	if err != nil {
		return false, err
	}
	return resp.StatusCode == http.StatusOK, resp.Body.Close()
}

// List returns them.
func List(ctx context.Context, token string, companyID int64) (*http.Response, error) {
	c, err := gen.NewClient(server, gen.WithRequestEditorFn(bearer(token)))
	if err != nil {
		return nil, fmt.Errorf("hazards: %w", err)
	}
	return c.ListHazards(ctx, companyID) // mpr:companyid=fix
}
