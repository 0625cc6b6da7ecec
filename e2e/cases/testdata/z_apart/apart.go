// Package apart calls through one line what was made in several places.
package apart

import (
	"context"
	"net/http"
	"os"
	"time"
)

type client struct{ company string }

func newClient(company string) *client { return &client{company} }

func (c *client) get(path string) error {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	if c.company != "" {
		req.Header.Set("Procore-Company-Id", c.company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// Each walks over clients, of which one has no company.
func Each() {
	ours, theirs := newClient(os.Getenv("OURS")), newClient(os.Getenv("THEIRS"))
	for _, c := range []*client{
		ours,
		theirs,
		newClient(""), // mpr:companyid
	} {
		c.get("/projects")
	}
}

// ByName has them in a map.
func ByName() {
	for name, c := range map[string]*client{
		"ours": newClient(os.Getenv("OURS")),
		"none": {}, // mpr:companyid
	} {
		if c.get("/vendors") != nil {
			println(name)
		}
	}
}

func call(url string, headers map[string]string) func(context.Context) error {
	return func(ctx context.Context) error {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return err
		}
		for k, v := range headers {
			req.Header.Set(k, v)
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return err
		}
		return resp.Body.Close()
	}
}

type job struct {
	every time.Duration
	run   func(context.Context) error
}

func (j job) start(ctx context.Context) {
	for range time.Tick(j.every) {
		if j.run(ctx) != nil {
			return
		}
	}
}

// Jobs are functions that one place runs.
func Jobs(ctx context.Context) {
	auth := "Bearer " + os.Getenv("TOKEN")
	for _, j := range []job{
		{time.Minute, call("https://api.procore.com/rest/v1.0/projects", map[string]string{"Authorization": auth, "Procore-Company-Id": os.Getenv("COMPANY")})},
		{time.Minute, call("https://api.procore.com/rest/v1.0/me", map[string]string{"Authorization": auth})},
		{time.Hour, call("https://api.procore.com/rest/v1.0/vendors", map[string]string{"Authorization": auth})}, // mpr:companyid
		{time.Hour, call("https://status.procore.com/api/v2/summary.json", nil)},
	} {
		go j.start(ctx)
	}
}

// Later gets its company after it was made.
func Later(company string) {
	late := newClient("")
	late.company = company
	for _, c := range []*client{newClient(os.Getenv("OURS")), late} {
		c.get("/offices")
	}
}
