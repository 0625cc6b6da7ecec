package traffic

// This file holds how values move from expressions to variables.
//
// A variable of a function has the origins of all that is ever put into it. A field is shared
// by all values of its type, and so keeps only what is true of any of them: that a number in
// it is an id, or was narrowed.

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// block follows the statements of a function, and of the literals in it. What a literal
// returns is not what the function returns.
func (f *flow) block(b *ast.BlockStmt) {
	depth := 0
	var stack []ast.Node
	ast.Inspect(b, func(n ast.Node) bool {
		if n == nil {
			if _, ok := stack[len(stack)-1].(*ast.FuncLit); ok {
				depth--
			}
			stack = stack[:len(stack)-1]
			return false
		}
		stack = append(stack, n)
		switch n := n.(type) {
		case *ast.FuncLit:
			depth++
			f.handler(n)
		case *ast.ReturnStmt:
			if depth == 0 {
				f.returned(n)
			}
		}
		return f.visit(n)
	})
}

// returned adds what a statement returns to the summary of the function.
func (f *flow) returned(n *ast.ReturnStmt) {
	f.holdResult(n)
	for _, e := range n.Results {
		if carries(f.typeOf(e)) {
			f.grow(f.current, f.current.returns, f.origins(e))
		}
	}
}

// visit follows one node. The key of a range over what comes from Procore is a name in an
// answer, or an index. The order of statements is no matter: what a later one stores is there in
// the next round, for all that stand before.
func (f *flow) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt:
		f.assign(n)
	case *ast.ValueSpec:
		f.spec(n)
	case *ast.RangeStmt:
		from := f.origins(n.X).without(narrowed)
		if n.Key != nil {
			f.store(n.Key, from)
		}
		if n.Value != nil {
			f.store(n.Value, f.origins(n.X))
			f.keepListed(f.root(n.Value), n.X)
		}
	case *ast.BlockStmt:
		f.adjacent(n.List)
	case *ast.BinaryExpr:
		if computes(n.Op) || f.expects(n) {
			f.mixed[ast.Unparen(n.X)], f.mixed[ast.Unparen(n.Y)] = true, true
		}
	case *ast.CallExpr:
		f.origins(n)
		f.effects(n)
	case *ast.CompositeLit:
		f.literal(n)
	case *ast.TypeAssertExpr:
		f.asserted(n.X, n.Type)
	case *ast.TypeSwitchStmt:
		f.switched(n)
	}
	return true
}

// expects reports whether a test compares a value with the one that it wants, which it has chosen
// small enough.
//
//	// Have: if int32(p.ID) != 42 { t.Error(p.ID) }
func (f *flow) expects(n *ast.BinaryExpr) bool {
	constant := f.pass.TypesInfo.Types[n.X].Value != nil || f.pass.TypesInfo.Types[n.Y].Value != nil
	return constant && (n.Op == token.EQL || n.Op == token.NEQ) && source.InTest(f.pass.Fset, n.Pos())
}

// assign follows an assignment; each of several results comes from all of the call.
func (f *flow) assign(n *ast.AssignStmt) {
	if len(n.Lhs) != len(n.Rhs) {
		from := f.origins(n.Rhs[0])
		f.keepCall(n.Lhs[0], n.Rhs[0])
		for _, l := range n.Lhs {
			f.store(l, from)
			f.nameIt(l, n.Rhs[0])
		}
		return
	}
	for i, l := range n.Lhs {
		from := f.origins(n.Rhs[i])
		if n.Tok == token.ADD_ASSIGN {
			from = f.pieceOf(from) // u += id
		}
		f.store(l, from)
		f.hold(l, n.Rhs[i])
		f.nameIt(l, n.Rhs[i])
		f.keepCall(l, n.Rhs[i])
		f.keepStruct(l, n.Rhs[i])
		if x, ok := ast.Unparen(l).(*ast.SelectorExpr); ok {
			f.keep(f.object(x.Sel), n.Rhs[i])
			f.keepMember(x, n.Rhs[i])
		}
		if n.Tok != token.ASSIGN && n.Tok != token.DEFINE {
			f.mixed[ast.Unparen(n.Rhs[i])] = true
		}
	}
}

