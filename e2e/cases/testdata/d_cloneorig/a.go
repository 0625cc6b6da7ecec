// Package cloneorig repeats a request with backoff.
package cloneorig

import (
	"context"
	"net/http"
	"time"
)

// Poll asks until done.
func Poll(ctx context.Context, company, token string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/timecard_entries", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	var last error
	for i := range 3 {
		try := req.Clone(ctx) // mpr:companyid
		req.Header.Set("X-Attempt", string(rune('0'+i)))
		resp, err := http.DefaultClient.Do(try)
		if err == nil {
			return resp, nil
		}
		last = err
		time.Sleep(time.Second << i)
	}
	return nil, last
}

// After sets it on the original after the copy was made.
func After(ctx context.Context, company, token string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/timesheets", nil)
	if err != nil {
		return nil, err
	}
	dup := req.Clone(ctx) // mpr:companyid
	req.Header.Set("Procore-Company-Id", company)
	dup.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(dup)
}

// Shared sets it on the original of a shallow copy, which shares its header.
func Shared(ctx context.Context, company, token string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/timesheets", nil)
	if err != nil {
		return nil, err
	}
	dup := req.WithContext(ctx)
	req.Header.Set("Procore-Company-Id", company)
	dup.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(dup)
}

// Before sets it on the original, before.
func Before(ctx context.Context, company, token string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/timesheets", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	for range 3 {
		try := req.Clone(ctx)
		try.Header.Set("Authorization", "Bearer "+token)
		if resp, err := http.DefaultClient.Do(try); err == nil {
			return resp, nil
		}
	}
	return nil, context.DeadlineExceeded
}
