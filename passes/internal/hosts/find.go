package hosts

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file looks for hosts that stand whole in a literal or a tag.

// inFile finds the hosts that stand whole in one literal.
func (ls *Literals) inFile(pass *analysis.Pass, f *ast.File) {
	readOnly := rulekit.IsTextReadOnly(pass, f)
	var imports []ast.Node
	ast.PreorderStack(f, imports, func(n ast.Node, stack []ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field:
			if n.Tag != nil {
				ls.inTag(n, readOnly)
			}
		case *ast.BasicLit:
			if n.Kind == token.STRING && !isTag(n, stack) {
				ls.inLiteral(pass.TypesInfo, n, stack, readOnly)
			}
		}
		return true
	})
}

func isTag(n *ast.BasicLit, stack []ast.Node) bool {
	f, ok := stack[len(stack)-1].(*ast.Field)
	return ok && f.Tag == n
}

func (ls *Literals) inLiteral(info *types.Info, n *ast.BasicLit, stack []ast.Node, readOnly bool) {
	if !procore.Mentions([]byte(n.Value)) && !strings.Contains(n.Value, `\`) {
		return
	}
	v, err := strconv.Unquote(n.Value)
	if err != nil {
		return
	}
	full := CopyStack(stack, n)
	os := Occurrences(holed.Text(v))
	if len(os) == 0 {
		return
	}
	at := ls.src.offsetsOf(n)
	if at == nil {
		return // no position is better than a wrong one
	}
	b, policy, sql := bindings(info, full), isPolicy(v), isSQL(v)
	for _, o := range os {
		if o.At == 0 && continues(info, full) {
			continue
		}
		l := newLiteral(o, n.Pos(), at)
		l.Names, l.Pattern, l.Prose, l.ReadOnly, l.Node, l.Stack = b.names, b.pattern, b.prose, readOnly, n, full
		l.Origin = policy
		l.Pattern = l.Pattern || sql && soughtBySQL(v, o.At)
		ls.add(l)
	}
}

// isPolicy reports whether a text is a Content-Security-Policy, which lists the origins that a
// page may be shown in: frame-ancestors 'self' https://app.procore.com.
func isPolicy(text string) bool {
	return strings.Contains(text, "frame-ancestors ") || strings.Contains(text, "frame-src ") || strings.Contains(text, "default-src ")
}

// matched collects the texts that are patterns: putting one together sends nothing.
func matched(texts []request.FormedText) map[string]bool {
	out := make(map[string]bool)
	for _, t := range texts {
		if t.Use == request.Matched || t.Use == request.Compared {
			out[t.Text.ID()] = true
		}
	}
	return out
}

// continues reports whether the host that a literal begins with goes on to its left:
//
//	"https://api-" + "sandbox.procore.com"
func continues(info *types.Info, stack []ast.Node) bool {
	for i := len(stack) - 2; i >= 0; i-- {
		b, ok := stack[i].(*ast.BinaryExpr)
		if !ok || b.Op != token.ADD {
			if _, ok := stack[i].(*ast.ParenExpr); ok {
				continue
			}
			return false
		}
		if b.Y == stack[i+1] {
			s, ok := constantText(info, lastOperand(b.X))
			return ok && s != "" && s[len(s)-1] != ':' && holed.IsHostByte(s[len(s)-1])
		}
	}
	return false
}

func lastOperand(e ast.Expr) ast.Expr {
	for {
		b, ok := ast.Unparen(e).(*ast.BinaryExpr)
		if !ok {
			return e
		}
		e = b.Y
	}
}

// inTag finds hosts in a struct tag that carries a default.
func (ls *Literals) inTag(f *ast.Field, readOnly bool) {
	raw, err := strconv.Unquote(f.Tag.Value)
	if err != nil || !procore.Mentions([]byte(raw)) {
		return
	}
	at := ls.src.offsetsOf(f.Tag)
	if at == nil {
		return
	}
	names := tagNames(f, raw)
	for _, d := range source.TagDefaults(raw) {
		for _, o := range Occurrences(holed.Text(raw[d[0]:d[1]])) {
			l := newLiteral(o, f.Tag.Pos(), at[d[0]:])
			l.Tag, l.ReadOnly, l.Node, l.Names = true, readOnly, f.Tag, names
			ls.add(l)
		}
	}
}

// tagNames are the names that a field goes by: its own, and those that its tag gives
// it for the environment or a file.
func tagNames(f *ast.Field, raw string) []Binding {
	var out []Binding
	for _, n := range f.Names {
		out = append(out, Binding{Text: n.Name})
	}
	for _, k := range []string{"env", "envconfig", "json", "yaml", "toml", "mapstructure", "hcl"} {
		if s, ok := reflect.StructTag(raw).Lookup(k); ok {
			s, _, _ = strings.Cut(s, ",")
			out = append(out, Binding{Text: s})
		}
	}
	return out
}

func newLiteral(o Occurrence, pos token.Pos, at []int) *Literal {
	l := &Literal{
		Pos: pos + token.Pos(at[o.At]), End: pos + token.Pos(at[o.End]),
		NameEnd: pos + token.Pos(at[o.At+len(hostName(o.Host))]),
		Host:    o.Host, Scheme: o.Scheme, Own: o.Class(), Bare: o.Bare, path: o.Path,
		Uses: make(map[request.Use]bool),
	}
	l.Known, _ = procore.Lookup(o.Host)
	if o.WithScheme {
		l.SchemePos = pos + token.Pos(at[o.SchemeAt])
		l.SchemeEnd = pos + token.Pos(at[o.SchemeAt+len(o.Scheme)])
		l.ownScheme = true
	}
	return l
}

func (ls *Literals) add(l *Literal) {
	if _, ok := ls.byPos[l.Pos]; ok {
		return
	}
	ls.byPos[l.Pos] = l
	ls.List = append(ls.List, l)
}

// CopyStack is a copy of the nodes around a node, from the file inwards, with the node itself.
func CopyStack(stack []ast.Node, n ast.Node) []ast.Node {
	work.Add(1)
	if inner := len(stack) - maxInner; inner > maxOuter {
		work.Reach("nodes around a literal")
		return append(append(slices.Clone(stack[:maxOuter]), stack[inner:]...), n)
	}
	return append(append(make([]ast.Node, 0, len(stack)+1), stack...), n)
}
