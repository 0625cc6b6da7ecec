package sharedcache_test

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// Packages of the service's, and the library's, that are analysed at each new place.
var (
	own     = []string{"example.com/service/hosts", "example.com/service/photos", "example.com/service/projects [example.com/service/projects.test]"}
	library = "example.com/procoreapi"
)

// A machine with empty caches, and a checkout as fresh, starts no tool and says the same.
func TestSecondMachine(t *testing.T) {
	s := newSite(t)
	outputs := []string{"-json", "-sarif", "-diff"}
	first := s.connected(t, shared)
	want := first.documented(jobCommands, shared)
	pkgs := first.analysed()
	for _, pkg := range append(own, library) {
		if !slices.Contains(pkgs, pkg) {
			t.Fatalf("the first machine does not analyse %s, but\n%q", pkg, pkgs)
		}
	}
	var wants []report
	for _, as := range outputs {
		wants = append(wants, first.must(1, "mprlint", as, "./hosts"))
	}
	before := shared.analyses(t)

	s.checkOut(t)
	second := s.connected(t, shared, "TZ=Asia/Tokyo", "LANG=ja_JP.UTF-8")
	if got := second.documented(jobCommands, shared); got != want {
		t.Errorf("the second machine says\n%v\nthe first\n%v", got, want)
	}
	for i, as := range outputs {
		if got := second.must(1, "mprlint", as, "./hosts"); got != wants[i] {
			t.Errorf("mprlint %s on the second machine:\n%v\non the first\n%v", as, got, wants[i])
		}
	}
	if did := second.did(); did != nil {
		t.Errorf("the second machine starts tools:\n%q", did)
	}

	// That go calls its tools through another program changes nothing, and the server is
	// told nothing new.
	third := s.connected(t, shared).with("GOFLAGS=")
	if got := third.must(1, "mprlint", "./..."); got != want {
		t.Errorf("the third machine says\n%v\nthe first\n%v", got, want)
	}
	if after := shared.analyses(t); len(before) == 0 || !slices.Equal(after, before) {
		t.Errorf("the server knew %d analyses, and now %d", len(before), len(after))
	}
}

// A folder that all machines mount does what the server does.
func TestSharedFolder(t *testing.T) {
	s := newSite(t)
	folder := "GOCACHEPROG=go-cacher -cache-dir " + t.TempDir()
	first := s.machine(t, folder)
	want := first.must(1, "mprlint", "./hosts")
	if first.analysed() == nil {
		t.Fatal("the first machine analyses nothing")
	}
	second := s.machine(t, folder)
	if got := second.must(1, "mprlint", "./hosts"); got != want {
		t.Errorf("the second machine says\n%v\nthe first\n%v", got, want)
	}
	if did := second.did(); did != nil {
		t.Errorf("the second machine starts tools:\n%q", did)
	}
}

// So does Go's own cache, saved and put back.
func TestRestoredCache(t *testing.T) {
	s := newSite(t)
	first, second := s.machine(t), s.machine(t)
	want := first.must(1, "mprlint", "./hosts")
	if first.analysed() == nil {
		t.Fatal("the first machine analyses nothing")
	}
	const cache = "/.cache/go-build"
	if err := os.CopyFS(second.home+cache, os.DirFS(first.home+cache)); err != nil {
		t.Fatal(err)
	}
	if got := second.must(1, "mprlint", "./hosts"); got != want {
		t.Errorf("the second machine says\n%v\nthe first\n%v", got, want)
	}
	if did := second.did(); did != nil {
		t.Errorf("the second machine starts tools:\n%q", did)
	}
}

// Where the server is away, no code passes for clean.
func TestServerAway(t *testing.T) {
	s := newSite(t)
	gone := &server{url: "http://127.0.0.1:1"}
	if r := s.connected(t, gone).must(2, "mprlint", "./..."); !strings.Contains(r.errs, gone.url) {
		t.Errorf("mprlint says only %q", r.errs)
	}
}
