// Package switchset sends by kind.
package switchset

import (
	"context"
	"fmt"
	"net/http"
	"strings"
)

// Kind of a call.
type Kind int

// Kinds.
const (
	List Kind = iota
	Create
	Ping
)

// Call sends one; each branch makes its own request.
func Call(ctx context.Context, k Kind, companyID int64, doc string) (*http.Response, error) {
	var req *http.Request
	var err error
	switch k {
	case List:
		req, err = http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/vendors", nil)
		if err != nil {
			return nil, err
		}
		req.Header.Set("Procore-Company-Id", fmt.Sprint(companyID))
	case Create:
		req, err = http.NewRequestWithContext(ctx, http.MethodPost, "https://api.procore.com/rest/v1.0/vendors", strings.NewReader(doc)) // mpr:companyid=fix
		if err != nil {
			return nil, err
		}
		req.Header.Set("Content-Type", "application/json")
	default:
		req, err = http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/", nil)
		if err != nil {
			return nil, err
		}
	}
	return http.DefaultClient.Do(req)
}

// Once sets it for all kinds after the branches.
func Once(ctx context.Context, k Kind, companyID int64, doc string) (*http.Response, error) {
	var req *http.Request
	switch k {
	case List:
		req, _ = http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/vendors", nil)
	case Create:
		req, _ = http.NewRequestWithContext(ctx, http.MethodPost, "https://api.procore.com/rest/v1.0/vendors", strings.NewReader(doc))
	default:
		return nil, fmt.Errorf("no such kind: %d", k)
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(companyID))
	return http.DefaultClient.Do(req)
}

// Sent sends in one branch before the header is set in the other.
func Sent(ctx context.Context, early bool, company string) (*http.Response, error) {
	var req *http.Request
	var err error
	if early {
		req, err = http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/vendors", nil) // mpr:companyid=fix
		if err != nil {
			return nil, err
		}
		return http.DefaultClient.Do(req)
	}
	req, err = http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/vendors?view=extended", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
