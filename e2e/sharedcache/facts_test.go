package sharedcache_test

import (
	"encoding/binary"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Labelled programs of several packages, which need the standard library only.
var programs = strings.Fields("c_constchain c_defaulthost c_globaltransport c_handedin c_headername c_oapigen c_oneimpl c_paramhost c_params c_stainless c_toheader d_manyconsts g_service i_gen k_iface")

// programSite checks the programs out into a folder of that name.
func programSite(t *testing.T, name string) site {
	t.Helper()
	s := newSite(t)
	s.checkout = filepath.Join(filepath.Dir(s.checkout), name)
	write(t, s.checkout+"/go.mod", "module cases.example.org\n\ngo 1.26\n")
	for _, p := range programs {
		if err := os.CopyFS(filepath.Join(s.checkout, p), os.DirFS(filepath.Join(repository, "e2e/cases/testdata", p))); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// What mprlint knows of a package is the same byte for byte wherever the package lies,
// whoever analyses it and when, and what it finds there too.
func TestFactsAnywhere(t *testing.T) {
	here := programSite(t, "here").connected(t, shared, "TZ=Asia/Tokyo", "LANG=ja_JP.UTF-8", "GOMAXPROCS=1")
	there := programSite(t, "somewhere/else").connected(t, shared, "TZ=America/Lima", "LANG=C", "USER=other")
	said := here.must(1, "mprlint", "./...")
	if got := there.must(1, "mprlint", "./..."); got != said {
		t.Errorf("mprlint says\n%v\nand elsewhere\n%v", said, got)
	}
	known, paths := 0, 0
	for _, pkg := range here.analysed() {
		if !strings.HasPrefix(pkg, "cases.example.org/") {
			continue
		}
		types, facts := here.left(pkg)
		otherTypes, otherFacts := there.left(pkg)
		if facts != otherFacts {
			t.Errorf("%s: the facts are\n%q\nand elsewhere\n%q", pkg, facts, otherFacts)
		}
		if facts != "" {
			known++
		}
		if types != otherTypes && strings.Contains(types, here.checkout) {
			paths++
		}
	}
	if known < 20 || paths == 0 {
		t.Errorf("%d packages have facts, and %d have paths in their types", known, paths)
	}
}

// Another mprlint, which differs in nothing that matters, leaves for every package, the
// standard library's included, all the bytes that the first did.
func TestAnalysesAgain(t *testing.T) {
	s := newSite(t)
	first, second := s.connected(t, shared, "TZ=Asia/Tokyo", "GOMAXPROCS=1"), s.connected(t, shared, "LANG=C", "USER=other")
	first.otherTool("first")
	second.otherTool("second")
	want := first.must(1, "mprlint", "./...")
	if got := second.must(1, "mprlint", "./..."); got != want {
		t.Errorf("the second machine says\n%v\nthe first\n%v", got, want)
	}
	all := first.analysed()
	for _, pkg := range all {
		types, facts := first.left(pkg)
		if otherTypes, otherFacts := second.left(pkg); types != otherTypes || facts != otherFacts {
			t.Errorf("%s: the second analysis leaves something else", pkg)
		}
	}
	if len(all) < 100 {
		t.Errorf("only %d packages are analysed", len(all))
	}
}

// left reads what an analysis left for those of importing packages: types, then facts.
// x/tools' unitchecker puts a header of twelve bytes before them (writeVetxFile).
func (m machine) left(pkg string) (types, facts string) {
	m.t.Helper()
	data, ok := strings.CutPrefix(read(m.t, filepath.Join(m.watched(), url.PathEscape("analyse "+pkg))), "vetx")
	if !ok || len(data) < 8 {
		m.t.Fatalf("%s: x/tools writes another header", pkg)
	}
	n := binary.LittleEndian.Uint32([]byte(data))
	data = data[8:]
	if int(n) > len(data) {
		m.t.Fatalf("%s: x/tools writes another header", pkg)
	}
	return data[:n], data[n:]
}
