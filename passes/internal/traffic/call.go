package traffic

// This file holds what calls do with values.
//
// A call of a function of the package does what its summary says, in terms of the arguments at
// hand; a call that the engine knows as one that makes a request is where Procore's values
// begin and end; any other passes on what it is given, if it is text or bytes.
//
//	// Have: func get(path string, out any) error { …; return json.NewDecoder(resp.Body).Decode(out) }
//	// Have: var p Project; get("/rest/v1.0/projects/1", &p)
//	// Want: the summary of get: out is read from own; here own is Procore, so Project is a message

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/source"
)

// A callee is the function of a call, as far as it is known.
type callee struct {
	called string // as it stands in the call; of a variable, too
	obj    *types.Func
	name   string    // the full name of obj
	fn     *function // with its summary, if the package holds its code
	means  *function // of the method of an interface: what stands for it, see [flow.through]
	sig    *types.Signature
	recv   ast.Expr   // of a method
	args   []ast.Expr // with the receiver first
}

// called says which function a call calls; it is nil for a conversion or a builtin. It is asked
// in each round, and finds out in the first.
func (f *flow) called(e *ast.CallExpr) *callee {
	c, ok := f.callees[e]
	if !ok {
		c = f.calleeOf(e)
		f.callees[e] = c
	}
	return c
}

// calleeOf finds out which function a call calls. A method of a generic type is that of the type
// itself, whatever the instance.
func (f *flow) calleeOf(e *ast.CallExpr) *callee {
	tv := f.pass.TypesInfo.Types[e.Fun]
	if tv.IsType() || tv.IsBuiltin() || tv.Type == nil {
		return nil
	}
	sig, ok := tv.Type.Underlying().(*types.Signature)
	if !ok {
		return nil
	}
	c := &callee{sig: sig}
	if x, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok { // a method has no type arguments
		if s := f.pass.TypesInfo.Selections[x]; s != nil && s.Kind() == types.MethodVal {
			c.recv = x.X
			c.args = append(c.args, x.X)
		}
	}
	if name, ok := source.CalledName(e); ok {
		c.called = name.Name
		if obj, ok := f.pass.TypesInfo.Uses[name].(*types.Func); ok {
			c.obj = obj.Origin()
			c.name = c.obj.FullName()
			c.fn, c.means = f.byObj[c.obj], f.through(c.obj)
		}
	}
	c.args = append(c.args, e.Args...)
	return c
}

// argument is what a call gives for a parameter of its function. A variadic parameter has all
// that are left.
//
//	// Have: func (c *Client) get(path string, opts ...Option); c.get("/me", a, b)
//	// Want: 0: c; 1: "/me"; 2: a and b
func (c *callee) argument(param int) []ast.Expr {
	fn := cmp.Or(c.fn, c.means)
	if fn == nil || param >= len(c.args) {
		return nil
	}
	if last := len(fn.params) - 1; c.sig.Variadic() && param == last {
		return c.args[param:]
	}
	return c.args[param : param+1]
}

// result is where the result of a call comes from. An id that went through a function which is
// not seen is one still only if the result is a text.
//
//	// Have: resp, err := c.Do(req)         a call that the engine knows: Procore, or whoever it is
//	// Have: p := load(id)                  of the package: what the summary of load says
//	// Have: s := strings.ToLower(id)       not seen, and a text: what id is
//	// Have: n := hash(id)                  not seen, and a number: no id any more
//	// Have: s := db.NameOf(opts.VendorID)  not seen: the text of a number need not have the field in it
func (f *flow) result(e *ast.CallExpr) *origins {
	c := f.called(e)
	if c == nil {
		return f.converted(e)
	}
	if s, ok := f.number(e, c); ok {
		return s
	}
	if c.fn != nil {
		return f.resolve(c, e, c.fn.returns)
	}
	out := f.listedResult(e, c)
	if c.means != nil {
		out = f.resolve(c, e, c.means.returns)
	}
	switch f.calls[source.CallPos(e)] {
	case toAPI, mixed:
		return f.union(out, f.site(source.CallPos(e)), f.encoded(c))
	case other:
		return f.union(out, f.encoded(c))
	}
	for _, a := range c.args {
		number := f.typeOf(a) != nil && isNumber(f.typeOf(a))
		lost := []originKind{dynamic}
		if !isText(f.typeOf(e)) {
			lost = append(lost, decoded)
		}
		if number {
			lost = append(lost, setting)
		}
		out.add(f.origins(a).without(lost...))
	}
	out.add(f.encoded(c))
	return out
}

