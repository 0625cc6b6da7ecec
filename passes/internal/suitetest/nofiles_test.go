package suitetest

import (
	"os"
	"path/filepath"
	"testing"
)

// A driver may give a pass no way to read files, as nogo of Bazel's rules_go does.
func TestNoReadFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "client.go")
	text := procoreFile(100, 1)
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	var counts []int
	for _, without := range []bool{false, true} {
		l, err := loadProgram(program{name: text})
		if err != nil {
			t.Fatal(err)
		}
		l.noFiles = without
		found, err := l.analyze()
		if err != nil {
			t.Fatal(err)
		}
		fixes := 0
		for _, d := range found {
			fixes += len(d.SuggestedFixes)
		}
		counts = append(counts, len(found), fixes)
		l.close()
	}
	if counts[0] == 0 || counts[1] == 0 || counts[0] != counts[2] || counts[1] != counts[3] {
		t.Errorf("findings and fixes with and without ReadFile: %d", counts)
	}
}
