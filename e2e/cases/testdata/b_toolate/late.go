// Package late sets it when all is over.
package late

import (
	"context"
	"io"
	"net/http"
	"time"
)

const base = "https://api.procore.com/rest/v1.0/"

func send(req *http.Request) ([]byte, error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Deferred runs after the return.
func Deferred(company string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, base+"bid_packages", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	defer req.Header.Set("Procore-Company-Id", company)
	return send(req)
}

// Prompt runs it before.
func Prompt(company string) (b []byte, err error) {
	req, err := http.NewRequest(http.MethodGet, base+"bid_packages", nil)
	if err != nil {
		return nil, err
	}
	func() {
		defer func() { req.Header.Set("Procore-Company-Id", company) }()
		req.Header.Set("Accept", "application/json")
	}()
	return send(req)
}

// Again sets it for the second attempt, which is one that has it.
func Again(ctx context.Context, company string) (b []byte, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"bids", nil)
	if err != nil {
		return nil, err
	}
	for range 3 {
		if b, err = send(req); err == nil {
			return b, nil
		}
		req.Header.Set("Procore-Company-Id", company)
		time.Sleep(time.Second)
	}
	return nil, err
}

// Helped is too late in a helper.
func Helped(company string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, base+"bid_forms", nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	b, err := send(req)
	mark(req, company)
	return b, err
}

func mark(req *http.Request, company string) { req.Header.Set("Procore-Company-Id", company) }
