package request

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

// TestFactOfLargeClient checks that a package which makes a client of another package with some
// hundred methods tells its importers what these methods do, in few bytes.
//
//	// Have: package app imports sdk, which imports rest: sdk.New().Plan7(id)
func TestFactOfLargeClient(t *testing.T) {
	dir := t.TempDir()
	write := func(path, text string) {
		t.Helper()
		file := filepath.Join(dir, "src", "example.com", path)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var rest strings.Builder
	rest.WriteString(`package rest

import "net/http"

type Client struct{ Base string }

func (c *Client) get(path, query string) (*http.Response, error) {
	if query != "" {
		path += "?" + query
	}
	return http.Get(c.Base + path)
}
`)
	for i := range 250 {
		fmt.Fprintf(&rest, `
func (c *Client) Plan%[1]d(id, page string) (*http.Response, error) {
	if id == "" {
		return c.get("/rest/v1.0/plans%[1]d", "page=" + page)
	}
	return c.get("/rest/v1.0/plans%[1]d/" + id, "")
}
`, i)
	}
	write("rest/rest.go", rest.String())
	write("sdk/sdk.go", `package sdk

import "example.com/rest"

func New() *rest.Client { return &rest.Client{Base: "https://api.procore.com"} }
`)
	write("app/app.go", `package app

import "example.com/sdk"

func Get(id string) { sdk.New().Plan7(id, "1") }
`)
	var fact *facts.Fact
	sent := false
	for _, act := range analyzeAll(t, load(t, dir, "example.com/app")) {
		for _, f := range act.AllPackageFacts() {
			if f.Package.Path() == "example.com/sdk" {
				fact, _ = f.Fact.(*facts.Fact)
			}
		}
		for _, r := range act.Result.(*Info).Requests {
			for _, u := range r.URLs {
				sent = sent || strings.HasPrefix(string(u.Holed()), "https://api.procore.com/rest/v1.0/plans7")
			}
		}
	}
	if fact == nil || len(fact.Transitive) != 1 {
		t.Fatal("package sdk does not say what the client of package rest does")
	}
	if n := len(fact.Transitive[0].Data); n > 16_000 {
		t.Errorf("it takes %d bytes to say so", n)
	}
	if !sent {
		t.Error("the call of Plan7 is not known to send a request")
	}
}
