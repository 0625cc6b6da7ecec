package companyid

// This file holds what a call is given, as its text shows, and what its caller can do about a
// header that is missing.

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// An omission is what a call leaves out that may be the company, or is empty. The zero omission is none.
//
//	New(0)        "0 for company"
//	call(q, false)    "false for tenant", which says whether to send the header
//	New(token)    "no options", a list, of New(token string, options ...Option)
type omission struct {
	what string
	of   types.Type // what the call might be given a value of
	list bool       // all of a list is missing
}

// isValue reports whether something was given, and is empty.
func (o omission) isValue() bool { return o.what != "" && !o.list }

// ofMap reports whether what is left out is a map, which may be a query or what a path is filled with.
func (o omission) ofMap() bool {
	if o.of == nil {
		return false
	}
	_, ok := o.of.Underlying().(*types.Map)
	return ok
}

// leavesOut reports whether a call leaves out something that may be the company.
func (j *judge) leavesOut(call *ast.CallExpr) bool { return j.leftOut(call).what != "" }

// leftOut is what a call leaves out: a constant that is zero, nil for something other than an interface,
// options. What is named for headers comes before what may be a query, and so do options.
//
//	// Have: c.Order.All(nil, nil), of All(queryParams map[string]any, extraHeaders map[string]string)
//	// Want: nil for extraHeaders
//
//	// Have: call("vendors", nil), of call(name string, args map[string]string, edit ...func(*http.Request))
//	// Want: no edit
func (j *judge) leftOut(call *ast.CallExpr) (found omission) {
	sig, ok := j.pass.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	if !ok {
		return omission{}
	}
	for i, arg := range call.Args {
		tv := j.pass.TypesInfo.Types[arg]
		if i >= sig.Params().Len() || !isZeroGiven(tv) {
			continue
		}
		p := sig.Params().At(i)
		switch name := p.Name(); {
		case (name == "" || name == "_") && mayBeAny(p.Type()):
			return omission{what: types.ExprString(arg), of: p.Type()}
		case mayBeCompany(name) || isHeaderName(name):
			return omission{what: types.ExprString(arg) + " for " + name, of: p.Type()}
		case found.what == "" && mayBringHeader(p.Type(), 0):
			found = omission{what: types.ExprString(arg) + " for " + name, of: p.Type()}
		}
	}
	if n := sig.Params().Len(); sig.Variadic() && len(call.Args) < n {
		p := sig.Params().At(n - 1)
		if found.what == "" || found.ofMap() && mayBringHeader(p.Type(), 0) {
			return omission{what: "no " + p.Name(), of: p.Type(), list: true}
		}
	}
	return found
}

// mayBeAny reports whether a parameter without a name may be the company, or bring it, by its type.
//
//	List(context.Context, *ListOptions)    of pages: no
func mayBeAny(t types.Type) bool {
	_, basic := t.Underlying().(*types.Basic)
	return basic || mayBringHeader(t, 0)
}

// headersGiven is the literal of headers that a call is given, or nil.
//
//	New(base, http.Header{"Accept": {"*/*"}})
func (j *judge) headersGiven(call *ast.CallExpr) *ast.CompositeLit {
	sig, ok := j.pass.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	if !ok {
		return nil
	}
	for i, arg := range call.Args {
		lit, ok := ast.Unparen(arg).(*ast.CompositeLit)
		if !ok || i >= sig.Params().Len() {
			continue
		}
		p := sig.Params().At(i)
		_, isMap := p.Type().Underlying().(*types.Map)
		if isMap && (strings.HasSuffix(p.Type().String(), ".Header") || isHeaderName(p.Name())) {
			return lit
		}
	}
	return nil
}

// isHeaderName reports whether a name is one of headers.
func isHeaderName(name string) bool { return strings.Contains(strings.ToLower(name), "header") }

// isGivenHeader reports whether a call is given headers of which one is the company's.
func (j *judge) isGivenHeader(call *ast.CallExpr) bool {
	if call == nil {
		return false
	}
	lit := j.headersGiven(call)
	return lit != nil && slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool {
		kv, ok := e.(*ast.KeyValueExpr)
		return ok && j.isHeader(kv.Key)
	})
}

// mayBeCompany reports whether what a parameter's name says may be a company: New(company int),
// NewOrg(org string), New(id string), and not Do(body any) or New(clientID string).
func mayBeCompany(name string) bool {
	words := procore.Words(name)
	return slices.ContainsFunc(words, func(w string) bool {
		switch w {
		case "company", "companies", "scope", "scoped", "org", "organization", "organisation", "tenant", "account", "customer":
			return true
		case "id", "c", "o":
			return len(words) == 1
		}
		return false
	})
}

// isZeroGiven reports whether an argument is a constant that is zero, or nil for a map, a
// function or a pointer.
func isZeroGiven(tv types.TypeAndValue) bool {
	if tv.IsNil() {
		_, inter := tv.Type.Underlying().(*types.Interface)
		return !inter
	}
	if tv.Value == nil {
		return false
	}
	switch tv.Value.Kind() {
	case constant.String:
		return constant.StringVal(tv.Value) == ""
	case constant.Int, constant.Float:
		return constant.Sign(tv.Value) == 0
	case constant.Bool:
		return !constant.BoolVal(tv.Value)
	}
	return false
}

