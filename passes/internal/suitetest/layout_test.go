package suitetest

import (
	"cmp"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/scanner"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/txtar"

	"github.com/mprlint/mprlint/passes/internal/fixtest"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/work"
)

func TestMain(m *testing.M) { fixtest.Main(m) }

// FuzzLayout writes programs in all layouts that the language allows, and holds the
// fixes to what a team expects that applies them without reading them twice: they
// don't overlap, the code still compiles and is formatted if it was, no comment is
// lost, what had a fix is reported no more, nothing new is reported, and a second run
// changes nothing.
//
// The choices make the program, the gaps change what stands between its tokens.
func FuzzLayout(f *testing.F) {
	for i := range seeds {
		choices, gaps := seed(i)
		f.Add(choices, gaps)
	}
	_, kept := keptPrograms(f)
	f.Fuzz(func(t *testing.T, choices, gaps []byte) {
		l, err := loadProgram(layout(kept, choices, gaps))
		if err != nil {
			t.Skip(err)
		}
		checkLayout(t, l)
	})
}

// layout makes a program of choices, or takes one that was kept, and changes its layout.
func layout(kept []program, choices, gaps []byte) program {
	d := &dice{choices}
	p := generate(d)
	if d.pick(8) == 1 {
		p = kept[d.pick(len(kept))]
	}
	return relayout(p, &dice{gaps}, d.pick(2) == 1)
}

// TestSeeds checks that most seeds are programs, and that most of them get fixes.
func TestSeeds(t *testing.T) {
	_, kept := keptPrograms(t)
	compile, fixed := 0, 0
	for i := range seeds {
		choices, gaps := seed(i)
		l, err := loadProgram(layout(kept, choices, gaps))
		if err != nil {
			continue
		}
		compile++
		if found, err := l.analyze(); err == nil && slices.ContainsFunc(found, said.fixable) {
			fixed++
		}
		l.close()
	}
	if compile < seeds*9/10 || fixed < seeds/2 {
		t.Errorf("of %d programs, %d compile and %d get fixes", seeds, compile, fixed)
	}
}

// TestLayouts holds the fixes to the same over programs that were once a problem.
func TestLayouts(t *testing.T) {
	names, kept := keptPrograms(t)
	for i, p := range kept {
		t.Run(filepath.Base(names[i]), func(t *testing.T) {
			l, err := loadProgram(p)
			if err != nil {
				t.Fatal(err)
			}
			checkLayout(t, l)
		})
	}
}

// keptPrograms reads the programs of testdata/layouts.
func keptPrograms(t testing.TB) (names []string, all []program) {
	names, err := filepath.Glob("testdata/layouts/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		p := make(program)
		for _, f := range txtar.Parse(text).Files {
			p[f.Name] = string(f.Data)
		}
		all = append(all, p)
	}
	return names, all
}

const seeds = 400

func seed(i int) (choices, gaps []byte) { return noise(i, 60), noise(i+1000, i%64) }

// noise returns bytes that look random and are the same each time.
func noise(seed, n int) []byte {
	x := uint32(seed)*2654435761 + 1
	out := make([]byte, n)
	for i := range out {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		out[i] = byte(x >> 8)
	}
	return out
}

// checkLayout checks the fixes of a program, and forgets it.
func checkLayout(t *testing.T, l *loaded) {
	t.Helper()
	defer l.close()
	edited, err := l.checkFixes()
	if mistakes := work.Mistakes(); err == nil && len(mistakes) > 0 {
		err = errors.New(mistakes[0])
	}
	if err != nil {
		t.Fatalf("%v\nbefore\n%s\nafter\n%s", err, l.program, edited)
	}
}

// checkFixes applies all fixes, and returns the program with them.
func (l *loaded) checkFixes() (edited program, err error) {
	found, err := l.analyze()
	if err != nil {
		return nil, err
	}
	edits, err := l.edits(found)
	if err != nil {
		return nil, err
	}
	edited = l.program.apply(edits)
	if err := checkText(l.program, edited, edits); err != nil {
		return edited, err
	}
	for _, after := range []program{edited, edited.format(edits)} { // not every driver formats
		if err := l.checkFixed(found, after); err != nil {
			return edited, err
		}
	}
	return edited, nil
}

