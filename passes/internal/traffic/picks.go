package traffic

// This file holds what is picked out of JSON by its name, without a type for it.
//
//	// Have: int32(gjson.GetBytes(body, "project.id").Int())
//	// Want: cut: the value is an id, as its path says, and body is an answer of Procore

import (
	"go/ast"
	"strings"
)

// A pick is what a function does with a value that has no type of its own.
type pick uint8

const (
	finds      pick = iota + 1 // it finds one, by the name that is the last argument
	reads                      // it reads one as a number that holds it, or as a text
	readsFloat                 // it reads one as a float64
)

// picks are those of the libraries that decode nothing. A number that json.Decoder.UseNumber has
// kept is read alike.
var picks = map[string]pick{
	"github.com/tidwall/gjson.Get":             finds,
	"github.com/tidwall/gjson.GetBytes":        finds,
	"(github.com/tidwall/gjson.Result).Get":    finds,
	"(github.com/tidwall/gjson.Result).Int":    reads,
	"(github.com/tidwall/gjson.Result).Uint":   reads,
	"(github.com/tidwall/gjson.Result).String": reads,
	"(github.com/tidwall/gjson.Result).Float":  readsFloat,
	"github.com/buger/jsonparser.GetInt":       finds,
	"github.com/buger/jsonparser.GetString":    finds,
	"(encoding/json.Number).Int64":             reads,
	"(encoding/json.Number).String":            reads,
	"(encoding/json.Number).Float64":           readsFloat,
}

// picked is where the result of such a call comes from; ok is false for any other.
func (f *flow) picked(e *ast.CallExpr, c *callee) (s *origins, ok bool) {
	switch picks[c.name] {
	case finds:
		from := f.origins(c.args[0]).only(fromAPI, own, inbound, param)
		if from.has(fromAPI) && f.isID(lastKey(f.textOf(e.Args[len(e.Args)-1]))) {
			from.put(origin{kind: decoded})
		}
		return from, true
	case reads:
		return f.origins(c.args[0]), true
	case readsFloat:
		from := f.origins(c.args[0])
		if from.has(decoded) {
			return f.union(from.without(decoded), f.of(floating)), true
		}
		return from, true
	}
	return nil, false
}

// lastKey is the last name of a path in JSON: id of data.0.project.id.
func lastKey(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }
