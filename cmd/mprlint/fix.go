package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// fix lets go vet apply the fixes that before holds, once, and reports what is
// left. The last line sums it up; it goes to standard error, so that standard
// output holds findings alone.
func fix(g goCommand, o options, before report, stdout, stderr io.Writer) (code int, err error) {
	after, was := before, before.fixedFiles()
	if before.fixable() {
		said, err := g.run(o, "-fix")
		if err != nil {
			return failed, err
		}
		before.warn(said, stderr)
		if after, err = g.vet(o); err != nil {
			return failed, err
		}
	}
	code, err = after.show(o, stdout, stderr)
	fmt.Fprint(stderr, summary(before, after, changed(was)))
	return code, err
}

// diff prints what fix would change.
func diff(g goCommand, o options, r report, stdout, stderr io.Writer) (code int, err error) {
	var patch string
	if r.fixable() {
		said, err := g.run(o, "-fix", "-diff", "-"+importedFlag)
		if err != nil {
			return failed, err
		}
		r.warn(said, stderr)
		patch = sortPatch(said.out, r.fixedFiles())
		fmt.Fprint(stdout, patch)
	}
	return r.finish(patch != "", stderr), nil
}

// What go vet says of a package when it cannot merge all its fixes. It then
// drops every one of them, whatever the numbers are (https://go.dev/issue/77482).
var unmerged = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\S+: (applied )?\d+ of \d+ fix(es)?( skipped|; )`) })

// warn says why go vet could not apply every fix. What kept it from analysing a
// package is not repeated: r tells it.
func (r report) warn(said outcome, stderr io.Writer) {
	if !said.failed {
		return
	}
	var pkg string
	for line := range strings.Lines(said.complaint) {
		name, header := strings.CutPrefix(line, "# ")
		switch {
		case header:
			pkg = strings.TrimSpace(name)
		case unmerged().MatchString(line):
			fmt.Fprintf(stderr, "mprlint: go vet leaves out all fixes of %s, because some of them overlap; please report it at %s\n", pkg, issues)
		case strings.HasPrefix(line, "applying fix: "): // cannot write the file
			fmt.Fprintf(stderr, "mprlint: %s", line)
		case r.problems == "":
			fmt.Fprint(stderr, line)
		}
	}
}

// fixedFiles reads the files that have fixes.
func (r report) fixedFiles() map[string][]byte {
	files := make(map[string][]byte)
	for _, f := range r.findings {
		for _, fix := range f.Fixes {
			for _, e := range fix.Edits {
				if files[e.Filename] == nil {
					files[e.Filename], _ = os.ReadFile(e.Filename) // go vet complains better
				}
			}
		}
	}
	return files
}

// changed names the files whose content is not what it was. Go vet's word does
// not count: it may have failed to write a file.
func changed(was map[string][]byte) []string {
	var files []string
	for file, old := range was {
		if now, err := os.ReadFile(file); err == nil && !bytes.Equal(old, now) {
			files = append(files, relative(file))
		}
	}
	slices.Sort(files)
	return files
}

// summary says in one line what became of the findings, and says nothing where
// there were none.
func summary(before, after report, changed []string) string {
	if len(before.findings) == 0 && len(after.findings) == 0 {
		return ""
	}
	if after.problems != before.problems {
		// A finding that is gone may merely be in code that no longer compiles.
		return fmt.Sprintf("mprlint: changed %s; not everything could be analysed afterwards, so what is fixed was not counted\n", list(changed))
	}
	t := compare(before.findings, after.findings)
	text := "mprlint: fixed " + amount(t.gone, "finding")
	if len(changed) > 0 {
		text += " in " + list(changed)
	}
	for _, left := range []struct {
		findings []finding
		what     string
	}{
		{t.manual, "left to a person"},
		{t.stuck, "could not be fixed"},
		{t.revealed, "can be fixed by running mprlint -fix again"},
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

// A tally is what became of findings.
type tally struct {
	gone     int
	manual   []finding // left, without a fix
	stuck    []finding // left, although there was a fix
	revealed []finding // new, with a fix: the first may make room for a second
}

// compare tells findings apart by what they say and in which file, since fixes
// move lines.
func compare(before, after []finding) tally {
	type key struct{ file, rule, message string }
	had := make(map[key]int)
	for _, f := range before {
		had[key{f.at.file, f.rule, f.Message}]++
	}
	t := tally{gone: len(before)}
	for _, f := range after {
		k := key{f.at.file, f.rule, f.Message}
		known := had[k] > 0
		if known {
			had[k]--
			t.gone--
		}
		switch {
		case len(f.Fixes) == 0:
			t.manual = append(t.manual, f)
		case known:
			t.stuck = append(t.stuck, f)
		default:
			t.revealed = append(t.revealed, f)
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