// whatToDo tells the caller of a function that sends without the header what to do about it:
// a caller that gets the request can set the header, any other has to hand in the company.
func (j *judge) whatToDo(call *request.Call) string {
	if call == nil || call.Literal {
		return "set it on the request"
	}
	c := j.callAt(token.Pos(call.Pos))
	if c == nil {
		return "set it on the request"
	}
	if sig, ok := j.pass.TypesInfo.TypeOf(c.Fun).(*types.Signature); ok && !returnsRequest(sig) {
		if o := j.leftOut(c); o.what != "" {
			return fmt.Sprintf("%s is given %s, so %s", j.short(call.Name), o.what, remedy(o.of))
		}
		if takesClient(sig) {
			return "let the client that " + j.short(call.Name) + " is given add it"
		}
		if p := bringer(sig); p != nil {
			return j.askFor(p, c, j.short(call.Name))
		}
		if pkg := j.packageOf(c); pkg != nil && j.isForeign(pkg.Path()) {
			return askAuthor(pkg)
		}
		return "let " + j.short(call.Name) + " set it"
	}
	return "set it on the request"
}

// packageOf is the package that declares what a call names, or nil.
func (j *judge) packageOf(call *ast.CallExpr) *types.Package {
	name, ok := source.CalledName(call)
	if !ok || j.pass.TypesInfo.Uses[name] == nil {
		return nil
	}
	return j.pass.TypesInfo.Uses[name].Pkg()
}

// isForeign reports whether a package belongs to a module that the reader cannot edit.
func (j *judge) isForeign(path string) bool {
	f := j.facts[path]
	return f != nil && f.Foreign
}

// askAuthor says what can be done about a package that the reader cannot edit.
func askAuthor(pkg *types.Package) string {
	if lendsClient(pkg) {
		return "give " + pkg.Name() + " an http.Client whose transport sets it, or ask its author to"
	}
	return "ask the author of " + pkg.Name() + " to set it"
}

// lendsClient reports whether a package lets others say which client or transport it sends with:
// it has a function or a method that takes one, or a field that holds one.
func lendsClient(pkg *types.Package) bool {
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		switch obj := obj.(type) {
		case *types.Func:
			if takesTransport(obj.Signature()) {
				return true
			}
		case *types.TypeName:
			if lendsByType(obj) {
				return true
			}
		}
	}
	return false
}

func lendsByType(obj *types.TypeName) bool {
	n, ok := obj.Type().(*types.Named)
	if !ok {
		return false
	}
	for m := range n.Methods() {
		if m.Exported() && takesTransport(m.Signature()) {
			return true
		}
	}
	if st, ok := n.Underlying().(*types.Struct); ok {
		for f := range st.Fields() {
			if f.Exported() && isTransport(f.Type()) {
				return true
			}
		}
	}
	return false
}

func takesTransport(sig *types.Signature) bool {
	for p := range sig.Params().Variables() {
		if isTransport(p.Type()) {
			return true
		}
	}
	return false
}

// isTransport reports whether a type is *http.Client or http.RoundTripper.
func isTransport(t types.Type) bool {
	return isClient(t) || rulekit.IsNamed(t, "net/http", "RoundTripper")
}

// takesClient reports whether a function is given the client that it sends with, and nothing else
// that may bring the header.
//
//	// Have: func get(ctx context.Context, hc *http.Client, path string) (*http.Response, error)
func takesClient(sig *types.Signature) bool {
	client := false
	for p := range sig.Params().Variables() {
		t := p.Type()
		switch {
		case isContext(t):
		case isClient(t):
			client = true
		case mayBringHeader(t, 0):
			return false
		}
	}
	return client
}

// isClient reports whether a type is *http.Client.
func isClient(t types.Type) bool {
	p, ok := types.Unalias(t).(*types.Pointer)
	return ok && rulekit.IsNamed(p.Elem(), "net/http", "Client")
}

// returnsRequest reports whether a function gives its caller something that leads to a request:
// a pointer to a struct, as all builders are.
func returnsRequest(sig *types.Signature) bool {
	for v := range sig.Results().Variables() {
		p, ok := types.Unalias(v.Type()).(*types.Pointer)
		if !ok {
			continue
		}
		n, ok := types.Unalias(p.Elem()).(*types.Named)
		if ok && n.Obj().Name() == "Request" {
			return true
		}
	}
	return false
}

// takesHeaders reports whether a call is given something that may bring the header: a map, a
// function, an option, a struct with a function, an option, headers or a company.
func (j *judge) takesHeaders(call *ast.CallExpr) bool {
	sig, ok := j.pass.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	return !ok || bringer(sig) != nil
}

// callAt is the call of which the called name stands at a position, or nil.
func (j *judge) callAt(pos token.Pos) *ast.CallExpr {
	var call *ast.CallExpr
	rulekit.InspectAt(j.pass, pos, func(n ast.Node) bool {
		if c, ok := n.(*ast.CallExpr); ok && source.CallPos(c) == pos {
			call = c
		}
		return true
	})
	return call
}
