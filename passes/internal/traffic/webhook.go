package traffic

// This file holds Procore's webhooks: what such a message is told by, and what brings it. An envelope is
// read first, and what is in it in a second step.
//
//	// Have: var e struct{ Payload json.RawMessage }; json.NewDecoder(r.Body).Decode(&e)
//	// Have: var d Delivery; json.Unmarshal(e.Payload, &d)
//	// Want: e.Payload comes in as r does; so Delivery is a message, if it looks like one of Procore's

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// isWebhook reports whether what is read from a request that the program serves is a
// message of Procore's: it has the fields of its webhooks, or the type or the function that
// reads it is named for Procore.
//
//	// Have: type Event struct { ResourceName string `json:"resource_name"`; ResourceID int32 `json:"resource_id"` }
func (f *flow) isWebhook(e event) bool {
	if f.current.obj != nil && procore.Mentions([]byte(f.current.obj.FullName()[strings.LastIndexByte("/"+f.current.obj.FullName(), '/'):])) {
		return true
	}
	if e.part.name != nil && procore.Mentions([]byte(e.part.name.Name())) {
		return true
	}
	s := e.part.fields()
	return s != nil && namesResource(s)
}

// namesResource reports whether a struct has what each webhook of Procore's tells.
func namesResource(s *types.Struct) bool {
	return hasKey(s, "resource_name") && hasKey(s, "resource_id")
}

// isDelivery reports whether what is read, wherever it comes from, is a webhook of Procore's by its
// fields: a queue may have brought it, or another package that serves requests. No other system is
// known whose messages have all of these, and the package speaks of Procore.
//
//	// Have: func Parse(body []byte) (ev Event, err error) { return ev, json.Unmarshal(body, &ev) }
//	// Have: type Event struct { ResourceName string `json:"resource_name"`; ResourceID int32 `json:"resource_id"`; CompanyID int64 `json:"company_id"` }
func (f *flow) isDelivery(e event) bool {
	s := e.part.fields()
	if e.kind != message || !e.read || s == nil || !namesResource(s) {
		return false
	}
	return tellsMore(s) && rulekit.NamesProcore(f.pass)
}

// hasKey reports whether a struct has a field of that name in JSON.
func hasKey(s *types.Struct, key string) bool {
	for i := range s.NumFields() {
		if KeyOf(s.Field(i), s.Tag(i)) == key {
			return true
		}
	}
	return false
}

// enveloped notes that a value was read which has another in it that is decoded later: out of a request
// that the program serves, or beside what each webhook of Procore's tells.
//
//	// Have: type notice struct { ResourceName string `json:"resource_name"`; EventType string `json:"event_type"`; Payload json.RawMessage }
//	// Want: what has a resource_id in Payload is Procore's, whoever brought it
func (f *flow) enveloped(e ast.Expr, from *origins) {
	t, root := pointed(f.typeOf(e)), f.root(e)
	if root == nil || !holdsBytes(t) {
		return
	}
	in := f.none()
	if from.has(inbound) || from.has(payload) {
		in.add(f.of(payload))
	}
	if s, ok := t.Underlying().(*types.Struct); ok && hasKey(s, "resource_name") && tellsMore(s) && rulekit.NamesProcore(f.pass) {
		in.add(f.of(delivered))
	}
	if in.empty() {
		return
	}
	if f.vars[root] == nil {
		f.vars[root] = f.none()
	}
	f.grow(root, f.vars[root], in)
}

// tellsMore reports whether a struct has one of what Procore's webhooks tell beside the resource.
func tellsMore(s *types.Struct) bool {
	return slices.ContainsFunc([]string{"company_id", "project_id", "event_type", "ulid"}, func(key string) bool { return hasKey(s, key) })
}

// holdsBytes reports whether there is something in a value that is decoded later, however deep.
func holdsBytes(t types.Type) bool {
	seen := make(map[types.Type]bool)
	var holds func(types.Type) bool
	holds = func(t types.Type) bool {
		if seen[t] {
			return false
		}
		seen[t] = true
		for held := range rulekit.Through(t) {
			if isRaw(held) || holdsAny(held) || isBytes(held) {
				return true
			}
			if s, ok := held.Underlying().(*types.Struct); ok {
				for v := range s.Fields() {
					if holds(v.Type()) {
						return true
					}
				}
			}
		}
		return false
	}
	return holds(t)
}

// isBytes reports whether a type is that of bytes in a row.
func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isByte(s.Elem())
}
