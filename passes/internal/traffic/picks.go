package traffic

// This file holds what is picked out of JSON by its name, without a type for it.
//
//	// Have: int32(gjson.GetBytes(body, "project.id").Int())
//	// Want: cut: the value is an id, as its path says, and body is an answer of Procore

import (
	"go/ast"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// picked is where the result of such a call comes from; ok is false for any other.
func (f *flow) picked(e *ast.CallExpr, c *callee) (s *origins, ok bool) {
	switch clients.PickOf(c.name) {
	case clients.Finds:
		from := f.origins(c.args[0]).only(fromAPI, own, inbound, param, exact, versioned)
		if from.has(fromAPI) && f.isID(lastKey(f.textOf(e.Args[len(e.Args)-1]))) {
			from.put(origin{kind: decoded})
		}
		return from, true
	case clients.Reads:
		return f.origins(c.args[0]), true
	case clients.ReadsFloat:
		from := f.origins(c.args[0])
		if from.has(decoded) {
			return f.union(from.without(decoded), f.of(floating)), true
		}
		return from, true
	case clients.Next:
		from := f.origins(c.args[0])
		return f.union(from, f.decodedAs(from)), true
	}
	return nil, false
}

// lastKey is the last name of a path in JSON: id of data.0.project.id.
func lastKey(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }
