package golangci_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// What golangci-lint says of testdata/example, in all its formats.
var example = []struct{ place, text string }{
	{"client.go:66:19", "companyid: Procore API call never sends the Procore-Company-Id header; set it on the request (MPR); main.go:28:23: called here"},
	{"config.go:18:51", "legacyhost: OAuth base uses app.procore.com; use login.procore.com (MPR)"},
	{"config.go:19:49", "legacyhost: API base uses app.procore.com; use api.procore.com (MPR)"},
	{"config.go:27:25", "hostmismatch: API host sandbox.procore.com (development sandbox) is paired with sign-in host login-sandbox-monthly.procore.com (monthly sandbox); use hosts of one environment (MPR); config.go:26:27: the sign-in host is login-sandbox-monthly.procore.com"},
}

// exampleProject is the example with .golangci.example.yml as it stands.
func exampleProject(t *testing.T) string {
	dir := project(t, "testdata/example")
	write(t, filepath.Join(dir, ".golangci.yml"), read(t, filepath.Join(repository, ".golangci.example.yml")))
	return dir
}

func TestText(t *testing.T) {
	checkText(t, lint(t, exampleProject(t), issues, "--output.text.print-issued-lines=false"))
}

// checkText checks the lines of mprlint. The example configuration leaves golangci-lint's
// own linters on.
func checkText(t *testing.T, out string) {
	t.Helper()
	var got, want []string
	for line := range strings.Lines(out) {
		if strings.HasSuffix(line, " (mprlint)\n") {
			got = append(got, line)
		}
	}
	for _, e := range example {
		want = append(want, fmt.Sprintf("%s: %s (mprlint)\n", e.place, e.text))
	}
	if got, want := strings.Join(got, ""), strings.Join(want, ""); got != want {
		t.Errorf("golangci-lint prints\n%s\nwant\n%s", got, want)
	}
}

func TestJSON(t *testing.T) {
	found := linted(t, exampleProject(t), issues, "--enable-only=mprlint")
	for _, e := range example {
		if !found[finding(e.place+": "+e.text)] {
			t.Errorf("missing: %s: %s", e.place, e.text)
		}
	}
	if len(found) != len(example) {
		t.Errorf("%d findings, want %d", len(found), len(example))
	}
}

func TestSARIF(t *testing.T) {
	out := lint(t, exampleProject(t), issues, "--enable-only=mprlint", "--output.sarif.path=stdout")
	var log struct {
		Version string
		Runs    []struct {
			Results []struct {
				RuleID    string
				Message   struct{ Text string }
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn int }
					}
				}
			}
		}
	}
	if err := json.NewDecoder(strings.NewReader(out)).Decode(&log); err != nil {
		t.Fatalf("%v in\n%s", err, out)
	}
	if log.Version != "2.1.0" || len(log.Runs) != 1 || len(log.Runs[0].Results) != len(example) {
		t.Fatalf("want SARIF 2.1.0 with one run of %d results:\n%s", len(example), out)
	}
	for i, r := range log.Runs[0].Results {
		at := r.Locations[0].PhysicalLocation
		place := fmt.Sprintf("%s:%d:%d", at.ArtifactLocation.URI, at.Region.StartLine, at.Region.StartColumn)
		if e := example[i]; r.RuleID != "mprlint" || place != e.place || r.Message.Text != e.text {
			t.Errorf("result %d is %s at %s: %s\nwant mprlint at %s: %s", i, r.RuleID, place, r.Message.Text, e.place, e.text)
		}
	}
}
