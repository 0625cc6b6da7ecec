package sharedcache_test

import (
	"strings"
	"testing"
)

// The documentation warns of two things that go vet does. When one of these tests fails,
// go vet no longer does it, and the warning can go.

// With -trimpath it hands out the paths of another checkout.
func TestTrimpath(t *testing.T) {
	s := newSite(t)
	first := s.checkout
	vet := []string{"vet", "-vettool=" + tools + "/mprlint", "-json", "-trimpath", "./hosts"}
	s.connected(t, shared).must(0, "go", vet...)
	s.checkout += "2"
	s.checkOut(t)
	if r := s.connected(t, shared).must(0, "go", vet...); !strings.Contains(r.out, first+"/hosts") {
		t.Errorf("go vet does not speak of the other checkout:\n%s", r.out)
	}
}

// A package that was imported first is taken for one without findings, unless -gcflags
// tells named packages from others.
func TestImportedFirst(t *testing.T) {
	s := newSite(t)
	m := s.connected(t, shared)
	vet := []string{"vet", "-vettool=" + tools + "/mprlint"}
	m.must(0, "go", append(vet, "./links")...) // it imports hosts
	if r := m.run("go", append(vet, "./hosts")...); r.code != 0 {
		t.Errorf("go vet finds\n%s", r.errs)
	}
	m.flags += " -gcflags=-e"
	m.must(0, "go", append(vet, "./links")...)
	m.must(1, "go", append(vet, "./hosts")...)
}