// keepCall keeps what an encoder writes to, and how a request was put together.
//
//	enc := json.NewEncoder(&buf)
//	// Have: enc.Encode(v); http.Post(u, "application/json", &buf)
//	// Want: buf holds what v was written to
//
//	req := client.R().SetResult(&out)
//	// Have: req.Get(u)
//	// Want: out is read from the answer
func (f *flow) keepCall(l, r ast.Expr) {
	id, ok := ast.Unparen(l).(*ast.Ident)
	if !ok {
		return
	}
	f.keepFunc(f.object(id), r)
	call, ok := ast.Unparen(r).(*ast.CallExpr)
	if !ok {
		return
	}
	obj, t := f.object(id), f.typeOf(r)
	f.keepWriter(obj, call)
	if builds(t) && !slices.Contains(f.builders[obj], ast.Expr(call)) {
		f.builders[obj] = append(f.builders[obj], call)
		f.changed(obj)
	}
}

// spec follows a declaration of variables.
func (f *flow) spec(s *ast.ValueSpec) {
	for i, name := range s.Names {
		switch {
		case len(s.Values) == len(s.Names):
			f.store(name, f.origins(s.Values[i]))
			f.hold(name, s.Values[i])
			f.keepCall(name, s.Values[i])
			f.keepStruct(name, s.Values[i])
		case len(s.Values) == 1:
			f.store(name, f.origins(s.Values[0]))
			f.keepCall(name, s.Values[0])
		}
	}
}

// store puts origins into what stands on the left. A field keeps numbers only, as one
// struct may serve several systems; what holds a request of Procore sends what it is given.
//
//	// Have: in.VendorID = short; body["vendor"] = v; *out = p
//	// Want: the field VendorID keeps that it is narrowed; body holds v; out is as p
func (f *flow) store(l ast.Expr, from *origins) {
	l = ast.Unparen(l)
	if from.empty() || !carries(f.typeOf(l)) {
		return
	}
	switch x := l.(type) {
	case *ast.Ident:
		f.storeVar(f.object(x), from)
	case *ast.StarExpr:
		f.store(x.X, from)
	case *ast.IndexExpr:
		f.store(x.X, from)
		f.sent(f.origins(x.X), from)
	case *ast.SelectorExpr:
		f.storeField(x, from)
	}
}

// storeField puts origins into a field. The field itself, which all structs of the type share,
// learns of numbers; the struct at hand, if it is a variable of the function, of all else; and a
// request that the struct belongs to is sent with it. An address is one text with all its fields, so
// that a number in one of them is in the whole.
//
//	// Have: u.RawQuery = q.Encode(); http.Get(u.String())
//	// Want: what is cut in q goes into the request
func (f *flow) storeField(x *ast.SelectorExpr, from *origins) {
	if obj := f.object(x.Sel); obj != nil {
		f.storeNumbers(obj, from)
	}
	f.sent(f.origins(x.X), from)
	if root := f.local(x.X); root != nil {
		lost := []originKind{decoded}
		if !fills(f.typeOf(x.X)) {
			lost = append(lost, narrowed)
		}
		f.storeVar(root, from.without(lost...))
	}
}

// storeNumbers puts what is known of numbers into a field. One of a message that is called an id
// names what it is given, which goes into a request if the message does.
//
//	// Have: json.Marshal(createRFI{AssigneeID: int64(opts.AssigneeID)})
//	// Want: the AssigneeID of opts is called an id, too
//	// Have: user, err := strconv.ParseInt(s, 10, 32); c.post("/assignments", assignment{UserID: user})
//	// Want: what ParseInt cuts goes into a request
func (f *flow) storeNumbers(field types.Object, from *origins) {
	from = from.only(narrowed, decoded, floating, formatted, setting)
	if v, ok := field.(*types.Var); ok && f.isIDField(v) {
		f.nameAll(from)
		if f.found.sent[v.Origin()] {
			f.sinkInto(f.of(fromAPI), from.only(narrowed, setting))
		}
	}
	f.storeVar(field, from)
}

