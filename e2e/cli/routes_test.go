package cli_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A project is a module in one of the places and forms that users have: a program that
// calls Procore through a wrapper of another module.
type project struct {
	name    string
	dir     string // below the temporary folder
	module  string
	env     []string
	prepare func(sh shell)
}

var projects = []project{
	{name: "plain", dir: "app", module: "example.com/app"},
	{name: "capitals", dir: "app", module: "Example.COM/My.Team/App.v2/v2"},
	{name: "spaces", dir: "my app (old)", module: "example.com/app"},
	{name: "vendored", dir: "app", module: "example.com/app", env: []string{"GOFLAGS=-mod=vendor"}, prepare: func(sh shell) {
		sh.env = nil
		sh.must(0, "go", "mod", "vendor")
	}},
	{name: "workspace", dir: "app", module: "example.com/app", prepare: func(sh shell) {
		write(sh.t, sh.dir+"/../go.work", "go 1.26\n\nuse (\n\t./app\n\t./wrapper\n)\n")
	}},
}

// make writes the project, with its dependency beside it.
func (p project) make(t *testing.T) shell {
	t.Helper()
	sh := shell{t: t, dir: filepath.Join(tempDir(t), p.dir), env: p.env}
	write(t, sh.dir+"/go.mod", fmt.Sprintf("module %s\n\ngo 1.26\n\nrequire example.org/wrapper v0.0.0\n\nreplace example.org/wrapper => ../wrapper\n", p.module))
	write(t, sh.dir+"/login/login.go", "package login\n\nconst TokenURL = \"https://app.procore.com/oauth/token\"\n")
	write(t, sh.dir+"/main.go", fmt.Sprintf(`package main

import (
	"net/http"

	"example.org/wrapper"

	%q
)

const api = "https://api.procore.com/rest/v1.0"

func main() {
	http.Post(login.TokenURL, "", nil)
	list(4711)
}

func list(companyID int) error {
	req, err := wrapper.Request(api + "/projects")
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}
`, p.module+"/login"))
	wrapper := filepath.Dir(sh.dir) + "/wrapper"
	write(t, wrapper+"/go.mod", "module example.org/wrapper\n\ngo 1.26\n")
	write(t, wrapper+"/wrapper.go", `// Package wrapper makes requests.
package wrapper

import "net/http"

func Request(url string) (*http.Request, error) { return http.NewRequest("GET", url, nil) }
`)
	if p.prepare != nil {
		p.prepare(sh)
	}
	return sh
}

// A route is a way to run mprlint.
type route struct {
	name string
	code int
	args []string
}

var routes = []route{
	{"go vet", 1, []string{"go", "vet", "-vettool=BIN", "./..."}},
	{"go vet -json", 0, []string{"go", "vet", "-vettool=BIN", "-json", "./..."}},
	{"go vet -fix -diff", 1, []string{"go", "vet", "-vettool=BIN", "-fix", "-diff", "./..."}},
	{"go fix -diff", 1, []string{"go", "fix", "-fixtool=BIN", "-diff", "./..."}},
	{"mprlint", 1, []string{"BIN"}},
	{"mprlint -json", 1, []string{"BIN", "-json"}},
	{"mprlint -diff", 1, []string{"BIN", "-diff"}},
}

func (r route) run(sh shell) string {
	sh.t.Helper()
	var args []string
	for _, a := range r.args {
		args = append(args, strings.ReplaceAll(a, "BIN", bin))
	}
	return sh.must(r.code, args[0], args[1:]...)
}

// Every route says the same when it is first run and from the cache, and finds the same
// in every project: the host, and the request that only the wrapper's caller can complete.
func TestRoutes(t *testing.T) {
	for _, p := range projects {
		t.Run(p.name, func(t *testing.T) {
			sh := p.make(t)
			for _, r := range routes {
				cold := r.run(sh)
				if warm := r.run(sh); warm != cold {
					t.Errorf("%s says first\n%s\nthen\n%s", r.name, cold, warm)
				}
				for _, file := range []string{"login.go", "main.go"} {
					if !strings.Contains(cold, file) {
						t.Errorf("%s says nothing of %s:\n%s", r.name, file, cold)
					}
				}
			}
		})
	}
}

// Every route makes the same changes, and then has nothing to say.
func TestRoutesFix(t *testing.T) {
	fixing := []route{
		{"mprlint -fix", 0, []string{"BIN", "-fix"}},
		{"go vet -fix", 0, []string{"go", "vet", "-vettool=BIN", "-fix", "./..."}},
		{"go fix", 0, []string{"go", "fix", "-fixtool=BIN", "./..."}},
	}
	for _, p := range projects {
		t.Run(p.name, func(t *testing.T) {
			var want string
			for _, r := range fixing {
				sh := p.make(t)
				r.run(sh)
				got := tree(t, sh.dir)
				if want == "" {
					want = got
				}
				if got != want {
					t.Errorf("%s makes\n%s\n%s makes\n%s", fixing[0].name, want, r.name, got)
				}
				sh.must(0, bin)
			}
			for _, line := range []string{
				`const TokenURL = "https://login.procore.com/oauth/token"`,
				`req.Header.Set("Procore-Company-Id", strconv.Itoa(companyID))`,
			} {
				if !strings.Contains(want, line) {
					t.Errorf("no line %s in\n%s", line, want)
				}
			}
		})
	}
}

// tree is the text of all Go files below a folder.
func tree(t *testing.T, dir string) string {
	var all strings.Builder
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		fmt.Fprintf(&all, "-- %s --\n%s", rel, data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}