// resolve says in terms of a caller what a callee knows of its parameters and its own
// request.
//
//	// Have: func id(p *Project) int64 { return p.ID }; id(mine)
//	// Want: param 0 becomes where mine comes from
func (f *flow) resolve(c *callee, e *ast.CallExpr, of *origins) *origins {
	out, open := of.parted()
	for o := range open.all() {
		switch o.kind {
		case own:
			out.add(f.site(source.CallPos(e)))
		case answer:
			out.add(f.given[e])
		case param:
			for _, a := range c.argument(o.param) {
				out.add(f.origins(a))
			}
		case written, holds:
			for _, p := range f.instantiate(c, e, o.part) {
				out.put(origin{kind: o.kind, part: p})
			}
		}
	}
	return out
}

// instantiate says which types a part of a callee stands for in a call.
//
//	// Have: func get[T any]() T { … }; get[Project]()
//	// Want: T is Project
func (f *flow) instantiate(c *callee, e *ast.CallExpr, p part) (out []part) {
	switch {
	case p.tpar != nil:
		for _, t := range f.typeArgs(c, e, p.tpar) {
			out = append(out, partsOf(t)...)
		}
	case p.param > 0:
		for _, a := range c.argument(p.param - 1) {
			out = append(out, f.partsOf(a)...)
		}
	default:
		out = append(out, p)
	}
	return out
}

// typeArgs is what a call says of a type parameter of its function, or of its receiver.
//
//	// Have: (*Pager[Project]).Next
//	// Want: Project for T, from the type of the receiver
func (f *flow) typeArgs(c *callee, e *ast.CallExpr, t *types.TypeParam) []types.Type {
	sig := c.obj.Signature()
	if list := sig.RecvTypeParams(); c.recv != nil && t.Index() < list.Len() && list.At(t.Index()) == t {
		recv := f.typeOf(c.recv)
		if p, ok := types.Unalias(recv).(*types.Pointer); ok {
			recv = p.Elem()
		}
		if n, ok := types.Unalias(recv).(*types.Named); ok && t.Index() < n.TypeArgs().Len() {
			return []types.Type{n.TypeArgs().At(t.Index())}
		}
		return nil
	}
	name, ok := source.CalledName(e)
	if !ok {
		return nil
	}
	args := f.pass.TypesInfo.Instances[name].TypeArgs
	if t.Index() >= args.Len() {
		return nil
	}
	return []types.Type{args.At(t.Index())}
}

// partsOf is what an argument consists of that is read or written: of a parameter behind an
// interface, callers know.
//
//	// Have: func send(body any) { json.Marshal(body) }
//	// Want: the parameter body: what is written is for callers to say; so it is with Marshal(&body)
func (f *flow) partsOf(e ast.Expr) []part {
	e = ast.Unparen(e)
	if u, ok := e.(*ast.UnaryExpr); ok && u.Op == token.AND && types.IsInterface(f.typeOf(u.X)) {
		e = ast.Unparen(u.X)
	}
	out := partsOf(f.typeOf(e))
	for o := range f.origins(e).only(holds).all() {
		out = append(out, o.part)
	}
	if id, ok := e.(*ast.Ident); ok && len(out) == 0 {
		if about := f.cases[f.object(id)]; about != nil {
			return f.partsOf(about)
		}
		if i := slices.IndexFunc(f.current.params, func(v *types.Var) bool { return v == f.object(id) }); i >= 0 {
			out = append(out, part{param: i + 1})
		}
	}
	return out
}

