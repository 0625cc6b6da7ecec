package hostfix

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/verb"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds what a text certainly is, piece by piece, with the literals it is made of.

// A piece is a part of the text that an expression certainly evaluates to. The engine
// says what a text may be on some path; a fix needs what it is on all of them, which
// only the syntax shows.
type piece struct {
	text holed.Text    // a hole for what is not known
	lit  *ast.BasicLit // that the text stands in, or nil
	off  int           // where in the literal's value the text begins
	via  *ast.Ident    // the name in the expression that stands for it, if one does
}

var unknownPiece = []piece{{text: holed.Hole}}

func textOf(ps []piece) holed.Text {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(string(p.text))
	}
	return holed.Text(b.String())
}

// pieces follows an expression to the literals that its text is made of.
func (x *index) pieces(e ast.Expr) []piece { return x.piecesOf(e, 0) }

func (x *index) piecesOf(e ast.Expr, depth int) []piece {
	if depth > maxFollowed {
		work.ReachFix("pieces of a text")
		return unknownPiece
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.BasicLit:
		if v, err := strconv.Unquote(e.Value); err == nil && e.Kind == token.STRING {
			return []piece{{text: holed.Text(v), lit: e}}
		}
	case *ast.BinaryExpr:
		if e.Op == token.ADD && isString(x.info.TypeOf(e)) {
			return append(x.piecesOf(e.X, depth+1), x.piecesOf(e.Y, depth+1)...)
		}
	case *ast.Ident:
		if obj := x.info.Uses[e]; obj != nil && x.value[obj] != nil && x.constant(obj) {
			ps := x.piecesOf(x.value[obj], depth+1)
			for i := range ps {
				ps[i].via = e
			}
			return ps
		}
	case *ast.CallExpr:
		switch x.former(e) {
		case formats:
			return x.formatted(e, depth+1)
		case joinsPath:
			return x.joined(e, depth+1)
		}
	}
	if tv := x.info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return []piece{{text: holed.Text(constant.StringVal(tv.Value))}}
	}
	return []piece{{text: holed.Hole}}
}

// A former is a call that makes a text of its arguments.
type former uint8

const (
	otherCall former = iota
	formats
	joinsPath
)

var formers = map[string]former{
	"fmt.Sprintf":      formats,
	"fmt.Errorf":       formats,
	"net/url.JoinPath": joinsPath,
}

func (x *index) former(e *ast.CallExpr) former {
	f, _ := typeutil.Callee(x.info, e).(*types.Func)
	if f == nil || e.Ellipsis.IsValid() || len(e.Args) == 0 {
		return otherCall
	}
	return formers[f.FullName()]
}

// formatted is the text of a Sprintf whose layout is known and has plain verbs only.
func (x *index) formatted(e *ast.CallExpr, depth int) []piece {
	layout := x.piecesOf(e.Args[0], depth)
	s := string(textOf(layout))
	var out []piece
	from, next := 0, 1
	for {
		i := strings.IndexByte(s[from:], '%')
		if i < 0 {
			break
		}
		i += from
		out = append(out, cut(layout, from, i)...)
		v := verb.At(s[i:])
		from = i + v.Len
		if v.Letter == '%' && !v.Flags {
			out = append(out, piece{text: "%"})
			continue
		}
		if v.Index > 0 {
			next = v.Index
		}
		if v.Letter == 0 || v.Flags || next >= len(e.Args) {
			return []piece{{text: holed.Hole}}
		}
		if arg := e.Args[next]; (v.Letter == 's' || v.Letter == 'v') && types.Identical(types.Default(x.info.TypeOf(arg)), types.Typ[types.String]) {
			out = append(out, x.piecesOf(arg, depth)...)
		} else {
			out = append(out, piece{text: holed.Hole})
		}
		next++
	}
	return append(out, cut(layout, from, len(s))...)
}

// joined is the text of a url.JoinPath.
func (x *index) joined(e *ast.CallExpr, depth int) []piece {
	out := x.piecesOf(e.Args[0], depth)
	for _, a := range e.Args[1:] {
		ps := x.piecesOf(a, depth)
		if s := string(textOf(ps)); strings.Contains(s, "..") || strings.Contains(s, "//") {
			ps = []piece{{text: holed.Hole}} // it is cleaned
		}
		out = append(append(out, piece{text: "/"}), ps...)
	}
	return out
}

// cut is the bytes i to j of pieces.
func cut(ps []piece, i, j int) []piece {
	var out []piece
	at := 0
	for _, p := range ps {
		if lo, hi := max(i, at), min(j, at+len(p.text)); lo < hi {
			q := p
			q.text, q.off = p.text[lo-at:hi-at], p.off+lo-at
			out = append(out, q)
		}
		at += len(p.text)
	}
	return out
}

// outermost is the path to the largest expression around p whose text is made of p's.
func (x *index) outermost(p path) path {
	for {
		switch n := p.parent(1).(type) {
		case *ast.ParenExpr:
		case *ast.BinaryExpr:
			if n.Op != token.ADD {
				return p
			}
		case *ast.CallExpr:
			if x.former(n) == otherCall || n.Fun == p.parent(0) {
				return p
			}
		default:
			return p
		}
		p = p[:len(p)-1]
	}
}

// declared is the object whose whole value stands at the end of p, or nil.
func (x *index) declared(p path) types.Object {
	var id *ast.Ident
	switch n := p.parent(1).(type) {
	case *ast.ValueSpec:
		id = n.Names[0]
	case *ast.AssignStmt:
		id, _ = n.Lhs[0].(*ast.Ident)
	}
	if id == nil || x.info.Defs[id] == nil || x.value[x.info.Defs[id]] != p.expr() {
		return nil
	}
	return x.info.Defs[id]
}
