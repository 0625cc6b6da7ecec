package rulekit

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/comment"
)

// This file holds the comments that keep a rule silent.

// Ignorable makes a rule heed the comments that tell it to be silent:
//
//	//lint:ignore RULE reason        on a line, or above it
//	//lint:file-ignore RULE reason   anywhere in a file
//
// What was meant to be one and is not gets a hint. RULE may be several, with commas. A comment without a reason has no effect, and is
// reported; so is one that keeps nothing silent. With the flag -RULE.ignored the rule
// reports what it was told to be silent about; [Ignored] tells such findings from others.
func Ignorable(a *analysis.Analyzer) *analysis.Analyzer {
	ignored := a.Flags.Bool("ignored", false, "also report what a comment keeps silent, with its reason")
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		pass = inSource(pass)
		giveHints(pass)
		ds := directives(pass)
		known := newSilence(pass, ds)
		p := *pass
		p.Report = func(d analysis.Diagnostic) {
			if _, _, already := Ignored(d.Category, d.Message); !already { // by a comment in another file
				reason, silent := known.of(d.Pos)
				if !silent {
					pass.Report(d)
					return
				}
				d.Category, d.Message = Silence(d.Category, d.Message, reason)
				d.SuggestedFixes = nil
			}
			if *ignored {
				pass.Report(d)
			}
		}
		result, err := run(&p)
		complain(pass, ds)
		return result, err
	}
	return a
}

// What marks a finding that a comment keeps silent: the end of its category, and what
// stands between its message and the reason.
const (
	ignoredMark = "/ignored"
	ignoredFor  = "; ignored: "
)

// Silence marks a finding that a comment keeps silent, for [Ignored] to take apart.
func Silence(category, message, reason string) (newCategory, newMessage string) {
	return category + ignoredMark, message + ignoredFor + reason
}

// Ignored takes apart the message of a finding that a comment keeps silent; ok is false
// for any other finding, whose message stays whole.
func Ignored(category, message string) (what, reason string, ok bool) {
	if !strings.HasSuffix(category, ignoredMark) {
		return message, "", false
	}
	what, reason, _ = strings.Cut(message, ignoredFor)
	return what, reason, true
}

// A directive is a comment that tells a rule to be silent.
type directive struct {
	*ast.Comment
	kind   string // see [comment.Parse]
	file   *ast.File
	lines  []int // where it holds; none for a whole file
	reason string
	used   bool
	order  int // among those of the package
}

// directives finds those in a package that name the rule.
func directives(pass *analysis.Pass) []*directive {
	var out []*directive
	for _, f := range pass.Files {
		for _, g := range f.Comments {
			out = append(out, directivesIn(pass, f, g)...)
		}
	}
	return out
}

// directivesIn finds those in a comment: one for a line holds there, and in the line behind all
// of the comment.
func directivesIn(pass *analysis.Pass, f *ast.File, g *ast.CommentGroup) (out []*directive) {
	for _, c := range g.List {
		kind, reason, ok := comment.Parse(c.Text, pass.Analyzer.Name)
		if !ok {
			continue
		}
		d := &directive{Comment: c, kind: kind, file: f, reason: reason}
		if kind == comment.ForLine {
			d.lines = []int{line(pass, c.Pos()), line(pass, g.End()) + 1}
		}
		out = append(out, d)
	}
	return out
}

// giveHints reports the comments that were meant for the rule.
func giveHints(pass *analysis.Pass) {
	for _, f := range pass.Files {
		for _, g := range f.Comments {
			for _, c := range g.List {
				if say := comment.Hint(c.Text, pass.Analyzer.Name); say != "" {
					pass.Report(analysis.Diagnostic{Pos: c.Pos(), End: c.End(), Category: pass.Analyzer.Name, URL: pass.Analyzer.URL, Message: say})
				}
			}
		}
	}
}

// line is the line of the file that a position lies on, whatever a line directive says.
func line(pass *analysis.Pass, pos token.Pos) int { return pass.Fset.PositionFor(pos, false).Line }

// complain reports the directives that have no effect.
func complain(pass *analysis.Pass, ds []*directive) {
	for _, d := range ds {
		say := ""
		switch {
		case d.reason == "":
			say = "gives no reason and has no effect; say why behind the rule's name"
		case !d.used && !partOfTests(pass):
			say = "keeps nothing silent; remove it"
		default:
			continue
		}
		pass.Report(analysis.Diagnostic{
			Pos: d.Pos(), End: d.End(),
			Category: pass.Analyzer.Name,
			URL:      pass.Analyzer.URL,
			Message:  fmt.Sprintf("%s %s %s", d.kind, pass.Analyzer.Name, say),
		})
	}
}

// partOfTests reports whether the package is analysed again together with tests, which
// may have the finding that a directive is for.
func partOfTests(pass *analysis.Pass) bool {
	if len(pass.Files) == 0 {
		return false
	}
	name := func(f *ast.File) string { return pass.Fset.File(f.FileStart).Name() }
	if slices.ContainsFunc(pass.Files, func(f *ast.File) bool { return strings.HasSuffix(name(f), "_test.go") }) {
		return false
	}
	dir := filepath.Dir(name(pass.Files[0]))
	entries, err := os.ReadDir(dir)
	if err != nil {
		return false
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, e.Name()), nil, parser.PackageClauseOnly)
		if err == nil && f.Name.Name == pass.Pkg.Name() {
			return true
		}
	}
	return false
}