// storeVar adds to the origins of a variable. One of the package, or a field, keeps nothing
// that is only true within one function.
func (f *flow) storeVar(obj types.Object, from *origins) {
	if obj == nil {
		return
	}
	if f.isGlobal(obj) {
		from, _ = from.without(fromAPI).parted()
	}
	if from.empty() {
		return // most variables have nothing to do with Procore
	}
	if f.vars[obj] == nil {
		f.vars[obj] = f.none()
	}
	f.grow(obj, f.vars[obj], from)
}

// isGlobal reports whether a variable belongs to no function: one of the package, or a field.
// What is put there by one function comes out in others, in which its parameters mean nothing.
func (f *flow) isGlobal(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	return ok && (v.IsField() || v.Parent() == f.pass.Pkg.Scope())
}

// sent notes what goes into what holds requests.
func (f *flow) sent(holder, from *origins) {
	if holder.has(foreign) {
		f.sinkInto(f.of(foreign), from)
	}
	if holder.has(fromAPI) {
		f.sinkInto(f.of(fromAPI), from)
	} else if holder.has(own) {
		f.sinkInto(f.of(own), from)
	}
}

// local is the variable of the function that an expression is a part of, unless that is its
// receiver or a parameter: those are shared with others.
//
//	// Have: in.Vendor.ID = id, where in is a variable of the function
//	// Want: in; nothing, where in is a parameter
func (f *flow) local(e ast.Expr) types.Object {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.UnaryExpr:
			if x.Op != token.AND {
				return nil
			}
			e = x.X
		case *ast.Ident:
			v, ok := f.object(x).(*types.Var)
			if !ok || f.isGlobal(v) {
				return nil
			}
			for _, p := range f.current.params {
				if p == v {
					return nil
				}
			}
			return v
		default:
			return nil
		}
	}
}

// literal keeps what a struct's fields are given; of a request, that goes to whom it is sent.
//
//	// Have: Vendor{ID: int32(id)}
//	// Want: the field ID keeps narrowed int32(id)
//	// Have: http.Request{URL: u}
//	// Want: what is cut in u goes into a request
func (f *flow) literal(n *ast.CompositeLit) {
	to := f.site(n.Pos())
	for field, e := range f.elements(n) {
		if !to.empty() {
			f.sinkInto(to, f.origins(e))
		}
		if field != nil {
			f.storeNumbers(field, f.origins(e))
			f.keep(field, e)
		}
	}
}

// object is what a name stands for; a field of a generic type is the same for all instances. It is
// nil for the blank name that is assigned to, and for the variable of a type switch, of which there
// is one in each case.
func (f *flow) object(id *ast.Ident) types.Object {
	if obj := f.pass.TypesInfo.Defs[id]; obj != nil {
		return obj
	}
	obj := f.pass.TypesInfo.Uses[id]
	if v, ok := obj.(*types.Var); ok {
		return v.Origin()
	}
	return obj
}

// typeOf is the type of an expression; nil in code with mistakes.
func (f *flow) typeOf(e ast.Expr) types.Type { return f.pass.TypesInfo.TypeOf(e) }

// carries reports whether a value of a type can hold what comes from a request: errors and
// truths cannot. Without it every err that a call returns beside an answer would come from
// Procore.
func carries(t types.Type) bool {
	if t == nil {
		return true
	}
	if b, ok := t.Underlying().(*types.Basic); ok {
		return b.Info()&types.IsBoolean == 0
	}
	return !types.Identical(t, types.Universe.Lookup("error").Type())
}