// effects follows what a call does beside its result. To name an id is one of them: whoever
// puts a number below the key "company_id" says what it is.
func (f *flow) effects(e *ast.CallExpr) {
	c := f.called(e)
	if c == nil {
		f.appended(e)
		return
	}
	f.scanned(e, c)
	f.handed(e, c)
	f.joined(e, c)
	for i, a := range e.Args {
		if i > 0 && (fillsPath(c) || f.namesID(e.Args[i-1])) { // q.Set("company_id", s)
			f.nameAll(f.origins(a))
		}
	}
	if c.means != nil {
		f.summarized(e, c, c.means)
	}
	f.listedEffects(e, c)
	if c.fn != nil {
		f.summarized(e, c, c.fn)
		return
	}
	f.codec(e, c)
	f.sink(e, c)
	f.filled(e, c)
}

// fillsPath reports whether a function fills a place in a path: r.SetPathParam("project", s).
func fillsPath(c *callee) bool { return strings.HasSuffix(c.called, "PathParam") }

// summarized does what the summary of a function says. An event of the callee happens here if
// what decides it, which callers know, is Procore's. Where the callee cannot say what is read or
// written, because that is its parameter or type parameter, the place is the argument here, so
// that a finding names the type of this caller:
//
//	// Have: func get(path string, out any) { …Decode(out) }; get("/rest/v1.0/me", &me)
//	// Want: the type of me is read from Procore, at the argument &me
func (f *flow) summarized(e *ast.CallExpr, c *callee, fn *function) {
	for ev, from := range fn.events {
		s := f.resolve(c, e, from)
		if ev.kind == keeps {
			for _, p := range f.instantiate(c, e, ev.part) {
				f.keepPart(ev.field, p)
			}
			continue
		}
		if ev.kind != message {
			f.event(ev, s)
			continue
		}
		at := ev.at
		if ev.part.param > 0 {
			if args := c.argument(ev.part.param - 1); len(args) > 0 {
				at = args[0]
				if ev.read && s.has(fromAPI) {
					f.decodedInto(at)
				}
			}
		} else if ev.part.tpar != nil {
			at = e.Fun
		}
		for _, p := range f.instantiate(c, e, ev.part) {
			f.event(event{kind: message, part: p, at: at, read: ev.read}, s)
		}
	}
	for i := range fn.named {
		for _, a := range c.argument(i) {
			f.nameAll(f.origins(a))
		}
	}
	if at := fn.format - 1 - (len(c.args) - len(e.Args)); fn.format > 0 && 0 <= at && at < len(e.Args) {
		f.nameArgs(e, at)
		f.handsOn(e, at)
	}
	for i, from := range fn.writes {
		for _, a := range c.argument(i) {
			content := f.resolve(c, e, from)
			f.write(a, content)
			if fills(f.typeOf(a)) {
				f.sent(f.origins(a), content)
			}
		}
	}
	for i, into := range fn.sinks {
		for _, a := range c.argument(i) {
			f.sinkInto(f.resolve(c, e, into), f.origins(a))
		}
	}
}

// sink notes what goes into a request through a call: all that is given to the call that
// makes one, and the header that names the company.
//
//	// Have: req.Header.Set("Procore-Company-Id", strconv.Itoa(int(id)))    // id is an int32
//	// Want: the narrowing that id comes from goes into a request
func (f *flow) sink(e *ast.CallExpr, c *callee) {
	into := f.site(source.CallPos(e))
	if f.setsHeader(c) {
		into = f.of(fromAPI)
	}
	if into.empty() {
		return
	}
	for _, a := range c.args {
		if a != c.recv || builds(f.typeOf(a)) {
			f.sinkInto(into, f.origins(a))
		}
	}
	if c.recv != nil && builds(f.typeOf(c.recv)) {
		f.chain(c.recv, into)
		if root := f.local(c.recv); root != nil {
			f.storeVar(root, into)
		}
	}
}

