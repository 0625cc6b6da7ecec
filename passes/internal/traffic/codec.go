package traffic

// This file holds which calls turn values into bytes and back. There a type of the program
// becomes a message: its fields are what Procore's documentation says they are.
//
//	// Have: json.NewDecoder(resp.Body).Decode(&list)     // resp is Procore's
//	// Want: the type of list is read from Procore

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// codec notes what a call of another package reads or writes. Packages that no message goes
// through, such as loggers, are left out by name.
func (f *flow) codec(e *ast.CallExpr, c *callee) {
	if x, ok := f.coding(c); ok {
		if x.Bytes < 0 || x.Value >= len(c.args) {
			return
		}
		from := f.union(f.origins(c.args[x.Bytes]), f.exactness(c))
		if x.Read {
			f.read(c.args[x.Value], from)
		} else {
			f.write(c.args[x.Bytes], f.writtenOf(c.args[x.Value]))
		}
		return
	}
	if c.obj != nil && c.obj.Pkg() != nil && !talks(c.obj.Pkg().Path()) {
		return
	}
	f.byShape(e, c)
}

// byShape notes what is read or written by a function that is not seen: a value behind an
// interface, or of a type argument, that is handed in with what comes from Procore, or to
// a call that makes a request to it.
//
//	client.Do(ctx, "GET", "/rest/v1.0/me", nil, &me); r.SetResult(&me); sonic.Unmarshal(body, &me)
func (f *flow) byShape(e *ast.CallExpr, c *callee) {
	from := f.site(source.CallPos(e))
	if f.to[source.CallPos(e)] == unknown {
		from = f.wires(c)
	}
	if !from.empty() {
		f.exchanged(e, c, f.union(from, f.exactness(c)))
	}
}

// exactness is what a call by itself says of the numbers that it reads: whether they are kept as text.
//
//	// Have: json.Unmarshal(body, &m), where json is jsoniter.Config{UseNumber: true}.Froze()
func (f *flow) exactness(c *callee) *origins {
	switch {
	case f.keeps.reads(c):
		return f.of(exact)
	case c.recv != nil:
		return f.origins(c.recv).only(exact)
	}
	return nil
}

// exchanged notes that a call exchanges the values that it is given with whom they come from: what
// it is handed behind an interface, and what its type arguments say that it returns.
//
//	// Have: client.Do(ctx, "POST", "/rest/v1.0/rfis", in, &out)    in is written, out is read
//	// Have: sdk.Get[Project](ctx, "/rest/v1.0/projects/1")         Project is read
func (f *flow) exchanged(e *ast.CallExpr, c *callee, from *origins) {
	for i, a := range e.Args {
		if isMessageParam(c.sig, i) {
			f.exchangedArg(a, from)
		}
	}
	if f.to[source.CallPos(e)] != unknown && c.obj != nil && c.fn == nil {
		f.exchangedTypes(e, c, from)
	}
}

// isMessageParam reports whether an argument is one behind an interface. Variadic ones are options.
func isMessageParam(sig *types.Signature, i int) bool {
	t := paramOf(sig, i)
	return t != nil && types.IsInterface(t) && !(sig.Variadic() && i >= sig.Params().Len()-1)
}

// exchangedArg notes that an argument is read into, if it is a pointer, and anything else written:
// json has taught all libraries that.
func (f *flow) exchangedArg(a ast.Expr, from *origins) {
	if _, isPointer := types.Unalias(f.typeOf(a)).(*types.Pointer); isPointer {
		f.read(a, from)
		return
	}
	for _, p := range f.partsOf(a) {
		f.event(event{kind: message, part: p, at: a}, from)
	}
}

// exchangedTypes notes that values of the types are read which a call has for type arguments.
func (f *flow) exchangedTypes(e *ast.CallExpr, c *callee, from *origins) {
	for tpar := range c.obj.Signature().TypeParams().TypeParams() {
		for _, t := range f.typeArgs(c, e, tpar) {
			for _, p := range partsOf(t) {
				f.event(event{kind: message, part: p, at: e.Fun, read: true}, from)
			}
		}
	}
}

// wires is what a call is given of requests, answers and their bytes.
//
//	// Have: helper.Decode(resp, &out)       resp comes from Procore
//	// Have: cache.Put(id, item)             nothing: no bytes are given
func (f *flow) wires(c *callee) *origins {
	out := f.none()
	for _, a := range c.args {
		if isWire(f.typeOf(a)) || a == c.recv && !isClient(f.typeOf(a)) {
			out.add(f.origins(a).only(fromAPI, foreign, own, answer, param, inbound, payload, delivered, exact, versioned))
		}
	}
	if out.only(fromAPI, foreign, own, inbound, payload, delivered).empty() && !decodes(c) {
		return nil // what merely takes a parameter and a value is no codec
	}
	return out
}

