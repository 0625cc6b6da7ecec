// Package wrongreq copies a punch item from one project to another.
package wrongreq

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
)

const base = "https://api.procore.com/rest/v1.0"

// Copy reads from one project and writes to the other.
func Copy(ctx context.Context, token, companyID string, from, to, item int) error {
	read, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/projects/%d/punch_items/%d", base, from, item), nil)
	if err != nil {
		return err
	}
	read.Header.Set("Authorization", "Bearer "+token)
	read.Header.Set("Procore-Company-Id", companyID)
	resp, err := http.DefaultClient.Do(read)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	write, err := http.NewRequestWithContext(ctx, http.MethodPost, fmt.Sprintf("%s/projects/%d/punch_items", base, to), bytes.NewReader(body)) // mpr:companyid=fix
	if err != nil {
		return err
	}
	write.Header.Set("Authorization", "Bearer "+token)
	read.Header.Set("Procore-Company-Id", companyID)
	resp2, err := http.DefaultClient.Do(write)
	if err != nil {
		return err
	}
	return resp2.Body.Close()
}

// Shadow sets the header on a variable of an inner scope.
func Shadow(ctx context.Context, token, companyID string, fresh bool) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/projects", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	if fresh {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/projects/sync", nil)
		if err != nil {
			return nil, err
		}
		req.Header.Set("Procore-Company-Id", companyID)
		r, err := http.DefaultClient.Do(req)
		if err != nil {
			return nil, err
		}
		r.Body.Close()
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
