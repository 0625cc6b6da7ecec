package suitetest

import (
	"fmt"
	"strings"
	"testing"
)

// procoreFile is a file of at least n lines that speaks to Procore: one method after
// another of a client, every missing-th without the company's header.
func procoreFile(n, missing int) string {
	var b strings.Builder
	b.WriteString(clientHead)
	for i := 0; strings.Count(b.String(), "\n") < n; i++ {
		header := "\treq.Header.Set(\"Procore-Company-Id\", c.companyID)\n"
		if missing > 0 && i%missing == missing-1 {
			header = ""
		}
		b.WriteString(strings.NewReplacer("·", fmt.Sprint(i), "HEADER\n", header).Replace(clientMethods[i%len(clientMethods)]))
	}
	return b.String()
}

const clientHead = `package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
)

const (
	loginBase = "https://login.procore.com"
	apiBase   = "https://api.procore.com"
)

// A Client calls the API for one company.
type Client struct {
	http      *http.Client
	base      string
	token     string
	companyID string
}

func New(token, companyID string) *Client {
	return &Client{http: http.DefaultClient, base: apiBase, token: token, companyID: companyID}
}

func (c *Client) do(req *http.Request, into any) error {
	req.Header.Set("Authorization", "Bearer "+c.token)
	resp, err := c.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("%s: %s", req.URL, resp.Status)
	}
	return json.NewDecoder(resp.Body).Decode(into)
}

func login(ctx context.Context, code string) (string, error) {
	form := url.Values{"code": {code}, "grant_type": {"authorization_code"}}
	resp, err := http.PostForm(loginBase+"/oauth/token", form)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var token struct{ AccessToken string }
	err = json.NewDecoder(resp.Body).Decode(&token)
	return token.AccessToken, err
}
`

var clientMethods = []string{`
func (c *Client) Projects·(ctx context.Context, page int) ([]string, error) {
	if page < 1 {
		return nil, errors.New("pages count from 1")
	}
	u, err := url.Parse(c.base)
	if err != nil {
		return nil, err
	}
	u.Path = "/rest/v1.0/projects"
	q := u.Query()
	q.Set("page", fmt.Sprint(page))
	u.RawQuery = q.Encode()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
HEADER
	var names []string
	err = c.do(req, &names)
	return names, err
}
`, `
func (c *Client) AddRFI·(ctx context.Context, project int, subject string) error {
	body, err := json.Marshal(map[string]any{"rfi": map[string]string{"subject": subject}})
	if err != nil {
		return err
	}
	path := fmt.Sprintf("%s/rest/v1.0/projects/%d/rfis", c.base, project)
	req, err := http.NewRequestWithContext(ctx, "POST", path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
HEADER
	for try := range 3 {
		switch err = c.do(req, new(struct{})); {
		case err == nil:
			return nil
		case try == 2:
			return fmt.Errorf("after %d tries: %w", try, err)
		}
	}
	return nil
}
`}

// BenchmarkEdit is what the rules add to an edit in gopls, which has parsed and checked
// the file already: a file of 1,000 lines that calls Procore in 40 places. The rules need
// no SSA.
func BenchmarkEdit(b *testing.B) {
	for _, bb := range []struct {
		name    string
		missing int
	}{{"clean", 0}, {"40_findings", 1}} {
		b.Run(bb.name, func(b *testing.B) {
			l, err := loadProgram(program{"client/client.go": procoreFile(1000, bb.missing)})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				l.forget()
				found, err := l.analyze()
				if err != nil || (len(found) == 0) != (bb.missing == 0) {
					b.Fatalf("%d findings, %v", len(found), err)
				}
			}
		})
	}
}

// BenchmarkElsewhere is what the rules add for a file that doesn't speak of Procore.
func BenchmarkElsewhere(b *testing.B) {
	text := strings.NewReplacer("procore", "example", "Procore", "Example").Replace(procoreFile(1000, 0))
	for name, text := range map[string]string{"client": text, "no_HTTP": "package client\n" + strings.Repeat("\nfunc _() { print(`pro` + `core`) }\n", 333)} {
		b.Run(name, func(b *testing.B) {
			l, err := loadProgram(program{"client/client.go": text})
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				l.forget()
				if found, err := l.analyze(); err != nil || len(found) > 0 {
					b.Fatalf("%v, %v", found, err)
				}
			}
		})
	}
}

// forget makes the next analysis begin anew.
func (l *loaded) forget() {
	clear(l.facts)
	for _, u := range l.packages {
		clear(u.results)
	}
}
