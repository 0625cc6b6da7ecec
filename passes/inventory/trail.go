package inventory

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// trail lists the places on the way from the literals of a call's address to the sending.
func (l *lister) trail(c *verdict.Call, v Verdict, texts []*request.Text) []Step {
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
	if v.At != nil {
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
			lit := l.code().literals[src.Pos]
			kind := "literal"
			text := quoted(src.Raw)
			if lit.constant != "" {
				kind, text = "constant", lit.constant+" = "+text
			}
			add(Step{kind, l.place(src.Pos), text})
			if lit.joined != nil {
				add(l.join(lit.joined))
			}
		}
	}
	return out
}

// join is the step of an expression that puts literals together with other texts.
//
//	Have: base + "/rest/v1.0/me", fmt.Sprintf("%s/rest/v1.0/projects/%d", base, id)
func (l *lister) join(e ast.Expr) Step {
	s, ok := l.joins[e]
	if !ok {
		s = Step{"join", l.place(e.Pos()), quoted(types.ExprString(e))}
		l.joins[e] = s
	}
	return s
}

// quoted shortens a literal that is a whole document.
func quoted(raw string) string {
	const most = 200
	if r := []rune(raw); len(r) > most {
		return string(r[:most]) + rest
	}
	return raw
}
