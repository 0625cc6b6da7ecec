package companyid

// This file holds what a caller can be asked to give: a parameter that may bring the header, and
// how that is said.

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// remedy says what to give for what is left out, by its type: the id itself, or what brings it.
func remedy(t types.Type) string {
	const byID = "give it the company's id"
	if t == nil {
		return byID
	}
	for t := range rulekit.Through(t) {
		switch u := t.Underlying().(type) {
		case *types.Slice: // of options
			continue
		case *types.Signature, *types.Interface:
			return "give it one that sets the header"
		case *types.Map:
			return "give it a map with the header"
		case *types.Pointer, *types.Struct:
			return "give it one with the company's id"
		case *types.Basic:
			if u.Info()&types.IsBoolean != 0 {
				return "give it true"
			}
		}
		return byID
	}
	return byID
}

// optionOf is the word for the options that a call is given, or might be, of which one may bring the
// company; it is empty where there are none.
//
//	New(token), New(token, WithTimeout(t)), New(token, options...)    "Option", of New(token string, options ...Option)
func (j *judge) optionOf(call *ast.CallExpr) string {
	sig, ok := j.pass.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	if !ok || !sig.Variadic() {
		return ""
	}
	list, ok := sig.Params().At(sig.Params().Len() - 1).Type().(*types.Slice)
	if !ok || !isOption(list.Elem()) {
		return ""
	}
	if n, ok := types.Unalias(list.Elem()).(*types.Named); ok {
		return n.Obj().Name()
	}
	return "option"
}

// isOption reports whether a type is that of an option: a function that is given what it changes, or
// an interface with such a method.
func isOption(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Signature:
		return u.Params().Len() > 0
	case *types.Interface:
		return u.NumMethods() == 1 && u.Method(0).Signature().Params().Len() > 0
	}
	return false
}

// bringer is the first parameter of a function that may bring the header, or nil.
func bringer(sig *types.Signature) *types.Var {
	for p := range sig.Params().Variables() {
		if !isContext(p.Type()) && mayBringHeader(p.Type(), 0) {
			return p
		}
	}
	return nil
}

// takesBringer reports whether what a call is given first of what may bring the header is a
// configuration, a function or an interface: headers and an http.Client may be meant for more than one
// call, or be completed later.
func (j *judge) takesBringer(call *ast.CallExpr) bool {
	sig, ok := j.pass.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	if !ok {
		return false
	}
	p := bringer(sig)
	if p == nil || isTransport(p.Type()) {
		return false
	}
	_, isMap := p.Type().Underlying().(*types.Map)
	return !isMap
}

// askFor says what to do about what a function is given for a parameter that may bring the header,
// but does not.
//
//	do(ctx, path, map[string]string{"Accept": "*/*"})    "do is given headers without it, so add it to them"
//	Do(ctx, Session{Token: t}, path)                     "set Company of the Session that Do is given"
//	Fetch(url, bearer)                                   "let the Authorizer that Fetch is given set it"
//	Get(path, WithAgent("x"))                            "give Get a further Option that sets it"
func (j *judge) askFor(p *types.Var, call *ast.CallExpr, who string) string {
	if j.headersGiven(call) != nil {
		return who + " is given headers without it, so add it to them"
	}
	t := types.Unalias(p.Type())
	list, many := t.Underlying().(*types.Slice)
	if many {
		t = types.Unalias(list.Elem())
	}
	if to, ok := t.Underlying().(*types.Pointer); ok {
		t = types.Unalias(to.Elem())
	}
	name := p.Name()
	if n, ok := t.(*types.Named); ok {
		name = n.Obj().Name()
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		for f := range u.Fields() {
			if strings.Contains(strings.ToLower(f.Name()), "company") && (f.Exported() || f.Pkg() == j.pass.Pkg) {
				return fmt.Sprintf("set %s of the %s that %s is given", f.Name(), name, who)
			}
		}
	case *types.Map:
		return fmt.Sprintf("add it to the %s that %s is given", p.Name(), who)
	case *types.Signature, *types.Interface:
		if many {
			return fmt.Sprintf("give %s a further %s that sets it", who, name)
		}
		return fmt.Sprintf("let the %s that %s is given set it", name, who)
	}
	return fmt.Sprintf("let the %s that %s is given bring it", name, who)
}

// mayTakeCompany reports whether the company could be among what a function is given: by a
// parameter's name, or as one of several texts or options.
//
//	func New(company int) *Client                       true
//	func NewRFIs(t *transport.Transport) *RFIs          false: whoever makes t may give it one
func (j *judge) mayTakeCompany(call *ast.CallExpr) bool {
	sig, ok := j.pass.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	if !ok || sig.Variadic() || bringer(sig) != nil {
		return true
	}
	for p := range sig.Params().Variables() {
		if isContext(p.Type()) {
			continue
		}
		switch p.Type().Underlying().(type) {
		case *types.Slice, *types.Map, *types.Interface:
			return true
		}
		if p.Name() == "" || p.Name() == "_" || mayBeCompany(p.Name()) {
			return true
		}
	}
	return false
}

// mayBringHeader reports whether a value of a type may bring the header: a map of headers, a function
// or an interface that is given the request, a struct with one of these or with a company.
func mayBringHeader(t types.Type, depth int) bool {
	for t := range rulekit.Through(t) {
		switch u := t.Underlying().(type) {
		case *types.Slice, *types.Pointer:
			continue
		case *types.Map: // a query is none
			return !rulekit.IsNamed(t, "net/url", "Values")
		case *types.Signature: // func() string is that of a token
			return depth == 0 || u.Params().Len() > 0
		case *types.Interface:
			return depth == 0 && u.NumMethods() == 1 && !isReader(u)
		case *types.Struct:
			return fieldMayBringHeader(u, depth)
		}
		return false
	}
	return false
}

// fieldMayBringHeader reports it of a struct, for one of its fields.
func fieldMayBringHeader(s *types.Struct, depth int) bool {
	for f := range s.Fields() {
		if bringsHeader(f, depth) {
			return true
		}
	}
	return false
}

// bringsHeader reports whether a field of a struct may bring the header: outermost, by whatever may, and
// further within, by a company.
func bringsHeader(f *types.Var, depth int) bool {
	name := strings.ToLower(f.Name())
	_, isMap := f.Type().Underlying().(*types.Map)
	return strings.Contains(name, "company") || depth == 0 && (!isMap || strings.Contains(name, "header")) && mayBringHeader(f.Type(), depth+1)
}

// isReader reports whether an interface is that of a body.
func isReader(i *types.Interface) bool { return i.Method(0).Name() == "Read" }
