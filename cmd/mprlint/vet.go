package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"go/version"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
)

// A goCommand is the go of the user's PATH, with this program as its vet tool.
type goCommand struct {
	self      string
	noModule  bool   // no go.mod here or above
	workspace string // the go.work in force, if any
	flags     string // GOFLAGS, wherever they are set
	sharing   bool   // the build cache is one that GOCACHEPROG gives to many machines

	system, machine string // GOOS and GOARCH, wherever they are set
}

const oldestGo = "go1.26" // the first whose go vet -json exits 0 on findings, and which has -fix

// findGo checks that go is there and new enough.
func findGo() (goCommand, error) {
	var g goCommand
	asked := []string{"GOVERSION", "GOMOD", "GOWORK", "GOFLAGS", "GOCACHEPROG", "GOOS", "GOARCH"}
	out, err := output("go", append([]string{"env"}, asked...)...)
	if errors.Is(err, exec.ErrNotFound) {
		return g, errors.New("there is no go command in PATH; mprlint reads code through it, so install Go 1.26 or later (https://go.dev/dl)")
	}
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		return g, fmt.Errorf("go env failed: %s", strings.TrimPrefix(strings.TrimSpace(string(exit.Stderr)), "go: "))
	}
	if err != nil {
		return g, fmt.Errorf("cannot run go: %w", err)
	}
	said := make(map[string]string)
	lines := strings.Split(string(out), "\n")
	for i, name := range asked[:min(len(asked), len(lines))] {
		said[name] = strings.TrimSpace(lines[i])
	}
	goVersion, _, _ := strings.Cut(said["GOVERSION"], " ") // an experiment's name may follow
	if version.IsValid(goVersion) && version.Compare(goVersion, oldestGo) < 0 {
		return g, fmt.Errorf("the go command in PATH is %s, and mprlint needs go1.26 or later; install it (https://go.dev/dl) or set GOTOOLCHAIN=go1.26.0", goVersion)
	}
	g.flags, g.noModule = said["GOFLAGS"], said["GOMOD"] == os.DevNull
	g.sharing = said["GOCACHEPROG"] != ""
	g.system, g.machine = said["GOOS"], said["GOARCH"]
	if g.workspace = said["GOWORK"]; g.workspace == "off" {
		g.workspace = ""
	}
	g.self, err = os.Executable()
	return g, err
}

// An outcome is what one go vet printed, and whether it exited other than 0.
type outcome struct {
	out, complaint string
	failed         bool
}

// run has the packages looked at by go vet, or where that costs less, without it.
func (g goCommand) run(o options, mode ...string) (outcome, error) {
	if said, ok := g.runDirectly(o, mode...); ok {
		return said, nil
	}
	// With -trimpath, which may come from GOFLAGS, the build cache can answer
	// with the paths of another checkout.
	args := append([]string{"vet", "-vettool=" + g.self, "-trimpath=false"}, mode...)
	args = append(append(args, o.toolFlags()...), o.toVet()...)
	var out, errs strings.Builder
	cmd := exec.Command("go", args...)
	stdout, done := watched(o, &out)
	cmd.Stdout, cmd.Stderr = stdout, &errs
	err := run(cmd)
	done()
	_, failed := errors.AsType[*exec.ExitError](err)
	if failed {
		err = nil
	}
	return outcome{out.String(), errs.String(), failed}, err
}

// A report is what the vet tool said of all packages.
type report struct {
	units    units
	findings []finding        // the same, flat and in order
	problems string           // what could not be analysed, and what to do about it
	failures []string         // the same for rules that failed, one line each
	names    map[string]bool  // the packages that were asked about
	rows     []reports.Listed // what there is, right or wrong
	partly   []string         // configuration files that are not known in full, with why
	baseline *baseline        // what it lists is left out
	gone     []known          // of the baseline: what is found no more
	unlike   []position       // of findings whose fixes differ from build to build
}

// Units are findings by package and rule, which is how go vet -json prints them.
type units map[string]map[string][]diagnostic

// A diagnostic is one finding in go vet's JSON.
type diagnostic struct {
	Category string         `json:"category,omitempty"`
	Posn     string         `json:"posn"`
	End      string         `json:"end"`
	Message  string         `json:"message"`
	Fixes    []suggestedFix `json:"suggested_fixes,omitempty"`
	Related  []related      `json:"related,omitempty"`
	Builds   []string       `json:"builds,omitempty"` // those of -builds that have it, if not all do
}

type suggestedFix struct {
	Message string `json:"message"`
	Edits   []edit `json:"edits"`
	sum     string // of the file that they are counted in
}

