package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/rewrite"
)

// fix applies the fixes that before holds, once, and reports what is left, for which it asks
// again. The last line
// sums it up; it goes to standard error, so that standard output holds findings alone.
func fix(again func() (report, error), o options, before report, stdout, stderr io.Writer) (code int, err error) {
	changes, bad := before.changes()
	d := done{unfixed: make(map[string]bool)}
	for _, c := range changes {
		if err := running.write(c); err != nil {
			bad = append(bad, err)
		} else {
			d.changed = append(d.changed, relative(c.File))
		}
	}
	slices.Sort(d.changed)
	for _, err := range bad {
		if e, ok := errors.AsType[*rewrite.Error](err); ok {
			d.unfixed[relative(e.File)] = true
		}
	}
	after := before
	if len(d.changed) > 0 || len(bad) > 0 {
		if after, err = again(); err != nil {
			return failed, err
		}
	}
	code, err = after.show(o, stdout, stderr)
	if complain(bad, stderr) {
		code = failed
	}
	fmt.Fprint(stderr, summary(before, after, d))
	return code, err
}

// diff prints what fix would change.
func diff(r report, stdout, stderr io.Writer) (code int, err error) {
	changes, bad := r.changes()
	left := 0
	var patch strings.Builder
	for _, c := range changes {
		p, err := c.Patch(filepath.ToSlash(relative(c.Real())))
		if err != nil {
			return failed, err
		}
		patch.WriteString(p)
		left += c.Left
	}
	if _, err := io.WriteString(stdout, patch.String()); err != nil {
		return failed, err
	}
	code = r.finish(patch.Len() > 0, stderr)
	if complain(bad, stderr) {
		code = failed
	}
	if left > 0 {
		fmt.Fprintf(stderr, "mprlint: the patch is without %s that would change the same lines; apply it, then run mprlint -diff again\n", amount(left, "fix"))
	}
	return code, nil
}

// changes are what the fixes of all findings come to, in the order of files.
func (r report) changes() ([]*rewrite.Change, []error) {
	var fixes []rewrite.Fix
	for _, f := range r.findings {
		if len(f.Fixes) > 0 && f.Fixes[0].sum != "" { // others are alternatives
			fixes = append(fixes, f.Fixes[0].rewrite())
		}
	}
	return rewrite.Changes(fixes)
}

func (f suggestedFix) rewrite() rewrite.Fix {
	out := rewrite.Fix{File: f.Edits[0].Filename, Sum: f.sum}
	for _, e := range f.Edits {
		out.Edits = append(out.Edits, udiff.Edit{Start: e.Start, End: e.End, New: e.New})
	}
	return out
}

// complain names the files that could not be changed, and reports whether there are any.
func complain(bad []error, stderr io.Writer) bool {
	for _, err := range bad {
		if e, ok := errors.AsType[*rewrite.Error](err); ok {
			err = &rewrite.Error{File: relative(e.File), Err: e.Err}
		}
		fmt.Fprintf(stderr, "mprlint: %v\n", err)
	}
	return len(bad) > 0
}

// summary says in one line what became of the findings, and says nothing where
// there were none.
func summary(before, after report, d done) string {
	if len(before.findings) == 0 && len(after.findings) == 0 {
		return ""
	}
	if after.problems != before.problems {
		// A finding that is gone may merely be in code that no longer compiles.
		return fmt.Sprintf("mprlint: changed %s; not everything could be analysed afterwards, so what is fixed was not counted\n", list(d.changed))
	}
	t := compare(before.findings, after.findings, d.unfixed)
	text := "mprlint: fixed " + amount(t.gone, "finding")
	if len(d.changed) > 0 {
		text += " in " + list(d.changed)
	}
	for _, left := range []struct {
		findings []finding
		what     string
	}{
		{t.manual, "left to a person"},
		{t.stuck, "could not be fixed"},
		{t.again, "can be fixed by running mprlint -fix again"},
	} {
		if n := len(left.findings); n > 0 {
			text += fmt.Sprintf("; %d %s (%s)", n, left.what, list(files(left.findings)))
		}
	}
	switch {
	case after.problems != "":
		text += "; not everything could be analysed"
	case len(after.findings) == 0:
		text += "; none left"
	}
	return text + "\n"
}

// done is what happened to the files that have fixes.
type done struct {
	changed []string
	unfixed map[string]bool // what could not be changed
}

// A tally is what became of findings.
type tally struct {
	gone   int
	manual []finding // left, without a fix
	stuck  []finding // left, with a fix that cannot be written
	again  []finding // with a fix that the first ones made room for
}

// compare tells findings apart by what they say and in which file, since fixes
// move lines.
func compare(before, after []finding, unfixed map[string]bool) tally {
	type key struct{ file, rule, message string }
	had := make(map[key]int)
	for _, f := range before {
		had[key{f.at.file, f.rule, f.Message}]++
	}
	t := tally{gone: len(before)}
	for _, f := range after {
		k := key{f.at.file, f.rule, f.Message}
		if had[k] > 0 {
			had[k]--
			t.gone--
		}
		switch {
		case len(f.Fixes) == 0:
			t.manual = append(t.manual, f)
		case unfixed[f.at.file]:
			t.stuck = append(t.stuck, f)
		default:
			t.again = append(t.again, f)
		}
	}
	return t
}

// files names the files of findings, which are in order.
func files(findings []finding) []string {
	var files []string
	for _, f := range findings {
		files = append(files, f.at.file)
	}
	return slices.Compact(files)
}

const maxFiles = 10 // named in a summary

// list puts names into a sentence, and counts those that would make it too long.
func list(files []string) string {
	if len(files) == 0 {
		return "nothing"
	}
	var more string
	if n := len(files) - maxFiles; n > 0 {
		files, more = files[:maxFiles], " and "+amount(n, "more file")
	}
	return strings.Join(files, ", ") + more
}

// amount counts things: no findings, 1 finding, 2 findings.
func amount(n int, noun string) string {
	switch n {
	case 0:
		return "no " + noun + "s"
	case 1:
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
