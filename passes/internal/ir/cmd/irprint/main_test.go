package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestPrint prints a package that imports another, and checks what is said of both.
func TestPrint(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":       "module example.com\n\ngo 1.26\n",
		"pro/pro.go":   "package pro\n\nimport \"net/http\"\n\nfunc Get(c *http.Client) { c.Get(\"https://api.procore.com/rest/v1.0/me\") }\n\nfunc unused() int { return 1 }\n",
		"user/user.go": "package user\n\nimport (\n\t\"net/http\"\n\n\t\"example.com/pro\"\n)\n\nfunc Use() { pro.Get(http.DefaultClient) }\n",
		"none/none.go": "package none\n\nfunc F() {}\n",
	} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("GOWORK", "off")
	var b strings.Builder
	v := view{dir: dir, funcs: regexp.MustCompile("Get$"), run: true}
	if err := v.print(&b, []string{"./..."}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"# example.com/none: the gate is closed: it mentions nothing",
		"# example.com/pro: the gate is open: its text or its path mentions something of interest",
		"# example.com/pro.Get: it is run by itself",
		"# example.com/pro.unused: it is skipped",
		"\tcall (*net/http.Client).Get(v1, \"https://api.procore.com/rest/v1.0/me\") method many\n",
		"# running example.com/pro.Get\n",
		"pro.go:5:34: call (*net/http.Client).Get(v1, \"https://api.procore.com/rest/v1.0/me\") method many  =>  ",
		"pro.go:5:34: sent GET \"https://api.procore.com/rest/v1.0/me\" from example.com/pro.Get\n",
		"# what that shows\nsent GET",
		"# example.com/user: the gate is open: it uses example.com/pro.Get, which leads to a request",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("it lacks %q:\n%s", want, b.String())
		}
	}
}
