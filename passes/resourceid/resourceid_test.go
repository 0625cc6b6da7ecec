package resourceid

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/mprlint/mprlint/passes/internal/fixtest"
)

func TestRule(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), New(Options{}), "example.com/...")
}

// An int is as large as the build makes it.
func TestSmallInts(t *testing.T) {
	t.Setenv("GOARCH", "386")
	t.Setenv("CGO_ENABLED", "0")
	analysistest.Run(t, analysistest.TestData(), New(Options{}), "small.example.com/...")
}

// With 64 bits, the same package is right.
func TestLargeInts(t *testing.T) {
	t.Setenv("GOARCH", "amd64")
	for _, r := range analysistest.Run(ignore{}, analysistest.TestData(), New(Options{}), "small.example.com/...") {
		if len(r.Diagnostics) > 0 {
			t.Errorf("got %v, want none", r.Diagnostics)
		}
	}
}

// ignore is a test that doesn't mind.
type ignore struct{}

func (ignore) Errorf(string, ...any) {}

func TestFixes(t *testing.T) { fixtest.Run(t, New(Options{})) }

// A host of the user's counts where the package does not name Procore, and only where it is asked
// for.
func TestHosts(t *testing.T) {
	const pkg = "flags.example.com/hosts"
	analysistest.Run(t, analysistest.TestData(), New(Options{Hosts: []string{"gateway.example.com"}}), pkg)
	for _, opts := range []Options{{}, {Hosts: []string{"other.example.com"}}} {
		for _, r := range analysistest.Run(ignore{}, analysistest.TestData(), New(opts), pkg) {
			if len(r.Diagnostics) > 0 {
				t.Errorf("with the hosts %q: got %v, want none", opts.Hosts, r.Diagnostics)
			}
		}
	}
}

func TestFlagValues(t *testing.T) {
	a := New(Options{})
	if err := a.Flags.Set("hosts", "gw.example.com, *.below.example.com"); err != nil {
		t.Error(err)
	}
	if got := a.Flags.Lookup("hosts").Value.String(); got != "gw.example.com,*.below.example.com" {
		t.Errorf("the flag is %q", got)
	}
	if err := a.Flags.Set("hosts", "gw.example.com/procore"); err == nil {
		t.Error("an address is taken for a host")
	}
}
