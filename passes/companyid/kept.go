package companyid

// This file holds where a header was left out for good: at the call or literal that makes
// the client, if that is what decides, once for all calls through it.
//
//	c := procore.New("")   // reported
//	c.Projects()           // sends no header, and is a related position
//	c.Vendors()

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// decide reports a request at the call that divides it from those that have the header, and
// notes where the value was made that decides about it.
func (j *judge) decide(v *verdict, c *request.Call, h *having) {
	v.missing, v.maker = true, j.maker(c, h)
	j.report(token.Pos(c.Pos), v, c, h.all, nil)
	if i, ok := j.foundAt[token.Pos(c.Pos)]; ok && !j.found[i].maker.pos.IsValid() {
		j.found[i].maker = v.maker
	}
}

// once makes one finding of those about the calls through one client, at what makes it.
func (j *judge) once() {
	through := make(map[token.Pos][]token.Pos)
	for _, f := range j.found {
		if m := f.maker.pos; m.IsValid() {
			through[m] = append(through[m], f.Pos)
		}
	}
	j.found = slices.DeleteFunc(j.found, func(f finding) bool {
		m := f.maker.pos
		return j.blames(m, through[m]) && (j.at[m] || f.Pos != slices.Min(through[m]))
	})
	for i := range j.found {
		f := &j.found[i]
		m := f.maker
		if calls := through[m.pos]; j.blames(m.pos, calls) {
			slices.Sort(calls)
			f.Pos, f.End, f.through = m.pos, j.end(m.pos), calls
			f.Related = slices.DeleteFunc(f.Related, func(r analysis.RelatedInformation) bool { return r.Pos == m.pos })
			f.Message = j.sentWithout(m, throughIt)
			j.at[m.pos] = true
			j.noteCall(f.v, m.pos)
		}
	}
}

// maker is the call or literal that makes the receiver of c without a company, and the name
// of what is called or made. It is not valid where the call itself decides: it leaves out
// something of its own, does so whatever the receiver, or others through the same receiver
// have the header.
//
//	Have: c := New(0), where New makes a &Client{} and sets its company unless that is zero
//	Want: New(0), which leaves something out, and not the literal, which cannot know better
func (j *judge) maker(c *request.Call, h *having) maker {
	call := j.callAt(token.Pos(c.Pos))
	if c.Made == nil || call == nil || j.leavesOut(call) || j.takesHeaders(call) && !j.isGivenClient(call) || h.anyBare(receiver, c) {
		return maker{}
	}
	return j.choose(j.candidates(c.Made, h.makers()))
}

// choose is the one of several makers that leaves the company out, or the first that decides by
// itself. One that only hands on what it was asked of decides nothing, if there is another.
func (j *judge) choose(all []maker) maker {
	if rest := slices.DeleteFunc(slices.Clone(all), j.handsOn); len(rest) > 0 {
		all = rest
	}
	for _, fits := range []func(maker) bool{
		func(m maker) bool { call := j.callAt(m.pos); return call != nil && j.leavesOut(call) },
		func(m maker) bool { return j.decides(m.pos) },
		func(m maker) bool { return m.name != "" },
		func(m maker) bool { return j.lacksCompany(m.pos) },
		func(m maker) bool { return j.leftOutWithin(m.pos) != nil },
	} {
		if i := slices.IndexFunc(all, fits); i >= 0 {
			return all[i]
		}
	}
	return maker{}
}

// handsOn reports whether a maker is a call that can bring no company of its own, on a value that can.
//
//	c.Projects.List(ctx)                // c was made with a company, or without
//	pages.All[Vendor](ctx, c, "/vendors")
func (j *judge) handsOn(m maker) bool {
	call := j.callAt(m.pos)
	if call == nil {
		return false
	}
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && j.pass.TypesInfo.Selections[sel] != nil {
		return !j.mayTakeCompany(call)
	}
	_, makes := j.pass.TypesInfo.TypeOf(call).(*types.Pointer) // New(config) makes a client of what it is given
	return !makes && j.isGivenClient(call)
}

