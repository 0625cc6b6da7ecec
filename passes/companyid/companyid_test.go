package companyid

import (
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

func TestRule(t *testing.T) {
	results := analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), New(Options{}), "example.com/...")
	for _, r := range results {
		for _, d := range r.Diagnostics {
			checkPosition(t, r, d)
		}
	}
	checkRelated(t, results)
}

// called are the functions that the fixtures build requests with.
var called = strings.Fields(`
	NewRequest NewRequestWithContext Request Get Head Post PostForm Clone WithContext
	do with prepare Call New Users
`)

// checkPosition checks that a diagnostic covers the name of the called function.
func checkPosition(t *testing.T, r *analysistest.Result, d analysis.Diagnostic) {
	t.Helper()
	if got := text(t, r, d.Pos, d.End); !slices.Contains(called, got) {
		t.Errorf("%s: the diagnostic covers %q, want the name of the called function", r.Pass.Fset.Position(d.Pos), got)
	}
}

// text is what stands in the source between two positions.
func text(t *testing.T, r *analysistest.Result, pos, end token.Pos) string {
	t.Helper()
	at := r.Pass.Fset.Position(pos)
	src, err := r.Pass.ReadFile(at.Filename)
	if err != nil {
		t.Fatal(err)
	}
	return string(src[at.Offset : at.Offset+int(end-pos)])
}

// checkRelated checks the related positions of package callers: where the helper that
// makes a request is called, and where the request is made that a call lacks.
func checkRelated(t *testing.T, results []*analysistest.Result) {
	t.Helper()
	got := make(map[string][]int)
	for _, r := range results {
		if r.Pass.Pkg.Path() != "example.com/callers" {
			continue
		}
		for _, d := range r.Diagnostics {
			name := text(t, r, d.Pos, d.End)
			for _, rel := range d.Related {
				got[name+": "+rel.Message] = append(got[name+": "+rel.Message], r.Pass.Fset.Position(rel.Pos).Line)
			}
		}
	}
	want := map[string][]int{
		"Get: called here": {19, 20, 21},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

// TestLibraries checks the client libraries, of which stubs stand in the test data. Those
// rows of the table that name nothing real are found in ../internal/clients/rows.
func TestLibraries(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), New(Options{}), "libs.example.com/...")
}

// TestFlags checks each flag with a package whose expectations fail without it.
func TestFlags(t *testing.T) {
	for _, tt := range []struct{ flag, value string }{
		{"grant", clientCredentials},
		{"hosts", "gateway.example.com, second.example.com"},
		{"setters", "(*flags.example.com/setters.signer).sign,flags.example.com/setters.company"},
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
