package hostfix

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds the fix of a host that is put together of several pieces.

// A label is a range of the bytes of a literal's value.
type label struct {
	lit     *ast.BasicLit
	at, end int
}

// cutUpHost is the fix for a host that is put together of several pieces. It changes the
// labels in which the two hosts differ, if they stand in one literal that goes into
// this host and nowhere else:
//
//	"https://" + "app" + "." + domain + "/rest/v1.0/me" // "app" becomes "api"
func (x *Fixer) cutUpHost(l *hosts.Literal, host string) []analysis.SuggestedFix {
	lit, ok := l.Node.(*ast.BasicLit)
	if !ok || l.Host.HasHole() {
		return nil
	}
	c := cutUp{x: x.indexed(), host: l.Host, pos: l.Pos}
	old, repl, skip := differing(string(l.Name()), host)
	if old == 0 {
		return nil // a label more
	}
	c.skip, c.len = skip, old
	b, ok := c.find(path(l.Stack), 0)
	if !ok || x.pass.Fset.File(b.lit.Pos()) != x.pass.Fset.File(lit.Pos()) {
		return nil
	}
	c.label = b
	p := pathTo(path(l.Stack).file(), b.lit)
	at := x.hosts.Offsets(b.lit)
	pos, end := b.lit.Pos()+token.Pos(at[b.at]), b.lit.Pos()+token.Pos(at[b.end])
	if p == nil || !c.alone(p, 0) || x.others(l, pos, end) {
		return nil
	}
	return rulekit.Replace("Use "+host, pos, end, repl)
}

// others reports whether the host of another literal has bytes in a range.
func (x *Fixer) others(l *hosts.Literal, pos, end token.Pos) bool {
	for _, o := range x.hosts.List {
		if o != l && o.Pos < end && pos < o.End {
			return true
		}
	}
	return false
}

func pathTo(f *ast.File, lit *ast.BasicLit) path {
	var out path
	rulekit.StackAt(f, lit.Pos(), func(n ast.Node, stack []ast.Node) {
		if n == lit {
			out = append(append(path(nil), stack...), n)
		}
	})
	return out
}

// differing is how many bytes of a host differ from another, what they become and
// where they begin. Labels are taken whole.
func differing(host, other string) (n int, becomes string, at int) {
	a, b := strings.Split(host, "."), strings.Split(other, ".")
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		at += len(a[0]) + 1
		a, b = a[1:], b[1:]
	}
	if len(a) == 0 || len(b) == 0 {
		return 0, "", 0
	}
	return len(strings.Join(a, ".")), strings.Join(b, "."), at
}

// cutUp looks for a host that begins with the byte at pos.
type cutUp struct {
	x         *index
	host      holed.Text
	pos       token.Pos
	skip, len int // the bytes of the host that change
	label     label
}

// hosts are the ranges of a text that hold the host, and change.
func (c *cutUp) hosts(ps []piece) [][2]int {
	var out [][2]int
	for _, o := range hosts.Occurrences(textOf(ps)) {
		first := cut(ps, o.At, o.At+1)
		if o.Host == c.host && len(first) == 1 && c.x.posOf(first[0]) == c.pos {
			out = append(out, [2]int{o.At + c.skip, o.At + c.skip + c.len})
		}
	}
	return out
}

// posOf is where a piece of a literal begins, if that is known.
func (x *index) posOf(p piece) token.Pos {
	if p.lit == nil {
		return token.NoPos
	}
	at := x.hosts.Offsets(p.lit)
	if at == nil {
		return token.NoPos
	}
	return p.lit.Pos() + token.Pos(at[p.off])
}

// find finds the bytes to change, in the text that p is a piece of or in one that a
// name for it is a piece of.
func (c *cutUp) find(p path, depth int) (label, bool) {
	p = c.x.outermost(p)
	ps := c.x.pieces(p.expr())
	for _, h := range c.hosts(ps) {
		q := cut(ps, h[0], h[1])
		if len(q) != 1 || q[0].lit == nil {
			return label{}, false // over several pieces
		}
		return label{q[0].lit, q[0].off, q[0].off + c.len}, true
	}
	if obj := c.x.declared(p); obj != nil && !tooManyNames(depth+1) {
		for _, u := range c.x.uses[obj] {
			if b, ok := c.find(u, depth+1); ok {
				return b, true
			}
		}
	}
	return label{}, false
}

// tooManyNames reports whether more names stand for one another than are followed. The fix is left
// out then.
func tooManyNames(n int) bool {
	if n > maxNames {
		work.ReachFix("names of a piece of a host")
	}
	return n > maxNames
}

// alone reports whether the bytes to change, which are part of the text at p, go into
// the host wherever that text goes.
func (c *cutUp) alone(p path, depth int) bool {
	p = c.x.outermost(p)
	ps := c.x.pieces(p.expr())
	hosts := c.hosts(ps)
	found, placed := 0, 0
	at := 0
	for _, q := range ps {
		if lo, hi := max(q.off, c.label.at), min(q.off+len(q.text), c.label.end); q.lit == c.label.lit && lo < hi {
			found++
			for _, h := range hosts {
				if h[0] == at+c.label.at-q.off && hi-lo == c.len {
					placed++
				}
			}
		}
		at += len(q.text)
	}
	if found > 0 && placed == found {
		return true
	}
	obj := c.x.declared(p)
	if obj == nil || found == 0 || placed > 0 || tooManyNames(depth) || !c.x.private(obj) || !c.x.constant(obj) || len(c.x.uses[obj]) == 0 || c.x.aside(obj, obj.Name()) {
		return false
	}
	for _, u := range c.x.uses[obj] {
		if !c.alone(u, depth+1) {
			return false
		}
	}
	return true
}