// isGivenClient reports whether a function that is no method is given a pointer to a struct of this
// module, and nothing else that may bring the header.
//
//	Get[[]Project](ctx, client, "/projects")
func (j *judge) isGivenClient(call *ast.CallExpr) bool {
	sig, ok := j.pass.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	if sel, method := ast.Unparen(call.Fun).(*ast.SelectorExpr); !ok || method && j.pass.TypesInfo.Selections[sel] != nil {
		return false
	}
	given := false
	for p := range sig.Params().Variables() {
		_, pointer := types.Unalias(p.Type()).(*types.Pointer)
		switch {
		case isContext(p.Type()) || !mayBringHeader(p.Type(), 0):
		case !pointer || given:
			return false
		default:
			given = true
		}
	}
	return given
}

// decides reports whether the call or literal at a position decides by itself what it is
// given: it leaves something out, or takes nothing from the caller of its function.
func (j *judge) decides(pos token.Pos) bool {
	given := j.callerGives(pos)
	if call := j.callAt(pos); call != nil {
		return j.leavesOut(call) || !j.mentionsAny(call, given)
	}
	lit := j.literalAt(pos)
	return lit != nil && !j.mentionsAny(lit, given)
}

// literalAt is the literal at a position, or nil.
func (j *judge) literalAt(pos token.Pos) (lit *ast.CompositeLit) {
	rulekit.InspectAt(j.pass, pos, func(n ast.Node) bool {
		if l, ok := n.(*ast.CompositeLit); ok && l.Pos() == pos {
			lit = l
		}
		return lit == nil
	})
	return lit
}

// lacksCompany reports whether a literal leaves out a field for the company, or for what may bring it.
//
//	c := &Client{http: hc, token: token} // of a type that has a field company
//	c := &Base{Endpoint: api}            // of a type that has a field hooks []func(*http.Request)
func (j *judge) lacksCompany(pos token.Pos) bool {
	lit := j.literalAt(pos)
	if lit == nil {
		return false
	}
	st, ok := j.pass.TypesInfo.TypeOf(lit).Underlying().(*types.Struct)
	if !ok {
		return false
	}
	given := make(map[string]bool)
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return false // all fields are given
		}
		given[kv.Key.(*ast.Ident).Name] = true
	}
	for f := range st.Fields() {
		if strings.Contains(strings.ToLower(f.Name()), "company") {
			return !given[f.Name()]
		}
	}
	for f := range st.Fields() {
		if !given[f.Name()] && bringsHeader(f, 0) {
			return true
		}
	}
	return false
}

// leftOutWithin is the call in a literal, or among the arguments of a call, that is given a company
// which is empty, or nil.
//
//	c := &Client{Header: headers(token, "")}
//	c := New(token, WithCompany(""))
func (j *judge) leftOutWithin(pos token.Pos) (found *ast.CallExpr) {
	var parts []ast.Expr
	if lit := j.literalAt(pos); lit != nil {
		parts = lit.Elts
	} else if call := j.callAt(pos); call != nil {
		parts = call.Args
	}
	for _, part := range parts {
		ast.Inspect(part, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && found == nil {
				_, named := source.CalledName(call)
				if named && j.leftOut(call).isValue() {
					found = call
				}
			}
			return found == nil
		})
	}
	return found
}

// callerGives are the parameters and receivers of the functions around a position.
func (j *judge) callerGives(pos token.Pos) map[types.Object]bool {
	out := make(map[types.Object]bool)
	add := func(lists ...*ast.FieldList) {
		for _, l := range lists {
			if l == nil {
				continue
			}
			for _, p := range l.List {
				for _, n := range p.Names {
					out[j.pass.TypesInfo.Defs[n]] = true
				}
			}
		}
	}
	rulekit.InspectAt(j.pass, pos, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			add(n.Recv, n.Type.Params)
		case *ast.FuncLit:
			add(n.Type.Params)
		}
		return true
	})
	return out
}