type edit struct {
	Filename string `json:"filename"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	New      string `json:"new"`
}

type related struct {
	Posn    string `json:"posn"`
	End     string `json:"end"`
	Message string `json:"message"`
}

// vet analyses the packages. It asks for JSON whatever the user wants to see:
// go vet then exits 0 on findings, so that any other exit means trouble.
func (g goCommand) vet(o options) (report, error) {
	names := make(chan map[string]bool)
	go func() { names <- o.names() }()
	said, err := g.run(o, "-json", "-"+importedFlag)
	r := report{units: units{}, names: <-names}
	if err != nil {
		return r, err
	}
	r.problems = g.explain(said, o.packages)
	if err := r.decode(said.out); err != nil {
		return r, fmt.Errorf("cannot read what go vet printed: %w", err)
	}
	r.units.dropTwins()
	if err := r.takeRows(); err != nil {
		return r, err
	}
	r.findings = r.units.flatten()
	slices.Sort(r.failures)
	r.problems += strings.Join(r.failures, "")
	return r, nil
}

// decode reads the objects that go vet prints one after another, in the order
// in which it was done with the packages.
func (r *report) decode(out string) error {
	dec := json.NewDecoder(strings.NewReader(out))
	for {
		var unit map[string]map[string]json.RawMessage
		err := dec.Decode(&unit)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		for pkg, rules := range unit {
			if !asked(r.names, pkg) {
				continue
			}
			for rule, said := range rules {
				if err := r.add(pkg, rule, said); err != nil {
					return err
				}
			}
		}
	}
}

// add takes in what one rule said of one package: findings or its failure.
func (r *report) add(pkg, rule string, said json.RawMessage) error {
	var failure struct{ Error string }
	if said[0] == '{' && json.Unmarshal(said, &failure) == nil {
		r.failures = append(r.failures, fmt.Sprintf("mprlint: could not analyse %s: %s: %s; please report it at %s\n", pkg, rule, failure.Error, issues))
		return nil
	}
	var ds []diagnostic
	if err := json.Unmarshal(said, &ds); err != nil {
		return err
	}
	for _, d := range ds {
		for i := range d.Fixes {
			d.Fixes[i].unstamp()
		}
	}
	if r.units[pkg] == nil {
		r.units[pkg] = map[string][]diagnostic{}
	}
	r.units[pkg][rule] = append(r.units[pkg][rule], ds...)
	return nil
}

// dropTwins drops what is said of a package and once more of the same package with its
// tests. go vet looks at the second; the first is there for those who import it. Both may have
// one name, or the second is "p [p.test]".
func (u units) dropTwins() {
	type key struct{ posn, message string }
	for _, rules := range u {
		for rule, ds := range rules {
			rules[rule] = once(ds)
		}
	}
	for id, rules := range u {
		pkg := choose.Plain(id)
		if pkg == id || u[pkg] == nil {
			continue
		}
		for rule, ds := range rules {
			said := make(map[key]bool)
			for _, d := range ds {
				said[key{d.Posn, d.Message}] = true
			}
			own := slices.DeleteFunc(u[pkg][rule], func(d diagnostic) bool { return said[key{d.Posn, d.Message}] })
			if u[pkg][rule] = own; len(own) == 0 {
				delete(u[pkg], rule)
			}
		}
		if len(u[pkg]) == 0 {
			delete(u, pkg)
		}
	}
}

// once drops all but one of equal findings. Where they are not to be repaired alike, as only one
// of them has seen the tests, the one that changes less is kept.
func once(ds []diagnostic) []diagnostic {
	slices.SortStableFunc(ds, func(a, b diagnostic) int {
		return cmp.Or(cmp.Compare(a.Posn, b.Posn), cmp.Compare(a.Message, b.Message),
			cmp.Compare(len(a.Fixes), len(b.Fixes)), cmp.Compare(edits(a), edits(b)))
	})
	return slices.CompactFunc(ds, func(a, b diagnostic) bool { return a.Posn == b.Posn && a.Message == b.Message })
}

// edits counts what the fixes of a finding change.
func edits(d diagnostic) (n int) {
	for _, f := range d.Fixes {
		n += len(f.Edits)
	}
	return n
}

// flatten lists the findings in the order of files, lines and columns. Files
// that belong to several packages, such as a package and its test variant, are
// listed once.
func (u units) flatten() []finding {
	var all []finding
	for _, pkg := range slices.Sorted(maps.Keys(u)) { // of equals, always the same one is kept
		for rule, ds := range u[pkg] {
			for _, d := range ds {
				all = append(all, finding{d, rule, parsePosition(d.Posn)})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b finding) int {
		return cmp.Or(a.at.compare(b.at), cmp.Compare(a.rule, b.rule), cmp.Compare(a.Message, b.Message))
	})
	return slices.CompactFunc(all, func(a, b finding) bool {
		return a.at == b.at && a.rule == b.rule && a.Message == b.Message
	})
}
