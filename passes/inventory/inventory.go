package inventory

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/verdict"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// Name is the pass's name, and that of the flag that asks for it.
const Name = "inventory"

// Options say what the pass is told by the driver that runs it.
type Options struct {
	// After are the rules that run beside it, and before it.
	After []*analysis.Analyzer
	// Unknown names what caps left out of the package, and may be nil. A process that looks at
	// several packages at a time cannot tell.
	Unknown func() []string
}

// New returns the pass, which lists what a rule companyid found out.
func New(companyid *analysis.Analyzer, o Options) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     Name,
		Doc:      "list what a package does with Procore, for mprlint report\n\nIt finds no fault, and runs only when it is asked for.",
		Requires: append([]*analysis.Analyzer{rulekit.Engine, hosts.Analyzer, companyid}, o.After...),
		Run: func(pass *analysis.Pass) (any, error) {
			return nil, run(pass, pass.ResultOf[companyid].(*verdict.Result), o)
		},
	}
}

func run(pass *analysis.Pass, judged *verdict.Result, o Options) error {
	l := &lister{pass: pass, info: pass.ResultOf[rulekit.Engine].(*request.Info), joins: make(map[ast.Expr]Step)}
	if l.info.Err != nil {
		l.add(pass.Files[0].Package, Row{Package: &Package{Path: pass.Pkg.Path(), Partly: "mprlint made a mistake in it, and knows nothing of it"}})
		return l.report()
	}
	if judged.Skipped {
		return nil
	}
	partly, whole := l.partly(o)
	l.add(pass.Files[0].Package, Row{Package: &Package{pass.Pkg.Path(), partly, whole}})
	l.calls(judged.Calls)
	l.signIns(judged.SignIns)
	l.grants(judged.Grants)
	l.others(judged.Others)
	l.hosts(pass.ResultOf[hosts.Analyzer].(*hosts.Literals))
	for _, rule := range o.After {
		if found, ok := pass.ResultOf[rule].(*verdict.IDs); ok {
			l.ids(found.List)
		}
	}
	return l.report()
}

// partly says why not all of the package is known: which functions were not followed to their
// end, or else which limits were reached, though all functions were. What lies behind them
// may be missing from the list, unless the package is whole all the same: all functions were
// followed, or none can send.
func (l *lister) partly(o Options) (why string, whole bool) {
	known := &l.info.Result
	if l.info.Untried != nil {
		known = l.info.Untried // tests aside
	}
	if n := len(known.Capped); n > 0 {
		return fmt.Sprintf("%d of its functions are too large to be followed to their end, such as %s", n, short(known.Capped[0])), !known.CanSend
	}
	limits := known.Caps.Names()
	if o.Unknown != nil {
		limits = append(limits, o.Unknown()...)
	}
	if len(limits) == 0 {
		return "", true
	}
	whole = !slices.Contains(limits, work.MistakeInFix)
	return "limits of what is followed were reached: " + strings.Join(limits, ", "), whole
}

// ids lists the ids that do not fit.
func (l *lister) ids(all []verdict.ID) {
	for _, id := range all {
		l.add(id.Pos, Row{ID: &ID{l.place(id.Pos), id.What, id.Name, id.In, id.Use}})
	}
}

// A lister makes the rows of one package.
type lister struct {
	pass  *analysis.Pass
	info  *request.Info
	rows  []positioned
	read  *code             // see [lister.code]
	sets  *setters          // see [lister.allSetters]
	joins map[ast.Expr]Step // those that were written; see [lister.join]
}

type positioned struct {
	pos token.Pos
	row Row
}

func (l *lister) add(pos token.Pos, row Row) {
	if !pos.IsValid() {
		pos = l.pass.Files[0].Package
	}
	l.rows = append(l.rows, positioned{pos, row})
}

// report reports the rows in order, each once.
func (l *lister) report() error {
	type line struct {
		pos  token.Pos
		text string
	}
	var lines []line
	for _, r := range l.rows {
		text, err := json.Marshal(r.row)
		if err != nil {
			return err
		}
		lines = append(lines, line{r.pos, string(text)})
	}
	slices.SortFunc(lines, func(a, b line) int {
		if a.pos != b.pos {
			return int(a.pos - b.pos)
		}
		return compare(a.text, b.text)
	})
	for _, x := range slices.Compact(lines) {
		l.pass.Report(analysis.Diagnostic{Pos: x.pos, Category: Name, Message: x.text})
	}
	return nil
}

// line is a place without its column.
func (p Place) line() string {
	return p.Package + ":" + p.At[:max(strings.LastIndexByte(p.At, ':'), 0)]
}

// place names a position of this package.
func (l *lister) place(pos token.Pos) Place {
	p := Place{Package: l.pass.Pkg.Path()}
	if pos.IsValid() {
		at := l.pass.Fset.PositionFor(pos, false)
		p.At = filepath.Base(at.Filename) + ":" + strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
	}
	return p
}