// mentionsAny reports whether a node mentions one of some objects, apart from contexts.
func (j *judge) mentionsAny(n ast.Node, of map[types.Object]bool) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			obj := j.pass.TypesInfo.Uses[id]
			found = found || of[obj] && !isContext(obj.Type())
		}
		return !found
	})
	return found
}

func isContext(t types.Type) bool { return rulekit.IsNamed(t, "context", "Context") }

// given says what the call or literal that makes a client is given: New is given 0 for company.
func (j *judge) given(m maker) string {
	who, what := "the client", "no company id"
	if m.name != "" {
		who = j.short(m.name)
	} else if lit := j.literalAt(m.pos); lit != nil {
		who = "the " + nameOfMade(j.pass.TypesInfo.TypeOf(lit))
	}
	if m.flag != "" {
		return who + " has " + m.flag
	}
	if call := j.leftOutWithin(m.pos); call != nil {
		name, _ := source.CalledName(call)
		return name.Name + " is given " + j.leftOut(call).what
	}
	if call := j.callAt(m.pos); call != nil {
		if j.addsByItself(call) {
			return who + " adds no company"
		}
		if o := j.leftOut(call); o.isValue() {
			what = o.what
		} else if option := j.optionOf(call); option != "" {
			what = "no " + option + " that brings the company's id"
		} else if j.headersGiven(call) != nil {
			what = "headers without it"
		}
	}
	return who + " is given " + what
}

// nameOfMade is the word for what a literal makes: client, for a Client, element, where its type has no
// name, or the name of the type.
//
//	t := Tenant{Token: token}    "the Tenant is given no company id"
func nameOfMade(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	switch {
	case !ok:
		return "element"
	case strings.Contains(strings.ToLower(n.Obj().Name()), "client"):
		return "client"
	}
	return n.Obj().Name()
}

// addsByItself reports whether a function of this module, which a call makes a client with, is given
// nothing that may be a company: it decides by itself.
func (j *judge) addsByItself(call *ast.CallExpr) bool {
	pkg := j.packageOf(call)
	return pkg != nil && !j.isForeign(pkg.Path()) && !j.leavesOut(call) && !j.mayTakeCompany(call)
}

// remedyOf says what to give to what makes a client, or what to do about a row that says to leave it out.
func (j *judge) remedyOf(m maker) string {
	if m.flag != "" {
		return "let them send it"
	}
	call := j.callAt(m.pos)
	if call == nil {
		return remedy(nil)
	}
	if within := j.leftOutWithin(m.pos); within != nil {
		return remedy(j.leftOut(within).of)
	}
	if j.addsByItself(call) {
		return "let it add one"
	}
	o := j.leftOut(call)
	if o.isValue() {
		return remedy(o.of)
	}
	if pkg := j.packageOf(call); !o.list && pkg != nil && j.isForeign(pkg.Path()) {
		return askAuthor(pkg)
	}
	if j.optionOf(call) != "" {
		return "give it one"
	}
	if !o.list && j.headersGiven(call) != nil {
		return "add it to them"
	}
	return remedy(nil)
}

// withCalls adds the calls that go through what was made to its finding: the first few, and how
// many more.
func (f finding) withCalls() finding {
	seen := make(map[token.Pos]bool)
	for _, p := range f.through {
		if seen[p] {
			continue
		}
		if seen[p] = true; len(seen) <= maxRelated {
			f.Related = append(f.Related, analysis.RelatedInformation{Pos: p, Message: "sends without " + procore.Header})
		}
	}
	if more := len(seen) - maxRelated; more > 0 {
		f.Related[len(f.Related)-1].Message += fmt.Sprintf(", and %d more calls", more)
	}
	return f
}
