// Package retry sends again.
package retry

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"
)

// Do f until it works.
func Do[T any](ctx context.Context, n int, f func(context.Context) (T, error)) (v T, err error) {
	for i := range n {
		if v, err = f(ctx); err == nil {
			return v, nil
		}
		select {
		case <-ctx.Done():
			return v, errors.Join(err, ctx.Err())
		case <-time.After(time.Second << i):
		}
	}
	return v, err
}

// Create a daily log, again and again; each try makes its own request.
func Create(ctx context.Context, companyID, project int, doc []byte) ([]byte, error) {
	return Do(ctx, 3, func(ctx context.Context) ([]byte, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/daily_logs", project), bytes.NewReader(doc)) // mpr:companyid=fix
		if err != nil {
			return nil, err
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		return io.ReadAll(resp.Body)
	})
}

// Late sets it only for the second try.
func Late(ctx context.Context, companyID int) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/accident_logs", nil)
	if err != nil {
		return nil, err
	}
	for range 2 {
		resp, err := http.DefaultClient.Do(req)
		if err == nil && resp.StatusCode != 400 {
			return resp, nil
		}
		req.Header.Set("Procore-Company-Id", strconv.Itoa(companyID))
	}
	return nil, errors.New("no answer")
}

// Deferred sets it when the function ends.
func Deferred(ctx context.Context, companyID int) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/call_logs", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	defer req.Header.Set("Procore-Company-Id", strconv.Itoa(companyID))
	return http.DefaultClient.Do(req)
}

// Sent hands a function that sets it to one that calls it.
func Sent(ctx context.Context, companyID int) (*http.Response, error) {
	set := func(r *http.Request) { r.Header.Set("Procore-Company-Id", strconv.Itoa(companyID)) }
	return with(ctx, set)
}

func with(ctx context.Context, set func(*http.Request)) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/call_logs", nil)
	if err != nil {
		return nil, err
	}
	if set != nil {
		set(req)
	}
	return http.DefaultClient.Do(req)
}

// Unset hands none.
func Unset(ctx context.Context) (*http.Response, error) {
	return with(ctx, nil) // mpr:companyid
}
