package companyid

import (
	"fmt"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/mprlint/mprlint/passes/internal/fixtest"
)

func TestRule(t *testing.T) {
	results := analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), New(Options{}), "example.com/...")
	related := false
	for _, r := range results {
		for _, d := range r.Diagnostics {
			checkPosition(t, r, d)
			at := r.Pass.Fset.Position(d.Pos)
			if strings.HasSuffix(filepath.Base(at.Filename), "generated.go") && len(d.SuggestedFixes) > 0 {
				t.Errorf("%s: there is a fix in a generated file", at)
			}
		}
		if r.Pass.Pkg.Path() == "example.com/callers" {
			checkRelated(t, r)
			related = true
		}
	}
	if !related {
		t.Error("package callers was not checked")
	}
}

// TestFixes checks that the fixes of the fixtures do what they are for.
func TestFixes(t *testing.T) {
	fixtest.Run(t, New(Options{}))
}

// called are the functions that the fixtures build requests with, or call to have them
// built; a literal is reported at its type.
var called = strings.Fields(`
	client NewRequest NewRequestWithContext Get Head Post PostForm Clone WithContext http
	ask do with prepare Call New Users Bare Full
	NewAPIClient GET POST ListProjects Execute Path Pathf BaseURL URL SetRequestURI rest
	projects submittals fetch tenant caller openPager edited {
`)

// checkPosition checks that a diagnostic covers the name of the called function.
func checkPosition(t *testing.T, r *analysistest.Result, d analysis.Diagnostic) {
	t.Helper()
	if got := text(t, r, d.Pos, d.End); !slices.Contains(called, got) && !strings.HasPrefix(got, "//lint:") {
		t.Errorf("%s: the diagnostic covers %q, want the name of the called function", r.Pass.Fset.Position(d.Pos), got)
	}
}

// checkRelated checks the related positions in package callers: the calls of a helper
// that makes a request, or the place where a call's request is made.
func checkRelated(t *testing.T, r *analysistest.Result) {
	t.Helper()
	var got []string
	for _, d := range r.Diagnostics {
		for _, rel := range d.Related {
			got = append(got, fmt.Sprintf("%s: %s: %s", text(t, r, d.Pos, d.End), rel.Message, line(t, r, rel.Pos)))
		}
	}
	want := []string{
		`Get: called here: get("/projects")`,
		`Get: called here: get("/users")`,
		`Get: called here: get("/vendors")`,
		`NewRequest: called here: func incomplete() { http.DefaultClient.Do(forgotten("/projects")) }`,
		`ask: the request is made here: req, _ := http.NewRequest("GET", base+path+"?"+query.Encode(), nil)`,
		`do: the request is made here: req, err := http.NewRequestWithContext(ctx, "GET", base+path, nil)`,
		`do: the request is made here: req, err := http.NewRequestWithContext(ctx, "GET", base+path, nil)`,
		`prepare: the request is made here: req, _ := http.NewRequest("GET", base+path, nil)`,
		`with: the request is made here: req, _ := http.NewRequest("GET", base+path, nil)`,
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got the related positions\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// text is what stands in the source between two positions.
func text(t *testing.T, r *analysistest.Result, pos, end token.Pos) string {
	t.Helper()
	at := r.Pass.Fset.Position(pos)
	return fixture(t, r, pos)[at.Offset : at.Offset+int(end-pos)]
}

// line is the line of the source that a position stands in.
func line(t *testing.T, r *analysistest.Result, pos token.Pos) string {
	t.Helper()
	lines := strings.Split(fixture(t, r, pos), "\n")
	return strings.TrimSpace(lines[r.Pass.Fset.Position(pos).Line-1])
}

func fixture(t *testing.T, r *analysistest.Result, pos token.Pos) string {
	t.Helper()
	src, err := r.Pass.ReadFile(r.Pass.Fset.Position(pos).Filename)
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

// TestLibraries checks the client libraries, of which stubs stand in the test data. Those
// rows of the table that name nothing real are found in ../internal/clients/rows.
func TestLibraries(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), New(Options{}), "libs.example.com/...")
}

// TestFlags checks each flag with a package whose expectations fail without it.
func TestFlags(t *testing.T) {
	for _, tt := range []struct{ flag, value string }{
		{"grant", "client_credentials"},
		{"hosts", "gateway.example.com, https://second.example.com/, third.example.com:8443, *.below.example.com"},
		{"setters", "(*flags.example.com/setters.signer).sign,flags.example.com/setters.company," +
			"(flags.example.com/setters/sdk.Signer).Sign,(*flags.example.com/setters/sdk.Preparer).Prepare"},
		{"strict", "true"},
	} {
		t.Run(tt.flag, func(t *testing.T) {
			a := New(Options{})
			if err := a.Flags.Set(tt.flag, tt.value); err != nil {
				t.Fatal(err)
			}
			analysistest.Run(t, analysistest.TestData(), a, "flags.example.com/"+tt.flag)
		})
	}
}

// TestGateway checks that a host of the user's counts in a package that does not name
// Procore, too.
func TestGateway(t *testing.T) {
	a := New(Options{Hosts: []string{"gateway.example.com"}})
	analysistest.Run(t, analysistest.TestData(), a, "flags.example.com/unnamed")
}

func TestFlagValues(t *testing.T) {
	a := New(Options{Setters: []string{"a"}})
	for _, tt := range []struct{ flag, value, want string }{
		{"grant", "auto", "auto"},
		{"grant", "authorization_code", "authorization_code"},
		{"hosts", " a.example.com,, b.example.com ", "a.example.com,b.example.com"},
		{"hosts", "gateway, 10.0.0.1:8080, [::1], HTTPS://gw.example.com:443", "gateway,10.0.0.1:8080,[::1],HTTPS://gw.example.com:443"},
		{"setters", "", ""},
		{"setters", "main.sign, gopkg.in/sdk.v3.Sign,(*gopkg.in/sdk.v3.Signer).Sign", "main.sign,gopkg.in/sdk.v3.Sign,(*gopkg.in/sdk.v3.Signer).Sign"},
	} {
		if err := a.Flags.Set(tt.flag, tt.value); err != nil {
			t.Errorf("-%s=%s: %v", tt.flag, tt.value, err)
		}
		if got := a.Flags.Lookup(tt.flag).Value.String(); got != tt.want {
			t.Errorf("-%s=%s: got %q, want %q", tt.flag, tt.value, got, tt.want)
		}
	}
	if err := a.Flags.Set("grant", "password"); err == nil || !strings.Contains(err.Error(), "want auto, client_credentials or authorization_code") {
		t.Errorf("-grant=password: got %v, want an error that lists the values", err)
	}
	for flag, values := range map[string][]string{
		"hosts":   {"*", "*.", "gw.*.example.com", "gw.example.com/procore", "gw.example.com?x", "ftp://gw.example.com", "me@gw.example.com", "gw.example.com:x", "gw example.com", "https://", "gw..example.com"},
		"setters": {"Sign", "sdk", "example.com/sdk", "sdk.Signer.Sign", "example.com/sdk.Signer.Sign", "*example.com/sdk.Signer.Sign", "(example.com/sdk.Signer)", "(Signer).Sign", "sign()"},
	} {
		for _, value := range values {
			if err := a.Flags.Set(flag, value); err == nil || !strings.Contains(err.Error(), ": want ") {
				t.Errorf("-%s=%s: got %v, want an error that says what is right", flag, value, err)
			}
		}
	}
	if got := Analyzer.Flags.Lookup("hosts").Value.String(); got != "" {
		t.Errorf("Analyzer has hosts=%s after another analyzer's flag was set", got)
	}
}
