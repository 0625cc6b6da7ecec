package cases

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A listed call is what mprlint report says of a call, as far as it matters here.
type listedCall struct {
	At           spot
	Construction struct{ At spot }
	Method       string
	Route        string
	Verdict      struct{ Kind, Why, Silenced string }
	Trail        []struct {
		Kind string
		At   spot
	}
}

type spot struct {
	File string
	Line int
}

// TestReport compares the report's verdicts with the labels: each line of companyid's is a
// call that is missing the header or misspells it, no other is, and hardly any call stays
// unknown.
func TestReport(t *testing.T) {
	dir, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	must, may := labels(t, dir)
	calls := listCalls(t, build(t), dir)
	wrong := make(map[place]bool)
	open := staysUnknown(t, dir)
	known, byDesign := 0, 0
	for _, c := range calls {
		switch {
		case c.Verdict.Kind != "unknown":
			known++
		case open[c.At.File]:
			byDesign++
		}
		if !strings.HasPrefix(c.Verdict.Kind, "missing") && c.Verdict.Kind != "near miss" {
			continue
		}
		labelled := c.Verdict.Silenced != ""
		for _, p := range c.places() {
			wrong[p] = true
			labelled = labelled || must[p] || may[p]
		}
		if !labelled {
			t.Errorf("%s:%d: %s %s is %s, and has no label", c.At.File, c.At.Line, c.Method, c.Route, c.Verdict.Kind)
		}
	}
	for p := range must {
		if p.rule == "companyid" && !wrong[p] {
			t.Errorf("%s:%d has a label, and no call that is missing the header", p.file, p.line)
		}
	}
	all := len(calls) - byDesign
	if share := float64(known) / float64(all); share < 0.95 {
		t.Errorf("the verdict is known of %.3f of %d calls", share, all)
	}
	t.Logf("the verdict is known of %d of %d calls; %d more have to stay unknown", known, all, byDesign)
}

// staysUnknown lists the files with the comment "calls stay unknown": programs that have more
// of something than is followed, or whose headers come from data, of which nothing can be said.
func staysUnknown(t *testing.T, dir string) map[string]bool {
	open := make(map[string]bool)
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") {
			return err
		}
		text, err := os.ReadFile(name)
		if bytes.Contains(text, []byte("\n// calls stay unknown\n")) {
			rel, _ := filepath.Rel(dir, name)
			open[filepath.ToSlash(rel)] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return open
}

// places are the lines that a finding about a call may stand on: the call, the construction,
// and what leads from one to the other.
func (c listedCall) places() []place {
	out := []place{{c.At.File, c.At.Line, "companyid"}, {c.Construction.At.File, c.Construction.At.Line, "companyid"}}
	for _, s := range c.Trail {
		if s.Kind == "call" || s.Kind == "client" || s.Kind == "value" {
			out = append(out, place{s.At.File, s.At.Line, "companyid"})
		}
	}
	return out
}

// listCalls runs mprlint report on the cases.
func listCalls(t *testing.T, bin, dir string) []listedCall {
	report := command(dir, bin, "report", "-json", "./...")
	var stderr bytes.Buffer
	report.Stderr = &stderr
	out, _ := report.Output()
	if code := report.ProcessState.ExitCode(); code != 1 {
		t.Fatalf("exit %d\n%s", code, stderr.Bytes())
	}
	var all struct{ Calls []listedCall }
	if err := json.Unmarshal(out, &all); err != nil {
		t.Fatal(err)
	}
	return all.Calls
}
