package clients

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/paths"
)

// TestPackages compares the lists of packages in package paths with what the table speaks of.
func TestPackages(t *testing.T) {
	web, all := packages(web()), packages(Rows())
	listedWeb, listedOther := paths.Listed()
	for name, list := range map[string][2][]string{
		"webPackages":   {listedWeb, slices.Sorted(maps.Keys(web))},
		"otherPackages": {listedOther, slices.DeleteFunc(slices.Sorted(maps.Keys(all)), func(path string) bool { return web[path] })},
	} {
		have, want := list[0], list[1]
		for _, path := range want {
			if !slices.Contains(have, path) {
				t.Errorf("%s lacks %q", name, path)
			}
		}
		for _, path := range have {
			if !slices.Contains(want, path) {
				t.Errorf("%s has %q, of which the table says nothing", name, path)
			}
		}
		if !slices.IsSorted(have) {
			t.Errorf("%s is not sorted", name)
		}
	}
}

// packages are those of functions, and of all fields and types of the table.
func packages(rows []Row) map[string]bool {
	m := make(map[string]bool)
	for _, r := range rows {
		m[packageOf(r.Func)] = true
	}
	for _, f := range Fields() {
		typ, _ := cutLast(f.Field)
		m[packageOf(typ)] = true
	}
	for _, t := range Types() {
		m[packageOf(t.Type)] = true
	}
	return m
}

// packageOf returns the import path of a function's or type's full name.
//
//	// Have: "(*github.com/go-resty/resty/v2.Client).R", "net/http.Get"
//	// Want: "github.com/go-resty/resty/v2", "net/http"
func packageOf(name string) string {
	if recv, _, ok := strings.Cut(name, ")."); ok {
		name = strings.TrimPrefix(recv, "(")
		name = strings.TrimPrefix(name, "*")
	}
	pkg, _ := cutLast(name)
	return pkg
}