// decodes reports whether a function is called as those are that read values from bytes.
func decodes(c *callee) bool {
	name := strings.ToLower(c.called)
	for _, w := range []string{"unmarshal", "decode", "bindjson", "readjson"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// read notes that a value is read from bytes of some origins.
func (f *flow) read(into ast.Expr, from *origins) {
	f.decodedInto(into, from)
	f.enveloped(into, from)
	for _, p := range f.partsOf(into) {
		f.event(event{kind: message, part: p, at: into, read: true}, from)
	}
}

// decodedInto notes that an answer is read into a value that may have no type of its own, or have
// such values and bytes in it that are decoded later.
//
//	// Have: var e struct{ Data json.RawMessage }; json.NewDecoder(resp.Body).Decode(&e)
//	// Have: var p Project; json.Unmarshal(e.Data, &p)
//	// Want: e is dynamic, and so Project is read from Procore
//
// It is typeless if the numbers in it are text.
func (f *flow) decodedInto(e ast.Expr, from *origins) {
	as := f.decodedAs(from)
	if as == nil {
		return
	}
	t := f.typeOf(e)
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if !holdsLater(t) {
		return
	}
	if root := f.root(e); root != nil {
		if f.vars[root] == nil {
			f.vars[root] = f.none()
		}
		f.grow(root, f.vars[root], as)
	}
}

// decodedAs is what becomes of bytes of some origins that are decoded without a type, nil if they are
// no answer.
func (f *flow) decodedAs(from *origins) *origins {
	switch {
	case !from.has(fromAPI) && !from.untyped():
		return nil
	case from.has(exact) || from.has(typeless) && !from.has(dynamic):
		return f.of(typeless)
	case from.has(versioned) || from.has(later):
		return f.of(later)
	}
	return f.of(dynamic)
}

// asserted notes that what an answer was read into, behind an interface, is of a type: whoever made
// the value may be out of sight.
//
//	// Have: out := reflect.New(t).Interface(); json.NewDecoder(resp.Body).Decode(out); return out
//	// Have: p := fetch("/rest/v1.0/projects/1", kind).(*Project)
//	// Want: Project is read from Procore
func (f *flow) asserted(e, typ ast.Expr) {
	if typ == nil || !f.origins(e).untyped() {
		return
	}
	for _, p := range partsOf(f.typeOf(typ)) {
		f.event(event{kind: message, part: p, at: typ, read: true}, f.of(fromAPI))
	}
}

// switched notes it of the types that a switch tells apart. In each case there is a variable of its
// own for the value.
//
//	// Have: func (c *Client) Do(…, v any) { switch v := v.(type) { case nil: default: …Decode(v) } }
//	// Want: the v that is decoded into is the parameter
func (f *flow) switched(n *ast.TypeSwitchStmt) {
	var on *ast.TypeAssertExpr
	ast.Inspect(n.Assign, func(n ast.Node) bool {
		if x, ok := n.(*ast.TypeAssertExpr); ok && x.Type == nil {
			on = x
		}
		return on == nil
	})
	if on == nil {
		return
	}
	for _, s := range n.Body.List {
		c := s.(*ast.CaseClause)
		for _, typ := range c.List {
			f.asserted(on.X, typ)
		}
		if v := f.pass.TypesInfo.Implicits[c]; v != nil {
			f.storeVar(v, f.origins(on.X))
			f.cases[v] = on.X
		}
	}
}

// root is the variable that an expression is, or points to: m for m and &m.
func (f *flow) root(e ast.Expr) types.Object {
	switch x := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		return f.root(x.X)
	case *ast.Ident:
		return f.object(x)
	}
	return nil
}

// holdsAny reports whether values of no type of their own can be in one of a type.
//
//	any, map[string]any, []any         they can
//	map[string]Project                 they cannot
func holdsAny(t types.Type) bool {
	for held := range rulekit.Through(t) {
		if i, ok := held.Underlying().(*types.Interface); ok {
			return i.NumMethods() == 0
		}
	}
	return false
}

// holdsLater reports whether there can be values in one of a type that are of no type, or not yet
// decoded.
//
//	any, map[string]json.RawMessage, struct{ Data json.RawMessage }         there can
func holdsLater(t types.Type) bool {
	if s, ok := types.Unalias(t).Underlying().(*types.Struct); ok {
		for v := range s.Fields() {
			if holdsAny(v.Type()) || isRaw(v.Type()) {
				return true
			}
		}
		return false
	}
	return holdsAny(t) || isRaw(t)
}

// isRaw reports whether a type is one of bytes that are decoded later, or of lists of those.
func isRaw(t types.Type) bool {
	for held := range rulekit.Through(t) {
		if rulekit.IsNamed(held, "encoding/json", "RawMessage") {
			return true
		}
	}
	return false
}

// encoded is what the result of a call was encoded from.
//
//	// Have: body, _ := json.Marshal(in); s, _ := api.MarshalToString(in)
//	// Want: what in is written as, for both: the second is no library of the list, and named like one
func (f *flow) encoded(c *callee) *origins {
	x, ok := f.coding(c)
	if !ok || x.Bytes >= 0 || x.Read || x.Value >= len(c.args) {
		if c.fn != nil || !encodes(c) || len(c.args) == 0 {
			return nil
		}
		x.Value = len(c.args) - 1 // sonic.Marshal(v), api.MarshalToString(v)
	}
	return f.writtenOf(c.args[x.Value])
}

// encodes reports whether a function is called as those are that make bytes of values.
func encodes(c *callee) bool {
	name := strings.ToLower(c.called)
	return strings.Contains(name, "marshal") && !strings.Contains(name, "unmarshal")
}

// writtenOf is the origin of bytes that a value is encoded to.
//
//	// Have: body, _ := json.Marshal(vendor)
//	// Want: body is written Vendor; where it goes into a request to Procore, Vendor is a message
func (f *flow) writtenOf(e ast.Expr) *origins {
	out := f.union(f.origins(e).only(narrowed, formatted, setting))
	for _, p := range f.partsOf(e) {
		out.put(origin{kind: written, part: p})
	}
	return out
}

// coding finds a function among those that read and write values; ok is false if it is not there.
func (f *flow) coding(c *callee) (clients.Coding, bool) {
	if c.obj == nil {
		return clients.Coding{}, false
	}
	return clients.CodingOf(c.name)
}

// paramOf is the type of a parameter for an argument; nil for those behind the last one.
func paramOf(sig *types.Signature, i int) types.Type {
	n := sig.Params().Len()
	if i >= n {
		return nil
	}
	return sig.Params().At(i).Type()
}
