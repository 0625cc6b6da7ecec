// Package headerfix writes the fix that gives a request its Procore-Company-Id header.
//
// A fix needs a place and a value. The place comes from the form of the statement that
// makes the request: the files place_*.go decide it, and place_shapes.go lists the forms.
// The value is a company id that the code at hand names itself, in the request's own
// address or in a parameter, field or variable that is called so: the files id_*.go find
// it. The files edit_*.go turn both into text. Where any of it is in doubt there is no fix.
package headerfix

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// A Writer writes the fixes of one package.
type Writer struct {
	pass     *analysis.Pass
	looked   int                   // bytes of the functions that were looked at, see affords
	reported []token.Pos           // the requests that lack the header
	usedIDs  map[types.Object]bool // that the package itself uses as a company's id; nil before it was asked
	edits    []analysis.TextEdit   // of the fixes so far
	given    []given               // the names that fixes have introduced

	// What one site finds, the next need not look for.
	texts map[*ast.File][]byte
	fed   map[*ast.BlockStmt]map[*types.Var][]feed // what functions do to their variables
}

// A given name is one that a fix declares in a scope.
type given struct {
	name  string
	scope *types.Scope
}

// New returns a writer of fixes for the package of a pass, in which the requests that are
// made at some positions lack the header.
func New(pass *analysis.Pass, reported []token.Pos) *Writer {
	return &Writer{
		pass: pass, reported: reported,
		texts: make(map[*ast.File][]byte), fed: make(map[*ast.BlockStmt]map[*types.Var][]feed),
	}
}

// A Request is what is known of a request besides where it is made.
type Request struct {
	// Replaced says that its whole header is replaced after it was made.
	Replaced bool
	// Bare says that it may have no header at all, not even an empty one.
	Bare bool
}

// Header returns the fix that sets the header on the request that is made at pos, where
// the name of the function or type stands that makes it. It is nil where no company id
// is at hand, where the code has a form that is not known, and in files that nobody
// edits by hand.
func (w *Writer) Header(pos token.Pos, req Request) []analysis.SuggestedFix {
	s := w.siteAt(pos)
	if s == nil || !w.affords(s) {
		return nil
	}
	s.req = req
	p := s.plan()
	if p == nil || p.replaced != req.Replaced {
		return nil
	}
	id, ok := s.companyID(p.spot)
	if !ok {
		return nil
	}
	v, ok := s.asString(id, p.at)
	if !ok {
		return nil
	}
	edits := s.lineEnds(p.edits(s.headerName(p.at), v.text))
	if s.there(edits) {
		return nil
	}
	fix := w.fix("Set "+procore.Header, append(edits, s.lineEnds(v.add)...))
	if fix != nil {
		w.given = append(w.given, p.given...)
	}
	return fix
}

// affords reports whether there is time for one more fix in a function. A function with a
// thousand findings would take minutes.
func (w *Writer) affords(s *site) bool {
	cost := int(s.body.End()-s.body.Pos()) + 16*w.pass.Pkg.Scope().Len()
	if w.looked+cost > maxLooked {
		work.ReachFix("the bytes that fixes look at")
		return false
	}
	w.looked += cost
	work.Add(cost / 64)
	return true
}

// there reports whether an edit adds what stands there already.
func (s *site) there(edits []analysis.TextEdit) bool {
	return slices.ContainsFunc(edits, func(e analysis.TextEdit) bool {
		return e.Pos == e.End && bytes.HasPrefix(s.src[e.Pos-s.file.FileStart:], e.NewText)
	})
}

// lineEnds has the lines of edits end as those around them do.
func (s *site) lineEnds(edits []analysis.TextEdit) []analysis.TextEdit {
	for i, e := range edits {
		edits[i].NewText = []byte(rulekit.LineEnds(s.src, int(e.Pos-s.file.FileStart), string(e.NewText)))
	}
	return edits
}

// fix makes a fix of edits, unless they clash with those of another. Whoever applies
// several fixes merges equal edits, and keeps several insertions at one place.
func (w *Writer) fix(message string, edits []analysis.TextEdit) []analysis.SuggestedFix {
	slices.SortStableFunc(edits, func(a, b analysis.TextEdit) int { return cmp.Or(int(a.Pos-b.Pos), int(a.End-b.End)) })
	for _, e := range edits {
		for _, o := range w.edits {
			same := e.Pos == o.Pos && e.End == o.End && string(e.NewText) == string(o.NewText)
			if e.Pos < o.End && o.Pos < e.End && !same {
				return nil
			}
		}
	}
	w.edits = append(w.edits, edits...)
	return []analysis.SuggestedFix{{Message: message, TextEdits: edits}}
}