// An edit changes one place of a file.
type edit struct {
	file       string
	start, end int
	text       string
	of         string // the diagnostic
}

func (e edit) String() string {
	return fmt.Sprintf("%s:%d-%d: %q (%s)", e.file, e.start, e.end, e.text, e.of)
}

// edits returns those of all fixes, in order. Like x/tools it takes identical ones for
// one. It fails for a fix that a driver could not apply, or only instead of another.
func (l *loaded) edits(found []said) (all []edit, err error) {
	for _, d := range found {
		of := fmt.Sprintf("%s: %s", fileSet.Position(d.Pos), d.Message)
		if len(d.SuggestedFixes) > 1 {
			return nil, fmt.Errorf("%s has %d fixes", of, len(d.SuggestedFixes))
		}
		for _, fix := range d.SuggestedFixes {
			own, err := l.editsOf(d, fix.TextEdits, of)
			if err != nil {
				return nil, err
			}
			all = append(all, own...)
		}
	}
	slices.SortStableFunc(all, inOrder)
	all = slices.CompactFunc(all, func(a, b edit) bool {
		return inOrder(a, b) == 0 && a.text == b.text
	})
	return all, disjoint(all)
}

// inOrder puts insertions before what is replaced behind them, as x/tools does.
func inOrder(a, b edit) int {
	return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
}

func (l *loaded) editsOf(d said, edits []analysis.TextEdit, of string) (all []edit, err error) {
	file := fileSet.File(d.Pos)
	if l.generated(file.Name()) {
		return nil, fmt.Errorf("%s is in a generated file, and has a fix", of)
	}
	for _, e := range edits {
		end := e.End
		if !end.IsValid() {
			end = e.Pos
		}
		if fileSet.File(e.Pos) != file || end < e.Pos || int(end) > file.Base()+file.Size() {
			return nil, fmt.Errorf("%s: an edit is not within its file", of)
		}
		all = append(all, edit{file.Name(), file.Offset(e.Pos), file.Offset(end), string(e.NewText), of})
	}
	slices.SortStableFunc(all, inOrder)
	return all, disjoint(all)
}

func (l *loaded) generated(name string) bool {
	for _, f := range l.parsed {
		if fileSet.File(f.FileStart).Name() == name {
			return ast.IsGenerated(f)
		}
	}
	return false
}

func disjoint(edits []edit) error {
	for i := 1; i < len(edits); i++ {
		if a, b := edits[i-1], edits[i]; a.file == b.file && b.start < a.end {
			return fmt.Errorf("two edits overlap:\n%s\n%s", a, b)
		}
	}
	return nil
}

// apply makes the edits, and nothing else.
func (p program) apply(edits []edit) program {
	out := make(program)
	for name, text := range p {
		var b strings.Builder
		at := 0
		for _, e := range edits {
			if e.file == name {
				b.WriteString(text[at:e.start] + e.text)
				at = e.end
			}
		}
		out[name] = b.String() + text[at:]
	}
	return out
}

// format formats the edited files, as x/tools does.
func (p program) format(edits []edit) program {
	out := make(program)
	for name, text := range p {
		out[name] = text
		edited := slices.ContainsFunc(edits, func(e edit) bool { return e.file == name })
		if formatted, err := format.Source([]byte(text)); err == nil && edited {
			out[name] = string(formatted)
		}
	}
	return out
}

// checkText compares the files before and after.
func checkText(before, after program, edits []edit) error {
	for name, was := range before {
		now := after[name]
		if lost := missing(comments(was), comments(now)); lost != "" {
			return fmt.Errorf("%s: the comment %q is lost", name, lost)
		}
		clean, err := format.Source([]byte(was))
		if err != nil || string(clean) != was {
			continue // it was not formatted
		}
		clean, err = format.Source([]byte(now))
		if err != nil {
			return fmt.Errorf("%s: %w\n%v", name, err, edits)
		}
		if unaligned(string(clean)) != unaligned(now) {
			return fmt.Errorf("%s was formatted and is not any more; it should read\n%s", name, clean)
		}
	}
	return nil
}

