package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// This file holds the baseline: a list of findings that are known and left for later, so
// that a code base with old findings can be gated against new ones today.

// A baseline is what its file holds.
type baseline struct {
	Schema   int     `json:"schema"`
	Findings []known `json:"findings"`

	name string
}

const baselineSchema = 1

// A known finding is told by its rule, its file and the text of its line and of those
// behind it, as in SARIF: so it stays known when lines above it come and go.
type known struct {
	Rule        string `json:"rule"`
	File        string `json:"file"` // as seen from the root of the repository
	Fingerprint string `json:"fingerprint"`
	Message     string `json:"message"` // for those who read the file; it may change
}

func (k known) key() known { return known{Rule: k.Rule, File: k.File, Fingerprint: k.Fingerprint} }

// readBaseline reads the file that -baseline names; nil if none is named.
func (o *options) readBaseline() (*baseline, error) {
	if o.baseline == "" {
		return nil, nil
	}
	text, err := os.ReadFile(o.baseline)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("there is no baseline %s; mprlint -write-baseline %[1]s writes one", o.baseline)
	} else if err != nil {
		return nil, fmt.Errorf("cannot read the baseline: %w", err)
	}
	b := &baseline{name: o.baseline}
	if err := json.Unmarshal(text, b); err != nil || b.Schema == 0 {
		return nil, fmt.Errorf("%s is no baseline of mprlint's; mprlint -write-baseline writes one", o.baseline)
	}
	if b.Schema > baselineSchema {
		return nil, fmt.Errorf("%s was written by a newer mprlint", o.baseline)
	}
	return b, nil
}

// writeBaseline lists the findings in a file. Those that comments keep silent are known
// already.
func writeBaseline(name string, r report, stderr io.Writer) (code int, err error) {
	if r.problems != "" {
		fmt.Fprint(stderr, r.problems)
		return failed, errors.New("the baseline was not written, as it would not be whole")
	}
	b := baseline{Schema: baselineSchema, Findings: []known{}}
	src, err := newSources()
	if err != nil {
		return failed, err
	}
	for _, f := range r.findings {
		if _, _, silent := f.silenced(); !silent {
			b.Findings = append(b.Findings, src.known(f))
		}
	}
	slices.SortStableFunc(b.Findings, func(x, y known) int {
		return cmp.Or(cmp.Compare(x.File, y.File), cmp.Compare(x.Rule, y.Rule))
	})
	text, err := json.MarshalIndent(b, "", "\t")
	if err != nil {
		return failed, err
	}
	if err := os.WriteFile(name, append(text, '\n'), 0o666); err != nil {
		return failed, fmt.Errorf("cannot write the baseline: %w", err)
	}
	fmt.Fprintf(stderr, "mprlint: %s in %s; mprlint -baseline %[2]s reports what is new\n", amount(len(b.Findings), "finding"), name)
	return clean, nil
}

// known is a finding as a baseline has it.
func (s *sources) known(f finding) known {
	posn, _ := f.place()
	at := parsePosition(posn)
	name, _ := s.name(at.file)
	return known{Rule: f.rule, File: name, Fingerprint: s.read(at.file).fingerprint(at.line), Message: f.Message}
}

// leaveOut drops the findings that a baseline lists, each entry one, and notes the entries
// that match none.
func (r *report) leaveOut(b *baseline) error {
	if b == nil {
		return nil
	}
	src, err := newSources()
	if err != nil {
		return err
	}
	left := make(map[known]int)
	for _, k := range b.Findings {
		left[k.key()]++
	}
	old := make(map[known]bool) // by rule, position and message
	for _, f := range r.findings {
		if _, _, silent := f.silenced(); silent {
			continue
		}
		if k := src.known(f).key(); left[k] > 0 {
			left[k]--
			old[known{Rule: f.rule, File: f.Posn, Message: f.Message}] = true
		}
	}
	for _, rules := range r.units {
		for rule, ds := range rules {
			rules[rule] = slices.DeleteFunc(ds, func(d diagnostic) bool { return old[known{Rule: rule, File: d.Posn, Message: d.Message}] })
			if len(rules[rule]) == 0 {
				delete(rules, rule)
			}
		}
	}
	r.units.dropEmpty()
	r.findings = r.units.flatten()
	r.baseline = b
	for _, k := range b.Findings {
		if left[k.key()] > 0 {
			left[k.key()]--
			r.gone = append(r.gone, k)
		}
	}
	return nil
}

// dropEmpty drops packages of which nothing is said.
func (u units) dropEmpty() {
	for pkg, rules := range u {
		if len(rules) == 0 {
			delete(u, pkg)
		}
	}
}

// vetAgain analyses the packages once more, as far as the baseline does not know it all.
func (g goCommand) vetAgain(o options, old *baseline) (report, error) {
	r, err := o.vet(g)
	if err != nil {
		return r, err
	}
	return r, r.leaveOut(old)
}

// tellGone names the entries of the baseline that match nothing any more, as far as their
// files and rules were looked at.
func (r report) tellGone(o options, stderr io.Writer) {
	if r.problems != "" {
		return // what is not found may be in what could not be analysed
	}
	src, err := newSources()
	if err != nil {
		return
	}
	var names []string
	rules := o.rules()
	for _, k := range r.gone {
		if slices.Contains(rules, k.Rule) && o.covers(filepath.Join(src.root, filepath.FromSlash(k.File))) {
			names = append(names, k.File+" ("+k.Rule+")")
		}
	}
	if len(names) == 0 {
		return
	}
	slices.Sort(names)
	entries := counted(len(names), "entry of "+r.baseline.name+" matches", "entries of "+r.baseline.name+" match")
	fmt.Fprintf(stderr, "mprlint: %s nothing any more: %s; write it anew with -write-baseline\n", entries, list(slices.Compact(names)))
}

// covers reports whether a file lies in a folder that a pattern among the packages names.
func (o options) covers(file string) bool {
	for _, p := range o.packages {
		dir, below := strings.CutSuffix(p, "...")
		if !isFolder(dir) {
			continue
		}
		abs, err := filepath.Abs(dir)
		if err != nil {
			continue
		}
		rel, err := filepath.Rel(resolve(abs), file)
		if err == nil && filepath.IsLocal(rel) && (below || filepath.Dir(rel) == ".") {
			return true
		}
	}
	return false
}
