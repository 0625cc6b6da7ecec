package companyid

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"
)

// An importer has one package, which is net/http in short.
type importer struct{ web *types.Package }

func (i importer) Import(string) (*types.Package, error) { return i.web, nil }

func check(t *testing.T, path, src string, imp types.Importer) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "a.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := (&types.Config{Importer: imp}).Check(path, fset, []*ast.File{f}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

// What the reader can do about a package of another module depends on whether it takes a client.
func TestAskAuthor(t *testing.T) {
	web := check(t, "net/http", "package http; type Client struct{ Transport RoundTripper }; type RoundTripper interface{ RoundTrip() }", nil)
	const give = "give sdk an http.Client whose transport sets it, or ask its author to"
	const ask = "ask the author of sdk to set it"
	for src, want := range map[string]string{
		"func New(c *http.Client) {}":                           give,
		"type C struct{ HTTP *http.Client }":                    give,
		"type C struct{}; func (C) Use(r http.RoundTripper) {}": give,
		"type C struct{ http *http.Client }":                    ask,
		"func own(c *http.Client) {}":                           ask,
		"func Ping() *http.Client { return nil }":               ask,
	} {
		if got := askAuthor(check(t, "example.org/sdk", "package sdk; import \"net/http\"; "+src, importer{web})); got != want {
			t.Errorf("%s: got %q, want %q", src, got, want)
		}
	}
}

// What to give depends on what is left out.
func TestRemedy(t *testing.T) {
	pkg := check(t, "p", "package p; type Option func(); type Params struct{}; func F(a string, b map[string]string, c func(), d *Params, e ...Option) {}", nil)
	params := pkg.Scope().Lookup("F").(*types.Func).Signature().Params()
	for i, want := range []string{
		"give it the company's id", "give it a map with the header", "give it one that sets the header",
		"give it one with the company's id", "give it one that sets the header",
	} {
		if got := remedy(params.At(i).Type()); got != want {
			t.Errorf("%s: got %q, want %q", params.At(i).Name(), got, want)
		}
	}
}

// What a parameter without a name may be is told by its type.
func TestMayBeAny(t *testing.T) {
	pkg := check(t, "p", "package p; type Pages struct{ Page, Size int }; type Params struct{ Company string }; func F(int, string, *Pages, *Params, map[string]string, func(string)) {}", nil)
	params := pkg.Scope().Lookup("F").(*types.Func).Signature().Params()
	for i, want := range []bool{true, true, false, true, true, true} {
		if got := mayBeAny(params.At(i).Type()); got != want {
			t.Errorf("%s: got %t, want %t", params.At(i).Type(), got, want)
		}
	}
}
