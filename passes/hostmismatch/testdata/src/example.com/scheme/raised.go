package scheme

import (
	"net/http"
	"net/url"
	"strings"
)

// A scheme that is raised before the request goes out.
func raised() (*http.Response, error) {
	u, err := url.Parse("http://api.procore.com/rest/v1.0/projects")
	if err != nil {
		return nil, err
	}
	u.Scheme = "https"
	return http.Get(u.String())
}

func replaced() (*http.Response, error) {
	return http.Get(strings.Replace("http://api.procore.com/rest/v1.0/vendors", "http://", "https://", 1))
}

// One that is raised on some paths only.
func sometimes(tls bool) (*http.Response, error) {
	u, err := url.Parse("http://api.procore.com/rest/v1.0/projects") // want `is called over http`
	if err != nil {
		return nil, err
	}
	if tls {
		u.Scheme = "https"
	}
	return http.Get(u.String())
}

// One that is raised where it is not sent.
func elsewhere() (*http.Response, error) {
	const projects = "http://api.procore.com/rest/v1.0/projects" // want `is called over http`
	println(strings.Replace(projects, "http:", "https:", 1))
	return http.Get(projects)
}
