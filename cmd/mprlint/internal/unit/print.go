package unit

import (
	"archive/zip"
	"cmp"
	"encoding/json"
	"fmt"
	"go/token"
	"io"
	"log"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// This file holds what the driver prints, byte for byte as x/tools' does (package
// internal/analysis/driverutil).

// print prints the findings the way that was asked for, and returns the exit code.
func (u *unit) print(found *findings) (code int, err error) {
	out := os.Stdout
	if u.Stdout != "" {
		if out, err = os.Create(u.Stdout); err != nil {
			return 0, err
		}
		defer func() { err = cmp.Or(out.Close(), err) }()
	}
	switch {
	case u.VetxOnly:
		return 0, nil
	case u.fix:
		return 0, u.writeArchive()
	case u.json:
		return 0, u.printJSON(out, found)
	}
	for _, r := range found.rules {
		if r.err != nil {
			log.Println(r.err)
			code = 1
		}
	}
	for _, r := range found.rules {
		for _, d := range r.diagnostics {
			found.printText(os.Stderr, u.context, d)
			code = 1
		}
	}
	return code, nil
}

// writeArchive writes the archive of a package without fixes. Without it, go vet would
// start the tool again and again.
func (u *unit) writeArchive() error {
	if u.FixArchive == "" {
		return nil
	}
	f, err := os.Create(u.FixArchive)
	if err != nil {
		return err
	}
	defer f.Close()
	w := zip.NewWriter(f)
	w.SetComment(u.ID)
	if err := w.Close(); err != nil {
		return err
	}
	return f.Close()
}

// printText prints a diagnostic, with the places that it is related to.
func (found *findings) printText(w io.Writer, context int, d analysis.Diagnostic) {
	at := func(pos, end token.Pos, message string) {
		from, to := found.fset.Position(pos), found.fset.Position(end)
		fmt.Fprintf(w, "%s: %s\n", from, message)
		if context < 0 {
			return
		}
		if !to.IsValid() {
			to = from
		}
		text, _ := os.ReadFile(from.Filename)
		lines := strings.Split(string(text), "\n")
		for i := max(from.Line-context, 1); i <= min(to.Line+context, len(lines)); i++ {
			fmt.Fprintf(w, "%d\t%s\n", i, lines[i-1])
		}
	}
	at(d.Pos, d.End, d.Message)
	for _, r := range d.Related {
		at(r.Pos, r.End, "\t"+r.Message)
	}
}

type (
	jsonDiagnostic struct {
		Category string        `json:"category,omitempty"`
		Posn     string        `json:"posn"`
		End      string        `json:"end"`
		Message  string        `json:"message"`
		Fixes    []jsonFix     `json:"suggested_fixes,omitempty"`
		Related  []jsonRelated `json:"related,omitempty"`
	}
	jsonFix struct {
		Message string     `json:"message"`
		Edits   []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		Filename string `json:"filename"`
		Start    int    `json:"start"`
		End      int    `json:"end"`
		New      string `json:"new"`
	}
	jsonRelated struct {
		Posn    string `json:"posn"`
		End     string `json:"end"`
		Message string `json:"message"`
	}
	jsonError struct {
		Err string `json:"error"`
	}
)

// printJSON prints one object: the package, the rules, and what each found or why it
// failed.
func (u *unit) printJSON(w io.Writer, found *findings) error {
	rules := make(map[string]any)
	for _, r := range found.rules {
		if r.err != nil {
			rules[r.analyzer.Name] = jsonError{r.err.Error()}
		} else if len(r.diagnostics) > 0 {
			rules[r.analyzer.Name] = found.toJSON(r.diagnostics)
		}
	}
	tree := make(map[string]map[string]any)
	if len(rules) > 0 || u.imported {
		tree[u.ID] = rules
	}
	data, err := json.MarshalIndent(tree, "", "\t")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", data)
	return err
}

func (found *findings) toJSON(list []analysis.Diagnostic) (out []jsonDiagnostic) {
	position := func(p token.Pos) string { return found.fset.Position(p).String() }
	for _, d := range list {
		j := jsonDiagnostic{Category: d.Category, Posn: position(d.Pos), End: position(cmp.Or(d.End, d.Pos)), Message: d.Message}
		for _, fix := range d.SuggestedFixes {
			f := jsonFix{Message: fix.Message}
			for _, e := range fix.TextEdits {
				start, end := found.fset.Position(e.Pos), found.fset.Position(e.End)
				f.Edits = append(f.Edits, jsonEdit{start.Filename, start.Offset, end.Offset, string(e.NewText)})
			}
			j.Fixes = append(j.Fixes, f)
		}
		for _, r := range d.Related {
			j.Related = append(j.Related, jsonRelated{position(r.Pos), position(cmp.Or(r.End, r.Pos)), r.Message})
		}
		out = append(out, j)
	}
	return out
}
