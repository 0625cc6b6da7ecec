package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// Packages in which go vet and a run without it must find the same: with facts that go from one
// to the next, tests inside and outside, of which the latter see what the former declare, a file
// that the build leaves out, another module, and one package that does not compile.
//
//lint:ignore legacyhost it is the program that the test looks at
const directModule = `
-- go.mod --
module example.com/m

go 1.26

require example.org/far v0.0.0

replace example.org/far => ./far
-- far/go.mod --
module example.org/far

go 1.25
-- far/far.go --
package far

import "net/http"

type Client struct{ HTTP *http.Client }

func (c *Client) Get(url string) (*http.Response, error) { return c.HTTP.Get(url) }
-- api/api.go --
package api

import (
	"net/http"

	"example.org/far"
)

const base = "https://api.procore.com/rest/v1.0"

type Project struct {
	ID int32 ` + "`json:\"id\"`" + `
}

func Far() (*http.Response, error) { return (&far.Client{HTTP: http.DefaultClient}).Get(base + "/projects") }

func New(method, path string) (*http.Request, error) { return http.NewRequest(method, base+path, nil) }
-- api/special.go --
//go:build special

package api

import "net/http"

func Special() (*http.Response, error) { return http.Get(base + "/vendors") }
-- api/api_test.go --
package api

import "net/http"

var Old = "https://app.procore.com/oauth/token"

func get() (*http.Response, error) { return http.Get(base + "/tasks") }
-- api/out_test.go --
package api_test

import (
	"net/http"
	"testing"

	"example.com/m/api"
	"example.com/m/uses"
)

func TestOut(t *testing.T) {
	uses.Send()
	http.Post(api.Old, "", nil)
	if req, err := api.New("GET", "/me"); err == nil {
		http.DefaultClient.Do(req)
	}
}
-- uses/uses.go --
package uses

import (
	"net/http"

	"example.com/m/api"
)

func Send() {
	req, err := api.New("GET", "/projects")
	if err == nil {
		http.DefaultClient.Do(req)
	}
}
-- idle/idle.go --
package idle

//lint:ignore legacyhost nothing is here
var x int
-- apart/apart.go --
package apart

const Base = "https://app.procore.com/rest/v1.0/me"
-- plain/plain.go --
package plain
-- wrong/wrong.go --
package wrong

const base string = 1 // of https://api.procore.com
-- cgo/cgo.go --
package cgo

import "C"

const Base = "https://api.procore.com"
`

// planned reads a command line in the current folder.
func planned(t *testing.T, args string) (goCommand, options) {
	g, err := findGo()
	if err != nil {
		t.Fatal(err)
	}
	g.self = bin
	o, err := parse(strings.Fields(args))
	if err != nil {
		t.Fatal(err)
	}
	if err := o.readSettings(); err != nil {
		t.Fatal(err)
	}
	o.unseen.files = newFileSight()
	o.choose(g)
	return g, o
}

func TestDirect(t *testing.T) {
	work := unpack(t, txtar.Parse([]byte(directModule)))
	for _, c := range []struct {
		args     string
		planned  bool
		ok       bool
		findings int
	}{
		{"./api ./uses ./idle ./plain", true, true, 5},
		{"./uses", true, true, 1},
		{"-tags=special -strict ./api", true, true, 5},
		{"-companyid -p=1 ./api", true, true, 2},
		{"./apart", true, true, 1}, // it imports nothing
		{"./wrong", true, false, 0},
		{"./api ./wrong", true, false, 3},
		{"./cgo ./api", false, false, 3},
		{"net/http ./api", true, true, 3},
		{"example.org/far ./api", true, true, 3},
	} {
		t.Run(c.args, func(t *testing.T) {
			t.Chdir(work)
			t.Setenv("GOFLAGS", "")
			t.Setenv("GOWORK", "off")
			g, o := planned(t, c.args)
			if (o.direct != nil) != c.planned {
				t.Errorf("planned: %t, want %t", o.direct != nil, c.planned)
			}
			if _, ok := g.runDirectly(o, "-json", "-"+importedFlag); ok != c.ok {
				t.Errorf("ended well: %t, want %t", ok, c.ok)
			}
			got := vetted(t, g, o)
			o.direct = nil
			want := vetted(t, g, o)
			if n := strings.Count(want, `"category"`); n != c.findings {
				t.Errorf("go vet found %d, want %d:\n%s", n, c.findings, want)
			}
			if got != want {
				t.Errorf("without go vet\n%s\nwith go vet\n%s", got, want)
			}
		})
	}
}

// vetted is what a run knows in the end.
func vetted(t *testing.T, g goCommand, o options) string {
	r, err := g.vet(o)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.MarshalIndent([]any{r.findings, r.rows, r.problems}, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// In a process that looks at several packages, what limits leave out of one is not said of those that
// come after it.
func TestPartlyKnown(t *testing.T) {
	const values = 3000
	var list strings.Builder
	for i := range values {
		fmt.Fprintf(&list, "\t\"https://api.procore.com/rest/v1.0/projects/%d\",\n", i)
	}
	get := "func Get() {\n\tfor _, u := range urls {\n\t\thttp.Get(u)\n\t}\n}\n"
	pkg := func(name, list string) txtar.File {
		return txtar.File{Name: name + "/" + name + ".go", Data: []byte("package " + name + "\n\nimport \"net/http\"\n\nvar urls = []string{\n" + list + "}\n\n" + get)}
	}
	dir := unpack(t, &txtar.Archive{Files: []txtar.File{
		{Name: "go.mod", Data: []byte("module example.com/m\n\ngo 1.26\n")},
		pkg("large", list.String()), pkg("small", "\t\"https://api.procore.com/rest/v1.0/vendors\",\n"),
	}})
	var got struct {
		Packages struct{ Partly []struct{ Package string } }
	}
	if err := json.Unmarshal(mprlint(t, dir, "report", "-json", "./..."), &got); err != nil {
		t.Fatal(err)
	}
	if p := got.Packages.Partly; len(p) != 1 || p[0].Package != "example.com/m/large" {
		t.Errorf("known in part are %v, want example.com/m/large alone", p)
	}
}
