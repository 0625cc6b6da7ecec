package resourceid

import (
	"os"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// What a package embeds is read where the driver lets the rule, as mprlint does.
func TestEmbedded(t *testing.T) {
	a := New(Options{})
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.ReadFile = os.ReadFile
		return run(&p)
	}
	analysistest.Run(t, analysistest.TestData(), a, "sql.example.com/...")
}

// A driver that leaves out packages asks whether one embeds SQL that names Procore.
func TestEmbeds(t *testing.T) {
	for file, want := range map[string]bool{
		"testdata/src/sql.example.com/migrations/migrations.go": true,
		"testdata/src/example.com/columns/columns.go":           false,
	} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got := Embeds(file, text) != ""; got != want {
			t.Errorf("%s: got %v, want %v", file, got, want)
		}
	}
}
