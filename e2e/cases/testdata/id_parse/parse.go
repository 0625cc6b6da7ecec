// Package parse takes ids from strings.
package parse

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
)

func send(ctx context.Context, path, company string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}

// Project by its id, a page of its users.
func Project(ctx context.Context, company, s, number string) (*http.Response, error) {
	id, err := strconv.ParseInt(s, 10, 32) // mpr:resourceid
	if err != nil {
		return nil, err
	}
	page, err := strconv.ParseInt(number, 10, 32)
	if err != nil {
		return nil, err
	}
	return send(ctx, fmt.Sprintf("/projects/%d/users?page=%d", id, page), company)
}

// Vendors of a project in the query.
func Vendors(ctx context.Context, company, s, size string) (*http.Response, error) {
	project, err := strconv.ParseUint(s, 10, 32) // mpr:resourceid
	if err != nil {
		return nil, err
	}
	n, err := strconv.ParseUint(size, 10, 16)
	if err != nil {
		return nil, err
	}
	q := url.Values{}
	q.Set("project_id", strconv.FormatUint(project, 10))
	q.Set("per_page", strconv.FormatUint(n, 10))
	return send(ctx, "/vendors?"+q.Encode(), company)
}

// Settings of the company in the environment.
func Settings(ctx context.Context) (*http.Response, error) {
	company, err := strconv.ParseInt(os.Getenv("PROCORE_COMPANY_ID"), 10, 32) // mpr:resourceid
	if err != nil {
		return nil, err
	}
	return send(ctx, "/settings/permissions", strconv.FormatInt(company, 10))
}

// Images of a project, whose ids are parsed as they should be.
func Images(ctx context.Context, company, project, image string) (*http.Response, error) {
	p, err := strconv.ParseInt(project, 10, 64)
	if err != nil {
		return nil, err
	}
	i, err := strconv.Atoi(image)
	if err != nil {
		return nil, err
	}
	c, err := strconv.ParseUint(company, 10, 0)
	if err != nil {
		return nil, err
	}
	return send(ctx, fmt.Sprintf("/projects/%d/images/%d", p, i), fmt.Sprint(c))
}

// Port of the program's own server.
func Port() (uint16, error) {
	p, err := strconv.ParseUint(os.Getenv("PORT"), 10, 16)
	return uint16(p), err
}
