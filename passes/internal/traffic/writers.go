package traffic

// This file holds what is written into buffers: by helpers that are handed one, and through writers
// that are put around one.
//
//	// Have: func encode(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) }
//	// Have: encode(&body, rfi); http.Post(u, "application/json", &body)
//	// Want: the summary of encode: parameter 0 is written parameter 1; so body is written Rfi

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
)

// write notes what is written into a buffer. Of one that the function was handed, the summary says it.
func (f *flow) write(to ast.Expr, from *origins) {
	for _, buffer := range f.behind(to) {
		f.store(buffer, from)
		for i, v := range f.current.params {
			if v == f.object(buffer) {
				f.writeParam(i, from)
			}
		}
	}
}

// writeParam adds to what the summary says of a parameter. That it comes from itself says nothing.
func (f *flow) writeParam(i int, from *origins) {
	from = from.only(contents...)
	from.drop(origin{kind: param, param: i})
	from.drop(origin{kind: param, param: i, inner: true})
	if from.empty() {
		return
	}
	growAt(f, f.current, f.current.writes, i, from)
}

// contents are the origins that say what is in a message, and not whose it is: an answer of
// Procore that is written into a buffer does not make that a request.
var contents = []originKind{written, narrowed, formatted, setting, param}

// behind is what a writer writes to in the end, or the buffer itself.
//
//	// Have: json.NewEncoder(&buf)
//	// Have: w := multipart.NewWriter(&buf); part, err := w.CreatePart(h); and then: part
//	// Want: buf
func (f *flow) behind(e ast.Expr) (buffers []*ast.Ident) {
	seen := make(map[types.Object]bool)
	var walk func(ast.Expr)
	walk = func(e ast.Expr) {
		switch x := ast.Unparen(e).(type) {
		case *ast.CallExpr:
			if len(x.Args) > 0 {
				walk(x.Args[0])
			}
		case *ast.UnaryExpr:
			walk(x.X)
		case *ast.Ident:
			obj := f.object(x)
			if seen[obj] {
				return // w = gzip.NewWriter(w)
			}
			seen[obj] = true
			f.reads(obj)
			if len(f.writers[obj]) == 0 {
				buffers = append(buffers, x)
			}
			for _, to := range f.writers[obj] {
				walk(to)
			}
		}
	}
	walk(e)
	return buffers
}

// keepWriter keeps what a writer that is made writes to: what is handed in, or what makes it.
//
//	enc := json.NewEncoder(&buf)
//	part, err := w.CreatePart(header)
func (f *flow) keepWriter(v types.Object, made *ast.CallExpr) {
	if v == nil || !isWriter(v.Type()) && !isWriter(f.typeOf(made)) {
		return
	}
	c := f.called(made)
	var to ast.Expr
	switch {
	case c == nil || c.fn != nil:
		return
	case c.recv != nil:
		to = c.recv
	case len(made.Args) > 0:
		to = made.Args[0]
	default:
		return
	}
	if !slices.Contains(f.writers[v], to) {
		f.writers[v] = append(f.writers[v], to)
		f.changed(v)
	}
}

// isWriter reports whether a type is one of what writes to something else.
func isWriter(t types.Type) bool {
	name := typeName(t)
	return strings.HasSuffix(name, ".Encoder") || strings.HasSuffix(name, ".Writer")
}

// writesTo reports whether a call writes its arguments to its receiver, as an io.Writer does.
func writesTo(c *callee) bool {
	return c.recv != nil && c.obj != nil && (c.obj.Name() == "Write" || c.obj.Name() == "WriteString")
}
