package golangci_test

import (
	"os"
	"path/filepath"
	"testing"
)

// subjects are what golangci-lint must treat as mprlint does, the corpus where it is
// beside the repository.
var subjects = []string{"testdata/example", "e2e/cases/testdata", corpus}

const corpus = "../shared/corpus"

// TestAgree checks that golangci-lint finds what go vet finds, and fixes it to the byte
// as mprlint does by hand, which takes a part of go vet's time.
func TestAgree(t *testing.T) {
	for _, source := range subjects {
		if _, err := os.Stat(filepath.Join(repository, source)); os.IsNotExist(err) && source == corpus {
			t.Logf("no %s here", source)
			continue
		}
		t.Run(filepath.Base(source), func(t *testing.T) { agree(t, source) })
	}
}

func agree(t *testing.T, source string) {
	dir := project(t, source)
	configure(t, dir, "{}")
	found := linted(t, dir, issues)
	compare(t, found, vetted(t, dir))

	lint(t, dir, issues, "--fix") // some findings have no fix
	left := linted(t, dir, issues)
	compare(t, left, byHand(t, dir))
	fixed := tree(t, dir)
	t.Logf("%d findings, %d left", len(found), len(left))
	if len(left) >= len(found) {
		t.Error("nothing is fixed")
	}

	restore(t, dir, source)
	run(t, dir, mprlint, "-fix", "./...") // its exit code tells findings that are left
	want := tree(t, dir)
	for name, text := range want {
		if fixed[name] != text {
			t.Errorf("%s is not as mprlint -fix leaves it, but\n%s", name, fixed[name])
		}
	}
	if len(fixed) != len(want) {
		t.Errorf("%d files, want %d", len(fixed), len(want))
	}
}
