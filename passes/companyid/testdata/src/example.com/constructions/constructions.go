// want package:"judged"

// Package constructions makes requests in every way that net/http offers. The position
// is the called function's name.
package constructions

import (
	"context"
	"net/http"
	"net/url"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

func build(ctx context.Context, c *http.Client) {
	req, _ := http.NewRequest("GET", projects, nil) // want `^Procore API call never sends the Procore-Company-Id header; set it on the request \(MPR\)$`
	http.DefaultClient.Do(req)
	req, _ = http.NewRequestWithContext(ctx, "POST", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
}

func literal() {
	u, _ := url.Parse(projects)
	req := &http.Request{Method: "GET", URL: u, Header: http.Header{"Accept": {"*/*"}}} // want `never sends`
	http.DefaultClient.Do(req)
}

// A template is judged by the copies that are sent.
func copies(ctx context.Context) {
	bare, _ := http.NewRequest("GET", projects, nil)
	http.DefaultClient.Do(bare.Clone(ctx)) // want `never sends`
	template, _ := http.NewRequest("GET", projects, nil)
	one := template.Clone(ctx)
	one.Header.Set("Procore-Company-Id", "1")
	http.DefaultClient.Do(one)
	two := template.WithContext(ctx)
	two.Header.Set("Procore-Company-Id", "2")
	http.DefaultClient.Do(two)
}

// Those that can send no header.
func shortcuts() {
	http.Get(projects)                              // want `never sends`
	http.Head(projects)                             // want `never sends`
	http.Post(projects, "application/json", nil)    // want `never sends`
	http.PostForm(projects, url.Values{"a": {"b"}}) // want `never sends`
	c := &http.Client{}
	c.Get(projects)                              // want `never sends`
	c.Head(projects)                             // want `never sends`
	c.Post(projects, "application/json", nil)    // want `never sends`
	c.PostForm(projects, url.Values{"a": {"b"}}) // want `never sends`
}

// A call over several lines is reported on that of the function's name.
func lines(ctx context.Context) (*http.Request, error) {
	req, err := http.
		NewRequestWithContext( // want `never sends`
			ctx,
			"GET",
			projects,
			nil,
		)
	if err != nil {
		return nil, err
	}
	_, err = http.DefaultClient.Do(req)
	return nil, err
}
