package inventory

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// trail lists the places on the way from the literals of a call's address to the sending.
func (l *lister) trail(c *verdict.Call, texts []*request.Text) []Step {
	out := l.literals(texts)
	for _, call := range c.Chain {
		out = append(out, l.made(call.Made, client, out)...)
		for _, m := range []*request.Made{call.Given, call.Element} {
			if m != call.Made {
				out = append(out, l.made(m, about, out)...)
			}
		}
		name := short(call.Name)
		if call.Literal {
			name = "func"
		}
		if call.Outside || name == "" {
			continue
		}
		at := Place{call.Pkg, call.At}
		if !call.Foreign {
			at = l.place(token.Pos(call.Pos))
		}
		if at.At != "" {
			out = append(out, Step{"call", at, "calls " + name})
		}
	}
	if q := c.Request; q.Handed != 0 {
		out = append(out, Step{"client", l.place(token.Pos(q.Handed)), "hands a client to " + short(q.HandedTo)})
	}
	out = append(out, Step{"construction", l.site(c.Site), short(c.Site.Did)})
	if v := l.verdict(c); v.At != nil {
		text := "the header"
		if v.Value != "" {
			text += " from " + v.Value
		}
		out = append(out, Step{"header", *v.At, text})
	}
	if pos := c.Request.SentAt; pos.IsValid() && !c.Sends && l.place(pos).line() != l.site(c.Site).line() {
		out = append(out, Step{"send", l.place(pos), "the request is sent"})
	}
	return out
}

// A stepKind says what the things that are made have to do with a call, and its text where that is.
type stepKind struct{ kind, text string }

var (
	client = stepKind{"client", "the client is made"} // the call is made on it
	about  = stepKind{"value", "what the call is about"}
)

// made lists the places in this package that made what a call is made on, or is about, as far as they
// are new. What a query was made on comes before the query.
//
//	Have: c := api.New(""); c.Projects().Page(2).Get()
//	Have: for _, j := range []job{{"/vendors", id}, {path: "/offices"}} { c.run(j) }
func (l *lister) made(m *request.Made, as stepKind, known []Step) (out []Step) {
	add := func(pos int, foreign bool, text string) {
		s := Step{as.kind, l.place(token.Pos(pos)), text}
		if pos > 0 && !foreign && !slices.Contains(known, s) && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, m := range slices.Backward(slices.Collect(m.Lineage())) {
		for _, call := range m.Chain {
			add(call.Pos, call.Foreign || call.Outside, "calls "+short(call.Name))
		}
		add(m.Pos, false, as.text)
	}
	return out
}

// literals lists those that addresses are made of, each once.
func (l *lister) literals(texts []*request.Text) []Step {
	var out []Step
	seen := make(map[Step]bool)
	add := func(s Step) {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	for _, t := range texts {
		for src := range t.Sources() {
			if src.Pkg != "" && src.Pkg != l.pass.Pkg.Path() {
				if src.Name != "" {
					add(Step{"constant", Place{Package: src.Pkg}, src.Name})
				}
				continue
			}
			kind := "literal"
			text := quoted(src.Raw)
			if name := l.constant(src.Pos); name != "" {
				kind, text = "constant", name+" = "+text
			}
			add(Step{kind, l.place(src.Pos), text})
			if at, text := l.join(src.Pos); at.IsValid() {
				add(Step{"join", l.place(at), text})
			}
		}
	}
	return out
}

// joiners are the packages whose functions put addresses together.
var joiners = []string{"fmt", "strings", "path", "net/url"}

// join finds the expression that puts a literal together with other texts.
//
//	Have: base + "/rest/v1.0/me", fmt.Sprintf("%s/rest/v1.0/projects/%d", base, id)
func (l *lister) join(pos token.Pos) (at token.Pos, text string) {
	i := slices.IndexFunc(l.pass.Files, func(f *ast.File) bool { return f.FileStart <= pos && pos < f.FileEnd })
	if i < 0 {
		return token.NoPos, ""
	}
	way, _ := astutil.PathEnclosingInterval(l.pass.Files[i], pos, pos+1)
	var found ast.Expr
	for _, n := range way {
		switch n := n.(type) {
		case *ast.BasicLit, *ast.ParenExpr:
			continue
		case *ast.BinaryExpr:
			if n.Op == token.ADD {
				found = n
				continue
			}
		case *ast.CallExpr:
			if f := typeutil.StaticCallee(l.pass.TypesInfo, n); f != nil && f.Pkg() != nil && slices.Contains(joiners, f.Pkg().Path()) {
				found = n
				continue
			}
		}
		break
	}
	if found == nil {
		return token.NoPos, ""
	}
	return found.Pos(), quoted(types.ExprString(found))
}

// quoted shortens a literal that is a whole document.
func quoted(raw string) string {
	const most = 200
	if r := []rune(raw); len(r) > most {
		return string(r[:most]) + rest
	}
	return raw
}

// constant names the constant or variable that a literal is the value of, at the level of
// the package or in a function.
func (l *lister) constant(pos token.Pos) string {
	name := ""
	for _, f := range l.pass.Files {
		if pos < f.FileStart || f.FileEnd <= pos {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil || pos < n.Pos() || n.End() <= pos {
				return false
			}
			d, ok := n.(*ast.GenDecl)
			if !ok || d.Tok != token.CONST {
				return true
			}
			for _, s := range d.Specs {
				if s, ok := s.(*ast.ValueSpec); ok && s.Pos() <= pos && pos < s.End() {
					name = s.Names[0].Name
				}
			}
			return false
		})
	}
	return name
}
