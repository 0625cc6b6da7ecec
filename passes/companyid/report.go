package companyid

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// A finding is a request that lacks the header, to be reported when all are known.
type finding struct {
	analysis.Diagnostic
	group   []*verdict // all that is known of the place
	v       *verdict
	maker   maker       // that of the verdict, or of another one at the same call
	through []token.Pos // the calls through a client, for one that is reported where it is made
}

// report reports a request at the construction, or at the call of a function.
func (j *judge) report(pos token.Pos, v *verdict, call *request.Call, g, contexts []*verdict) {
	if !pos.IsValid() || j.at[pos] || j.trying && !source.InTest(j.pass.Fset, pos) {
		return
	}
	j.at[pos] = true
	d := analysis.Diagnostic{Pos: pos, End: j.end(pos), Category: "companyid",
		URL: rulekit.URL("companyid"), Message: j.message(v, call), Related: j.related(v)}
	if call != nil {
		j.noteCall(v, pos)
		if p := v.site.Pos; p.IsValid() && p != pos {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: p, Message: "the request is made here"})
		}
	}
	for _, c := range callers(contexts) {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: c, Message: "called here"})
	}
	j.foundAt[pos] = len(j.found)
	j.found = append(j.found, finding{Diagnostic: d, group: g, v: v})
}

// noteCall tells other packages that a call on the way to a request was reported.
func (j *judge) noteCall(v *verdict, pos token.Pos) {
	for _, c := range v.chain {
		if token.Pos(c.Pos) == pos {
			j.own.Calls = append(j.own.Calls, c.At)
		}
	}
}

// callers lists where the function that makes a request is called, at most five.
func callers(vs []*verdict) []token.Pos {
	seen := make(map[token.Pos]bool)
	var out []token.Pos
	for _, v := range vs {
		if len(v.chain) < 2 {
			continue
		}
		c := v.chain[len(v.chain)-1]
		if p := token.Pos(c.Pos); !c.Foreign && p.IsValid() && !c.Outside && !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	}
	slices.Sort(out)
	return out[:min(len(out), maxRelated)]
}

// end is where the name that begins at pos ends, or the brace of a literal without a type.
func (j *judge) end(pos token.Pos) token.Pos {
	end := token.NoPos
	rulekit.InspectAt(j.pass, pos, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			if n.Pos() == pos {
				end = n.End()
			}
		case *ast.CompositeLit:
			if n.Type == nil && n.Lbrace == pos {
				end = pos + 1
			}
		}
		return !end.IsValid()
	})
	return end
}

// strict reports a construction that cannot be decided, if the user wants to know.
func (j *judge) strict(g []*verdict) {
	if !j.opts.Strict {
		return
	}
	for _, v := range g {
		if v.outcome == present {
			return
		}
	}
	for _, v := range g {
		if v.target == apiCall && !v.copied {
			_, why := unseen(v)
			j.say(v.site.Pos, fmt.Sprintf("cannot tell whether this Procore API call sends the %s header: %s (MPR)", procore.Header, why))
			return
		}
	}
}

// say reports at a place, once.
func (j *judge) say(pos token.Pos, message string) {
	if pos.IsValid() && !j.at[pos] && (!j.trying || source.InTest(j.pass.Fset, pos)) {
		j.at[pos] = true
		j.pass.Report(analysis.Diagnostic{Pos: pos, End: j.end(pos), Category: "companyid",
			URL: rulekit.URL("companyid"), Message: message})
	}
}