var blanks = regexp.MustCompile(`(\S)[ \t]+`)

// unaligned is a text without the blanks within its lines. They align columns, and those
// of other lines change when a host gets longer, which a fix leaves to the driver.
func unaligned(text string) string { return blanks.ReplaceAllString(text, "$1") }

// comments returns a file's comments.
func comments(text string) (all []string) {
	fset := token.NewFileSet()
	var s scanner.Scanner
	s.Init(fset.AddFile("", -1, len(text)), []byte(text), func(token.Position, string) {}, scanner.ScanComments)
	for {
		switch _, tok, lit := s.Scan(); tok {
		case token.EOF:
			return all
		case token.COMMENT:
			all = append(all, strings.TrimSpace(lit))
		}
	}
}

// missing returns an element of a that b has not, or has less often.
func missing(a, b []string) string {
	count := make(map[string]int)
	for _, s := range b {
		count[s]++
	}
	for _, s := range a {
		if count[s]--; count[s] < 0 {
			return s
		}
	}
	return ""
}

// A saying is what stays of a diagnostic when lines shift.
type saying struct{ file, rule, message string }

func (l *loaded) sayings(found []said) (count, fixable map[saying]int) {
	count, fixable = make(map[saying]int), make(map[saying]int)
	for _, d := range found {
		k := saying{fileSet.File(d.Pos).Name(), d.rule, d.Message}
		count[k]++
		fixable[k] += len(d.SuggestedFixes)
	}
	return count, fixable
}

// checkFixed checks that the fixed program compiles, and compares what is found.
func (l *loaded) checkFixed(found []said, p program) error {
	after, err := loadProgram(p)
	if err != nil {
		return fmt.Errorf("it compiles no more: %w", err)
	}
	defer after.close()
	again, err := after.analyze()
	if err != nil {
		return err
	}
	if edits, err := after.edits(again); err != nil || len(edits) > 0 {
		return fmt.Errorf("a second run changes: %v %v", edits, err)
	}
	was, fixable := l.sayings(found)
	now, _ := after.sayings(again)
	for k, n := range now {
		if allowed := was[k] - fixable[k]; n > allowed {
			return fmt.Errorf("found %d times afterwards, %d times before, %d times with a fix: %v", n, was[k], fixable[k], k)
		}
	}
	return checkPlaces(after)
}

// checkPlaces checks that no header is set on a request before it is known to be one.
func checkPlaces(l *loaded) (err error) {
	for _, f := range l.parsed {
		ast.Inspect(f, func(n ast.Node) bool {
			list := rulekit.Statements(n)
			for i := 1; i+1 < len(list); i++ {
				if e := assignedError(list[i-1]); e != "" && setsCompany(list[i]) && tests(list[i+1], e) {
					err = fmt.Errorf("%s: the header is set before the error is looked at", fileSet.Position(list[i].Pos()))
				}
			}
			return true
		})
	}
	return err
}

// assignedError is the name of the second variable of an assignment.
func assignedError(s ast.Stmt) string {
	if s, ok := s.(*ast.AssignStmt); ok && len(s.Lhs) == 2 {
		if id, ok := s.Lhs[1].(*ast.Ident); ok && id.Name != "_" {
			return id.Name
		}
	}
	return ""
}

// setsCompany reports whether a statement sets the header.
func setsCompany(s ast.Stmt) bool {
	call, ok := s.(*ast.ExprStmt)
	return ok && slices.ContainsFunc(literalsIn(call), func(s string) bool { return s == `"Procore-Company-Id"` })
}

func literalsIn(n ast.Node) (all []string) {
	ast.Inspect(n, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok {
			all = append(all, lit.Value)
		}
		return true
	})
	return all
}

// tests reports whether a statement is an if about a variable.
func tests(s ast.Stmt, name string) (found bool) {
	if s, ok := s.(*ast.IfStmt); ok && s.Init == nil {
		ast.Inspect(s.Cond, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			found = found || ok && id.Name == name
			return true
		})
	}
	return found
}
