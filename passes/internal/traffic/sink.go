package traffic

// This file holds what goes into a request: through the call that makes one, through what is called
// on its builder, and through a buffer, header or query on its way there.

import (
	"go/ast"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/source"
)

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
			f.reads(f.object(x))
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
			growAt(f, f.current, f.current.sinks, o.param, into.only(fromAPI, foreign, own))
		}
	}
}

// filled notes what a call of another package puts into what it is given: into a buffer, a
// header, a query, or into a request of Procore.
//
//	// Have: q.Set("company_id", id); buf.Write(body)
//	// Want: q and buf come from where id and body do, too
func (f *flow) filled(e *ast.CallExpr, c *callee) {
	if f.to[source.CallPos(e)] != unknown {
		return
	}
	for i, target := range c.args {
		fills := fills(f.typeOf(target))
		if !fills && !(target == c.recv && writesTo(c)) || f.setsOtherHeader(c) {
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
