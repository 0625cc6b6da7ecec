package inventory

import (
	"go/ast"
	"go/constant"
	"go/token"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// This file holds where the package sets the header.

// A setter is an expression that gives something the header.
type setter struct {
	pos   token.Pos
	value ast.Expr
}

// setters are those of a package, in order, by position and by function.
type setters struct {
	all []setter
	at  map[token.Pos]int
	in  map[string]int // the first one in each function
}

// setter finds what sets the header with the literal at a position. Where the literal is
// a constant's, it is the use in a function on the way to the request, else any.
func (l *lister) setter(pos token.Pos, c *verdict.Call) (setter, bool) {
	s := l.allSetters()
	if i, ok := s.at[pos]; ok {
		return s.all[i], true
	}
	first := len(s.all)
	for _, call := range c.Chain {
		if i, ok := s.in[strings.Replace(call.Name, l.pass.Pkg.Path()+".", "", 1)]; ok {
			first = min(first, i)
		}
	}
	switch {
	case first < len(s.all):
		return s.all[first], true
	case len(s.all) == 1:
		return s.all[0], true
	}
	return setter{pos: pos}, pos.IsValid()
}

// allSetters finds where the package uses the header's name beside a value.
func (l *lister) allSetters() *setters {
	if l.sets != nil {
		return l.sets
	}
	l.sets = &setters{at: make(map[token.Pos]int), in: make(map[string]int)}
	for _, f := range l.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr: // Have: h.Set("Procore-Company-Id", id)
				for i, a := range n.Args {
					if l.isHeader(a) && i+1 < len(n.Args) {
						l.addSetter(a.Pos(), n.Args[i+1])
					}
				}
			case *ast.KeyValueExpr: // Have: http.Header{"Procore-Company-Id": {id}}
				if l.isHeader(n.Key) {
					l.addSetter(n.Key.Pos(), n.Value)
				}
			case *ast.AssignStmt: // Have: headers["Procore-Company-Id"] = id
				for i, x := range n.Lhs {
					if x, ok := x.(*ast.IndexExpr); ok && l.isHeader(x.Index) && len(n.Rhs) == len(n.Lhs) {
						l.addSetter(x.Index.Pos(), n.Rhs[i])
					}
				}
			}
			return true
		})
	}
	return l.sets
}

func (l *lister) addSetter(pos token.Pos, value ast.Expr) {
	s := l.sets
	i := len(s.all)
	s.all = append(s.all, setter{pos, value})
	keepFirst(s.at, pos, i)
	keepFirst(s.in, l.functionAt(pos, ""), i)
}

// isHeader reports whether an expression is the header's name.
func (l *lister) isHeader(e ast.Expr) bool {
	v := l.pass.TypesInfo.Types[e].Value
	return v != nil && v.Kind() == constant.String && strings.EqualFold(constant.StringVal(v), procore.Header)
}

// keepFirst notes a number, unless there is one already.
func keepFirst[K comparable](m map[K]int, k K, i int) {
	if _, ok := m[k]; !ok {
		m[k] = i
	}
}
