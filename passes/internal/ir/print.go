package ir

// This file holds the printed form of functions, which tests compare. What each operation
// looks like stands beside it, at [Op].
//
// It is close to Go, so that one can compare it with the source, and complete, so that two
// functions which are printed alike are run alike; only positions may be left out.

import (
	"fmt"
	"go/token"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// A Printer writes the printed form. The zero Printer leaves positions out.
type Printer struct {
	// Place names a position. Where it is set, calls and literals are printed with it.
	Place func(token.Pos) string
}

// Print is the printed form of a function without positions.
//
//	func (*p.Client).Get(v1, v2) {
//		new v3, new v4 = call net/http.NewRequest("GET", (v1.[p.Client.Base text] + v2), nil) many
//		if (v4 != nil) {
//			return nil, v4
//		}
//		…
//	}
func Print(f *Func) string {
	var b strings.Builder
	Printer{}.Func(&b, f)
	return b.String()
}

// Package writes a package: its start, its functions and what is known of its types.
//
//	package example.com/p
//	embeds example.com/p.Client: example.com/p.Client.base
//
//	start {
//		var example.com/p.base = "https://api.procore.com"
//	}
//
// Maps are printed by their keys in order, since tests compare the text.
func (p Printer) Package(w io.Writer, pkg *Package) {
	fmt.Fprintf(w, "package %s\n", pkg.Path)
	if pkg.ReplacesDefault {
		fmt.Fprintf(w, "replaces the default transport or client\n")
	}
	for _, typ := range slices.Sorted(maps.Keys(pkg.Embeds)) {
		for _, e := range pkg.Embeds[typ] {
			fmt.Fprintf(w, "embeds %s: %s\n", typ, e.Key)
		}
	}
	for _, m := range slices.Sorted(maps.Keys(pkg.Implementations)) {
		fmt.Fprintf(w, "implements %s: %s\n", m, strings.Join(pkg.Implementations[m], ", "))
	}
	for _, key := range slices.Sorted(maps.Keys(pkg.Closed)) {
		fmt.Fprintf(w, "closed %s\n", key)
	}
	if len(pkg.Inits) > 0 {
		fmt.Fprint(w, "\nstart {\n")
		pr := printer{Printer: p, depth: 1}
		for _, n := range pkg.Inits {
			pr.stmt(n)
		}
		fmt.Fprintf(w, "%s}\n", pr.out.String())
	}
	for _, f := range pkg.Funcs {
		fmt.Fprintln(w)
		p.Func(w, f)
	}
}

// Func writes a function, with its full name.
func (p Printer) Func(w io.Writer, f *Func) {
	pr := printer{Printer: p}
	pr.out.WriteString("func " + f.Name)
	pr.function(f)
	fmt.Fprintln(w, pr.out.String())
}

// Node writes an expression or a statement.
func (p Printer) Node(w io.Writer, n *Node) {
	pr := printer{Printer: p}
	pr.stmt(n)
	io.WriteString(w, pr.out.String())
}

// A printer writes to out, at a depth of indentation.
type printer struct {
	Printer
	out   strings.Builder
	depth int
}

// function writes a function's variables and body. Those of a method begin with its
// receiver, and a variadic parameter has dots behind it.
//
//	(v1, v2...) (v3) { … }
func (p *printer) function(f *Func) {
	params := make([]string, len(f.Params))
	for i, s := range f.Params {
		params[i] = s.String()
	}
	if f.Variadic {
		params[len(params)-1] += "..."
	}
	p.out.WriteString("(" + strings.Join(params, ", ") + ")")
	if len(f.Results) > 0 {
		results := make([]string, len(f.Results))
		for i, s := range f.Results {
			results[i] = s.String()
		}
		p.out.WriteString(" (" + strings.Join(results, ", ") + ")")
	}
	if f.Body == nil {
		return
	}
	p.out.WriteByte(' ')
	p.block(f.Body)
}

// String is v and the number; _ for a variable without a name.
func (s Slot) String() string {
	if s == 0 {
		return "_"
	}
	return "v" + strconv.Itoa(int(s))
}

// block writes statements in braces; a body that is one statement alone gets them, too.
func (p *printer) block(n *Node) {
	p.out.WriteString("{\n")
	p.depth++
	if n.Op == OpBlock {
		for _, k := range n.Kids {
			p.stmt(k)
		}
	} else {
		p.stmt(n)
	}
	p.depth--
	p.indent()
	p.out.WriteByte('}')
}

// indent begins a line.
func (p *printer) indent() { p.out.WriteString(strings.Repeat("\t", p.depth)) }

// stmt writes a statement on lines of its own. A loop is printed with what is done after
// each round behind its condition, as in "for (v1 < 3) ; v1 = ? { … }", and a switch says
// at its end whether one of its cases is always taken.
//
//	// Have: for i := 0; i < 3; i++ { get(urls[i]) }     // i changes in the loop
//	// Want: for (? < 3) { call p.get(v2[?]) }
func (p *printer) stmt(n *Node) {
	p.indent()
	switch n.Op {
	case OpBlock:
		p.block(n)
	case OpIf:
		p.ifStmt(n)
	case OpSwitch:
		p.label(n)
		tag := p.expr(n.Kids[0])
		if n.Has(FlagConditions) {
			tag = "true"
		}
		p.out.WriteString("switch " + tag + " {\n")
		for _, c := range n.Kids[1:] {
			p.caseClause(c)
		}
		p.indent()
		p.out.WriteByte('}')
		if n.Has(FlagDefault) {
			p.out.WriteString(" one of them")
		}
	case OpLoop:
		p.label(n)
		p.out.WriteString("for ")
		if !n.Has(FlagEndless) {
			p.out.WriteString(p.expr(n.Kids[0]) + " ")
		}
		if post := n.Kids[2]; post.Op != OpBlock || len(post.Kids) > 0 {
			p.out.WriteString("; " + strings.TrimSpace(p.nested(post)) + " ")
		}
		p.block(n.Kids[1])
	case OpRange:
		p.label(n)
		over := map[Container]string{Map: "map ", Chan: "chan ", Iter: "iter ", Basic: "basic "}[n.Container]
		back := ""
		if n.Has(FlagBack) {
			back = "back "
		}
		p.out.WriteString("range " + back + p.expr(n.Kids[0]) + ", " + p.expr(n.Kids[1]) + " = " + over + p.expr(n.Kids[2]) + " ")
		p.block(n.Kids[3])
	default:
		p.out.WriteString(p.simple(n))
	}
	p.out.WriteByte('\n')
}

// label writes the name that break and continue may refer to.
func (p *printer) label(n *Node) {
	if n.Name != "" {
		p.out.WriteString(n.Name + ": ")
	}
}

// ifStmt writes a condition with its arms. An empty else is left out.
func (p *printer) ifStmt(n *Node) {
	p.out.WriteString("if " + p.expr(n.Kids[0]) + " ")
	p.block(n.Kids[1])
	if other := n.Kids[2]; other.Op != OpBlock || len(other.Kids) > 0 {
		p.out.WriteString(" else ")
		p.block(other)
	}
}

// caseClause writes a case: what it compares with, and its body. The default has nothing.
//
//	case 1, 2: { … }
//	case: { … }
func (p *printer) caseClause(n *Node) {
	p.indent()
	last := len(n.Kids) - 1
	p.out.WriteString(strings.TrimRight("case "+p.list(n.Kids[:last]), " ") + ": ")
	p.block(n.Kids[last])
	p.out.WriteByte('\n')
}

// simple is a statement of one line.
func (p *printer) simple(n *Node) string {
	switch n.Op {
	case OpAssign:
		targets, values := n.Sides()
		return p.list(targets) + " = " + p.list(values)
	case OpReturn:
		return strings.TrimSpace("return " + p.list(n.Kids))
	case OpBreak:
		return strings.TrimSpace("break " + n.Name)
	case OpContinue:
		return strings.TrimSpace("continue " + n.Name)
	case OpPanic:
		return "panic(" + p.list(n.Kids) + ")"
	case OpGo:
		return "go " + p.expr(n.Kids[0])
	case OpDefer:
		return "defer " + p.expr(n.Kids[0])
	case OpSend:
		return p.expr(n.Kids[0]) + " <- " + p.expr(n.Kids[1])
	}
	return p.expr(n)
}

// nested is a statement within another's line: what a loop does after each round.
func (p *printer) nested(n *Node) string {
	q := printer{Printer: p.Printer, depth: p.depth}
	q.stmt(n)
	return q.out.String()
}

// list is expressions with commas between them.
func (p *printer) list(nodes []*Node) string {
	out := make([]string, len(nodes))
	for i, n := range nodes {
		out[i] = p.expr(n)
	}
	return strings.Join(out, ", ")
}
