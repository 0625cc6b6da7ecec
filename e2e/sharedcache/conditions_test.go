package sharedcache_test

import (
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// What must be the same for results to be shared, and what need not be.
func TestConditions(t *testing.T) {
	s := newSite(t)
	first := s.connected(t, shared)
	want := first.must(1, "mprlint", "./hosts")
	if first.analysed() == nil {
		t.Fatal("the first machine analyses nothing")
	}
	for _, c := range []struct {
		name   string
		change func(*machine)
		args   []string
		shared bool
	}{
		{"nothing", func(*machine) {}, nil, true},
		{"surroundings", func(m *machine) { m.env = append(m.env, "TZ=Asia/Tokyo", "LANG=ja_JP.UTF-8", "USER=other") }, nil, true},
		{"age", func(m *machine) { m.checkOut(m.t) }, nil, true},
		{"module cache", func(m *machine) { m.modcache += "2" }, nil, true}, // nothing in it is needed
		{"json", func(*machine) {}, []string{"-json"}, true},
		{"sarif", func(*machine) {}, []string{"-sarif"}, false},
		{"diff", func(*machine) {}, []string{"-diff"}, true},
		{"rules", func(*machine) {}, []string{"-companyid=false"}, false},
		{"mprlint", func(m *machine) { m.otherTool("other") }, nil, false},
		{"platform", func(m *machine) { m.env = append(m.env, "GOOS=plan9") }, nil, false},
		{"gcflags", func(m *machine) { m.flags += " -gcflags=-e" }, nil, false},
		{"checkout", func(m *machine) { m.checkout += "2"; m.checkOut(m.t) }, nil, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			second := s.connected(t, shared)
			c.change(&second)
			got := second.must(1, "mprlint", append(c.args, "./hosts")...)
			if c.args == nil && got != want {
				t.Errorf("the second machine says\n%v\nthe first\n%v", got, want)
			}
			if pkgs := second.analysed(); (pkgs == nil) != c.shared {
				t.Errorf("the second machine analyses %q", pkgs)
			}
		})
	}
}

// A checkout elsewhere analyses what it holds, and takes what it imports from the cache.
// With a module cache elsewhere it is the modules, and what imports them.
func TestOtherPaths(t *testing.T) {
	first := newSite(t)
	want := first.connected(t, shared).must(1, "mprlint", "./...")
	checkout, modcache := first, first
	checkout.checkout = filepath.Join(filepath.Dir(first.checkout), "deeper", "checkout")
	checkout.checkOut(t)
	modcache.modcache += "2"
	for _, c := range []struct {
		name string
		site site
		must []string
		may  string
	}{
		{"checkout", checkout, own, "service/"},
		{"module cache", modcache, []string{library, own[2]}, "procoreapi|service/(projects|cmd)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := c.site.connected(t, shared)
			if got := m.must(1, "mprlint", "./..."); got != want {
				t.Errorf("there mprlint says\n%v\nhere\n%v", got, want)
			}
			pkgs := m.analysed()
			for _, pkg := range c.must {
				if !slices.Contains(pkgs, pkg) {
					t.Errorf("it does not analyse %s", pkg)
				}
			}
			may := regexp.MustCompile("^example.com/(" + c.may + ")")
			for _, pkg := range pkgs {
				if !may.MatchString(pkg) {
					t.Errorf("it analyses %s", pkg)
				}
			}
		})
	}
}
