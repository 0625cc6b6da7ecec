package suitetest

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"

	"github.com/mprlint/mprlint/passes"
)

// remarks are what examples say of lines without a finding.
var remarks = []string{"64 bits are enough", "no id"}

// example matches a line of code in the documentation, with what is said of it.
var example = regexp.MustCompile(`(?m)^\t(.*?) (?://|--) (.*)$`)

// TestHelp checks that the messages in the documentation of a rule are those that the rule
// reports: each line of code there with a message stands in a program of testdata/help.
func TestHelp(t *testing.T) {
	pkgs := load(t, filepath.Join("testdata", "help"))
	graph, err := checker.Analyze(passes.All(), pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range graph.Roots {
		rule := act.Analyzer
		if act.Package.Name != rule.Name {
			continue
		}
		said := make(map[string][]string) // by the text of the line
		for _, d := range act.Diagnostics {
			at := act.Package.Fset.Position(d.Pos)
			text, err := os.ReadFile(at.Filename)
			if err != nil {
				t.Fatal(err)
			}
			line := plain(strings.Split(string(text), "\n")[at.Line-1])
			said[line] = append(said[line], d.Message)
		}
		shown := 0
		for _, m := range example.FindAllStringSubmatch(rule.Doc, -1) {
			code, message := plain(m[1]), m[2]
			switch {
			case slices.Contains(remarks, message) && len(said[code]) == 0:
			case !slices.Contains(said[code], message):
				t.Errorf("%s: help says of %s\n%s, and the rule says %q", rule.Name, code, message, said[code])
			default:
				shown++
			}
		}
		if shown == 0 {
			t.Errorf("%s: help shows no message", rule.Name)
		}
	}
}

// plain is a line of code without the white space and the commas around it.
func plain(line string) string {
	return strings.Trim(strings.Join(strings.Fields(line), " "), " ,")
}
