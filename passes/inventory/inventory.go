package inventory

import (
	"encoding/json"
	"fmt"
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
)

// Name is the pass's name, and that of the flag that asks for it.
const Name = "inventory"

// New returns the pass, which lists what a rule companyid found out.
func New(companyid *analysis.Analyzer) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     Name,
		Doc:      "list what a package does with Procore, for mprlint report\n\nIt finds no fault, and runs only when it is asked for.",
		Requires: []*analysis.Analyzer{rulekit.Engine, hosts.Analyzer, companyid},
		Run: func(pass *analysis.Pass) (any, error) {
			return nil, run(pass, pass.ResultOf[companyid].(*verdict.Result))
		},
	}
}

func run(pass *analysis.Pass, judged *verdict.Result) error {
	l := &lister{pass: pass, info: pass.ResultOf[rulekit.Engine].(*request.Info)}
	if l.info.Err != nil {
		l.add(pass.Files[0].Package, Row{Package: &Package{pass.Pkg.Path(), "mprlint made a mistake in it, and knows nothing of it"}})
		return l.report()
	}
	if judged.Skipped {
		return nil
	}
	l.add(pass.Files[0].Package, Row{Package: &Package{pass.Pkg.Path(), partly(l.capped())}})
	l.calls(judged.Calls)
	l.signIns(judged.SignIns)
	l.grants(judged.Grants)
	l.others(judged.Others)
	l.hosts(pass.ResultOf[hosts.Analyzer].(*hosts.Literals))
	return l.report()
}

// capped are the functions that were not followed to their end, those of tests aside.
func (l *lister) capped() []string {
	if l.info.Untried != nil {
		return l.info.Untried.Capped
	}
	return l.info.Capped
}

// partly says which functions were not followed to their end. What they do is unknown, and
// may be missing from the list.
func partly(capped []string) string {
	if len(capped) == 0 {
		return ""
	}
	return fmt.Sprintf("%d of its functions are too large to be followed to their end, such as %s", len(capped), short(capped[0]))
}

// A lister makes the rows of one package.
type lister struct {
	pass    *analysis.Pass
	info    *request.Info
	rows    []positioned
	setters []setter // where the package sets the header; see [lister.allSetters]
	looked  bool
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