// chain notes what the calls before have put into a request.
//
//	client.R().SetBody(in).SetResult(&out).Post(path)
//	req := client.R().SetResult(&out); req.Get(path)
//
// It goes back from the call that sends to those before it, as long as they are a library's.
func (f *flow) chain(recv ast.Expr, into *origins) {
	seen := make(map[ast.Expr]bool)
	var back func(ast.Expr)
	back = func(recv ast.Expr) {
		recv = ast.Unparen(recv)
		if seen[recv] {
			return
		}
		seen[recv] = true
		switch x := recv.(type) {
		case *ast.Ident:
			for _, made := range f.builders[f.object(x)] {
				back(made)
			}
		case *ast.CallExpr:
			if c := f.called(x); c != nil && c.recv != nil && c.fn == nil {
				f.exchanged(x, c, into)
				back(c.recv)
			}
		}
	}
	back(recv)
}

// sinkInto notes that a value of some origins goes into requests. What comes from a parameter
// goes there for the callers to say.
//
//	// Have: func (c *Client) send(body []byte) { …http.NewRequest("POST", api, bytes.NewReader(body)) }
//	// Want: parameter 1 of send goes into Procore; what its callers encoded is a message
func (f *flow) sinkInto(into, from *origins) {
	for o := range from.all() {
		switch o.kind {
		case written:
			f.event(event{kind: message, part: o.part}, into)
		case narrowed:
			f.event(event{kind: cuts, call: o.call}, into)
		case setting:
			f.event(event{kind: settings, field: o.field}, into)
		case formatted:
			f.event(event{kind: floats, call: o.call, arg: o.call.Args[o.param]}, into)
		case param:
			if f.current.sinks[o.param] == nil {
				f.current.sinks[o.param] = f.none()
			}
			f.grow(f.current.sinks[o.param], into.only(fromAPI, own))
		}
	}
}

// filled notes what a call of another package puts into what it is given: into a buffer, a
// header, a query, or into a request of Procore.
//
//	// Have: q.Set("company_id", id); buf.Write(body)
//	// Want: q and buf come from where id and body do, too
func (f *flow) filled(e *ast.CallExpr, c *callee) {
	if f.calls[source.CallPos(e)] != unknown {
		return
	}
	for i, target := range c.args {
		fills := fills(f.typeOf(target))
		if !fills && !(target == c.recv && writesTo(c)) {
			continue
		}
		from := f.putInto(e, c, i)
		f.write(target, from.only(contents...))
		if !fills {
			continue
		}
		if root := f.local(target); root != nil {
			f.storeVar(root, from)
		}
		f.sent(f.origins(target), from)
	}
}

// putInto is what a call puts into one of its arguments: the others, or the text that they are
// written as.
//
//	// Have: fmt.Fprintf(&b, "/rest/v1.0/projects/%v", m["id"])
//	// Want: for b what Sprintf would have returned
func (f *flow) putInto(e *ast.CallExpr, c *callee, target int) *origins {
	if strings.HasPrefix(c.name, "fmt.Fprint") && target == 0 {
		return f.printed(e, 1, strings.HasSuffix(c.name, "f"))
	}
	out := f.none()
	for i, a := range c.args {
		if i != target {
			out.add(f.origins(a))
		}
	}
	out.add(f.encoded(c))
	return out
}

// appended follows copy, which changes its first argument; append has a result instead.
func (f *flow) appended(e *ast.CallExpr) {
	if id, ok := ast.Unparen(e.Fun).(*ast.Ident); ok && id.Name == "copy" && len(e.Args) == 2 {
		f.store(e.Args[0], f.origins(e.Args[1]))
	}
}
