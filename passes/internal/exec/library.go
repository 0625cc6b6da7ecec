package exec

// This file holds calls of functions that the table of package clients describes.
//
// One row may say several things of a function, and a function may have several rows; they are
// obeyed in the order of the table. A row names its arguments (receiver, first, second, all
// the rest), and this file finds the values for these names.
//
//	// Have: req.Header.Set("Procore-Company-Id", id)
//	// Have: the row {Func: "(net/http.Header).Set", Does: Set, On: Recv, Key: A0, Value: A1, …}
//	// Want: verbs[Set] with recv = the header's cell, args = ["Procore-Company-Id", {id}]

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// A libraryCall is a call of a function that the table describes.
type libraryCall struct {
	*Machine
	// row is the one that is obeyed at the moment.
	row  clients.Row
	recv value.Value
	args []value.Value
	node *ir.Node
}

// library does what the table's rows say of a function. The result is what the last row gives
// that gives one. A method that returns its own type, and of which no row says what it
// returns, returns its receiver: such is a builder.
func (r *Machine) library(rows []clients.Row, args []value.Value, n *ir.Node) value.Value {
	m := libraryCall{Machine: r, args: args, node: n}
	if n.Has(ir.FlagMethod) && len(args) > 0 {
		m.recv, m.args = args[0], args[1:]
	}
	m.args = r.untuple(m.args, len(m.args)+1)
	var out value.Value
	for _, row := range rows {
		m.row = row
		if v := m.do(); v != nil || out == nil {
			out = v
		}
	}
	if n.Has(ir.FlagChain) && out == nil {
		return m.recv
	}
	if out == nil {
		return &value.Sym{Kind: value.SymResult, Name: rows[0].Func, ID: "()" + rows[0].Func}
	}
	return out
}

// arg returns the value that a row names. It is nil for a name that the row leaves out, and
// for an argument that the call lacks.
func (m *libraryCall) arg(a clients.Arg) value.Value {
	if a == clients.Recv {
		return m.recv
	}
	i := int(a) - int(clients.A0)
	if a == clients.None || i < 0 || i >= len(m.args) {
		return nil
	}
	if s, ok := m.args[i].(value.Spread); ok {
		return s.List
	}
	return m.args[i]
}

// rest returns the arguments from a on, and what is open about a spread one.
//
//	// Have: client.R(opts...), where opts is [a and {parameter p.Get#1}]
//	// Want: vals [a], open {parameter p.Get#1}
func (m *libraryCall) rest(a clients.Arg) (vals []value.Value, open *value.Sym) {
	i := int(a) - int(clients.A0)
	if a == clients.Rest {
		i = 0
	}
	for ; i >= 0 && i < len(m.args); i++ {
		s, ok := m.args[i].(value.Spread)
		if !ok {
			vals = append(vals, m.args[i])
			continue
		}
		switch c := m.content(value.Single(s.List)).(type) {
		case *value.List:
			vals = append(vals, c.Elems...)
			if c.UnknownSources != nil {
				open = c.UnknownSources[0]
			}
		case *value.Sym:
			open = c
		default:
			open = value.Unknown("arguments")
		}
	}
	return vals, open
}

// do does what the row's verb says; nil means that the function has no result of interest. A
// verb that has no function here changes nothing: Get reads a header.
func (m *libraryCall) do() value.Value {
	if f := verbs[m.row.Does]; f != nil {
		return f(m)
	}
	return nil
}

// verbs are what the verbs of the table do. It is filled when the program starts, because
// some of them run functions, which call functions of libraries again.
var verbs [256]func(*libraryCall) value.Value

func init() {
	verbs = [256]func(*libraryCall) value.Value{
		clients.Open:       (*libraryCall).open,
		clients.Make:       (*libraryCall).makeRequest,
		clients.Carrier:    (*libraryCall).carrier,
		clients.Set:        (*libraryCall).set,
		clients.Add:        (*libraryCall).set,
		clients.Del:        (*libraryCall).del,
		clients.Merge:      (*libraryCall).merge,
		clients.Hook:       (*libraryCall).hook,
		clients.Wrap:       (*libraryCall).wrap,
		clients.Install:    (*libraryCall).install,
		clients.Inner:      (*libraryCall).inner,
		clients.Send:       (*libraryCall).sendCall,
		clients.Clone:      (*libraryCall).clone,
		clients.Same:       (*libraryCall).on,
		clients.Headers:    (*libraryCall).headers,
		clients.Ctx:        (*libraryCall).ctx,
		clients.CtxValue:   (*libraryCall).ctxValue,
		clients.CtxOf:      (*libraryCall).ctxOf,
		clients.NewCtx:     (*libraryCall).newCtx,
		clients.Grant:      (*libraryCall).grant,
		clients.Exits:      (*libraryCall).exits,
		clients.ParseURL:   (*libraryCall).parseURL,
		clients.ResolveURL: (*libraryCall).resolveURL,
		clients.JoinURL:    (*libraryCall).joinURL,
		clients.JoinPath:   (*libraryCall).joinPath,
		clients.TextURL:    (*libraryCall).textURL,
		clients.HostURL:    (*libraryCall).hostURL,
		clients.Format:     (*libraryCall).format,
		clients.Print:      (*libraryCall).print,
		clients.Concat:     (*libraryCall).concat,
		clients.Trim:       (*libraryCall).trim,
		clients.Cut:        (*libraryCall).cut,
		clients.Replace:    (*libraryCall).replace,
		clients.Replacer:   (*libraryCall).replacer,
		clients.Replaced:   (*libraryCall).replaced,
		clients.Pattern:    (*libraryCall).pattern,
		clients.Rewrite:    (*libraryCall).rewrite,
		clients.Write:      (*libraryCall).write,
		clients.Text:       (*libraryCall).text,
		clients.First:      (*libraryCall).first,
		clients.Split:      (*libraryCall).split,
		clients.Halve:      (*libraryCall).halve,
		clients.DelFunc:    (*libraryCall).delFunc,
		clients.Match:      (*libraryCall).match,
		clients.Origin:     (*libraryCall).origin,
		clients.Link:       (*libraryCall).link,
		clients.Default:    (*libraryCall).setting,
		clients.Keys:       (*libraryCall).keys,
		clients.Values:     (*libraryCall).values,
		clients.Elems:      (*libraryCall).elems,
		clients.AsText:     (*libraryCall).key,
		clients.Canonical:  (*libraryCall).key,
		clients.Once:       (*libraryCall).once,
		clients.Serve:      (*libraryCall).serve,
	}
}

// on is for functions that return what they are given or called on, or something that does the
// same to a request: otelhttp.NewTransport(rt) counts as rt.
func (m *libraryCall) on() value.Value { return m.arg(m.row.On) }

// key is for functions that give out the same text in another form: strings.ToLower,
// http.CanonicalHeaderKey, url.PathUnescape.
func (m *libraryCall) key() value.Value { return m.results(m.arg(m.row.Key)) }

// exits is for functions that never return: os.Exit, log.Fatal. The path ends there, and what
// follows has only what the other paths left.
func (m *libraryCall) exits() value.Value { return value.NoReturn{} }

// results is a value, beside an error that is nil if the function has several results. The
// path on which the error is not nil is followed by nobody: it makes no request.
func (m *libraryCall) results(v value.Value) value.Value {
	if m.node.Has(ir.FlagMany) {
		return &value.Tuple{Vals: []value.Value{v, value.Nil{}}}
	}
	return v
}
