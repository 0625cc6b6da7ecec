package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/mprlint/mprlint/passes"
)

const maxLocations = 100 // related to a finding; GitHub leaves the others out

// result turns a finding into a result of the rule with that index.
func (s *sources) result(f finding, index int) sarifResult {
	posn, end := f.place()
	at := s.physical(posn, end)
	res := sarifResult{
		Rule:      f.rule,
		RuleIndex: index,
		Level:     severity,
		Locations: []sarifLocation{{Physical: at}},
	}
	if line := s.read(parsePosition(posn).file).fingerprint(at.Region.StartLine); line != "" {
		res.Fingerprints = map[string]string{"primaryLocationLineHash": line}
	}
	for i, rel := range f.Related[:min(len(f.Related), maxLocations)] {
		res.Related = append(res.Related, sarifLocation{i + 1, s.physical(rel.Posn, rel.End), &sarifText{Text: rel.Message}})
	}
	message, reason, ignored := f.silenced()
	if ignored {
		res.Suppressions = []sarifSuppression{{"inSource", reason}}
	}
	res.Message.Text = message + f.only() + links(f.Related)
	for _, fix := range f.Fixes {
		if changes := s.changes(fix.Edits); changes != nil {
			res.Fixes = append(res.Fixes, sarifFix{sarifText{Text: fix.Message}, changes})
		}
	}
	return res
}

var escapeLink = strings.NewReplacer(`\`, `\\`, `[`, `\[`, `]`, `\]`)

// links refers to the related locations, which GitHub shows only where a message does.
func links(related []related) string {
	var b strings.Builder
	for i, rel := range related {
		if i == maxRelated {
			fmt.Fprintf(&b, " and %d more", len(related)-i)
			break
		}
		sep := ", "
		if i == 0 {
			sep = ": "
		}
		fmt.Fprintf(&b, "%s[%s](%d)", sep, escapeLink.Replace(rel.Message), i+1)
	}
	return b.String()
}

// physical turns two of go's positions into a location.
func (s *sources) physical(posn, end string) sarifPhysical {
	from, to := parsePosition(posn), parsePosition(end)
	if to.file != from.file || to.line < from.line {
		to = from
	}
	src := s.read(from.file)
	r := sarifRegion{from.line, src.column(from.line, from.col), to.line, src.column(to.line, to.col)}
	return sarifPhysical{s.artifact(from.file), r}
}

// changes turns a fix's edits, which count bytes, into replacements. It is nil where an
// edit cannot be shown, as the file is not what was analysed.
func (s *sources) changes(edits []edit) []sarifChange {
	var all []sarifChange
	at := make(map[string]int) // a file's place in all
	for _, e := range edits {
		src := s.read(e.Filename)
		if !shown(e.Filename) || e.Start > e.End || e.End > len(src.text) {
			return nil
		}
		i, ok := at[e.Filename]
		if !ok {
			i = len(all)
			at[e.Filename] = i
			all = append(all, sarifChange{Artifact: s.artifact(e.Filename)})
		}
		rep := sarifReplacement{Deleted: src.region(e.Start, e.End)}
		if e.New != "" {
			rep.Inserted = &sarifText{Text: e.New}
		}
		all[i].Replacements = append(all[i].Replacements, rep)
	}
	return all
}

// shown reports whether the bytes of a file are what a finding's positions count: a Go
// file's may be those of the file that it was made of.
func shown(file string) bool {
	return filepath.Ext(file) == ".go" || passes.ReadsConfig(filepath.ToSlash(file))
}