// A site is the place where a request is made.
type site struct {
	*Writer
	req   Request
	file  *ast.File
	src   []byte
	stack []ast.Node // from the file to node, which is not in it
	node  ast.Expr   // a call or a composite literal
	body  *ast.BlockStmt
	decl  *ast.FuncDecl // nil in the initializer of a package's variable
}

// siteAt finds what stands at pos.
func (w *Writer) siteAt(pos token.Pos) *site {
	f := rulekit.FileAt(w.pass, pos)
	if f == nil || rulekit.ReadOnly(w.pass, pos) {
		return nil
	}
	src := w.text(f)
	if len(src) != int(f.FileEnd-f.FileStart) {
		return nil
	}
	s := &site{Writer: w, file: f, src: src}
	rulekit.StackAt(f, pos, func(n ast.Node, stack []ast.Node) {
		if e, ok := n.(ast.Expr); ok && standsAt(e, pos) {
			s.node = e
			s.stack = slices.Clone(stack)
		}
	})
	if s.node == nil {
		return nil
	}
	for _, n := range s.stack { // the outermost function
		switch n := n.(type) {
		case *ast.FuncDecl:
			s.decl, s.body = n, n.Body
		case *ast.FuncLit:
			if s.body == nil {
				s.body = n.Body
			}
		}
	}
	if s.body == nil {
		return nil
	}
	return s
}

// text is that of a file; nil if it cannot be read.
func (w *Writer) text(f *ast.File) []byte {
	src, ok := w.texts[f]
	if !ok {
		src, _ = source.Read(w.pass, w.pass.Fset.File(f.FileStart).Name())
		w.texts[f] = src
	}
	return src
}

// standsAt reports whether e is a call whose function's name stands at pos, or a literal
// that begins there.
func standsAt(e ast.Expr, pos token.Pos) bool {
	switch e := e.(type) {
	case *ast.CallExpr:
		return nameOf(e) != nil && nameOf(e).Pos() == pos
	case *ast.CompositeLit:
		return e.Pos() == pos
	}
	return false
}

// nameOf is the name of the function that a call names; nil if it names none.
func nameOf(call *ast.CallExpr) *ast.Ident {
	switch f := plainFun(call).(type) {
	case *ast.Ident:
		return f
	case *ast.SelectorExpr:
		return f.Sel
	}
	return nil
}

// plainFun is the function that is called, without type arguments.
func plainFun(call *ast.CallExpr) ast.Expr {
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.IndexExpr:
		return f.X
	case *ast.IndexListExpr:
		return f.X
	default:
		return f
	}
}

// parent is the node above the one at index i of the stack; len(stack) means the site's
// own node.
func (s *site) parent(i int) ast.Node {
	if i <= 0 {
		return nil
	}
	return s.stack[i-1]
}

// callee is the function that a call names; nil if it is not known.
func (s *site) callee(call *ast.CallExpr) *types.Func {
	if id := nameOf(call); id != nil {
		f, _ := s.pass.TypesInfo.Uses[id].(*types.Func)
		return f
	}
	return nil
}

// variable is the variable that an identifier stands for.
func (s *site) variable(id *ast.Ident) *types.Var {
	v, _ := s.pass.TypesInfo.ObjectOf(id).(*types.Var)
	return v
}

// root is the variable that an expression is a part of.
func (s *site) root(e ast.Expr) *types.Var {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.UnaryExpr:
			e = x.X
		case *ast.CallExpr:
			sel, ok := x.Fun.(*ast.SelectorExpr)
			if !ok {
				return nil
			}
			e = sel.X
		case *ast.Ident:
			return s.variable(x)
		default:
			return nil
		}
	}
}

// lookup is what a name means at a position.
func (s *site) lookup(name string, pos token.Pos) types.Object {
	scope := s.pass.Pkg.Scope().Innermost(pos)
	if scope == nil {
		return nil
	}
	_, obj := scope.LookupParent(name, pos)
	return obj
}
