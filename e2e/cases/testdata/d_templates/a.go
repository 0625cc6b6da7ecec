// Package templates fills in path templates.
package templates

import (
	"context"
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

// Routes by name.
var routes = map[string]string{
	"rfi.show":  "/rest/v1.0/projects/{project_id}/rfis/{id}",
	"rfi.list":  "/rest/v1.0/projects/{project_id}/rfis",
	"user.list": "/rest/v1.1/projects/{project_id}/users",
	"token":     "/oauth/token",
}

var hole = regexp.MustCompile(`\{([a-z_]+)\}`)

// Expand fills in a template by names.
func Expand(name string, args map[string]string) string {
	return hole.ReplaceAllStringFunc(routes[name], func(s string) string { return args[strings.Trim(s, "{}")] })
}

// Show gets one.
func Show(ctx context.Context, project, id int) (*http.Response, error) {
	p := "/rest/v1.0/projects/{project_id}/rfis/{id}"
	p = strings.ReplaceAll(p, "{project_id}", strconv.Itoa(project))
	p = strings.Replace(p, "{id}", strconv.Itoa(id), 1)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com"+p, nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// List uses a replacer, with a legacy host.
func List(ctx context.Context, company string, project int) (*http.Response, error) {
	r := strings.NewReplacer("{host}", "app.procore.com", "{project_id}", strconv.Itoa(project)) // mpr:legacyhost=api.procore.com
	u := r.Replace("https://{host}/rest/v1.0/projects/{project_id}/rfis")
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}

// Users go through the table.
func Users(ctx context.Context, project string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com"+routes["user.list"]+"?project="+project, nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
