package traffic

// This file holds what is found, and the messages that are parts of messages: with a type, all
// structs in its fields are read or written, too.
//
//	// Have: type Project struct { Owner *User `json:"owner"`; Tags []Tag }
//	// Want: Project, User and Tag are messages, read where Project is

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// findings is what is certain so far. It only grows, so that the rounds of the flow end. That is
// why nothing is ever taken back: an event is added when it is settled, and not before.
type findings struct {
	foreign  bool // a message is exchanged with another system
	messages map[part]event
	narrowed map[*ast.CallExpr]bool // whether it comes out of an answer
	settings map[*types.Var]bool
	called   map[*types.Var]bool        // those that their tags, or the places they go to, call ids of Procore
	floats   map[*ast.CallExpr]ast.Expr // numbers that fmt writes into requests
	floatIDs map[*ast.CallExpr]bool     // those that are ids
	named    map[*ast.CallExpr]bool     // narrowings of what is called an id
	ids      map[*types.Var]bool        // fields of messages
	sent     map[*types.Var]bool        // those of messages that are written into requests
	raw      map[*types.Var]bool        // fields of messages that were read, which are decoded later
	coded    map[*types.TypeName]bool   // the messages that read or write themselves
	codedIDs map[*types.TypeName]bool   // the types of ids that do so
	ownCodec func(types.Type) bool      // whether a type does so
	within   func(types.Type) []part    // what can be in a field behind an interface
	changed  func(any)                  // tells those who asked for it that there is news of a field
}

// newFindings has found nothing yet.
func newFindings(f *flow) findings {
	return findings{
		ownCodec: f.ownCodec,
		within:   f.within,
		changed:  f.changed,
		codedIDs: make(map[*types.TypeName]bool),
		messages: make(map[part]event),
		narrowed: make(map[*ast.CallExpr]bool),
		settings: make(map[*types.Var]bool),
		called:   make(map[*types.Var]bool),
		floats:   make(map[*ast.CallExpr]ast.Expr),
		floatIDs: make(map[*ast.CallExpr]bool),
		named:    make(map[*ast.CallExpr]bool),
		ids:      make(map[*types.Var]bool),
		sent:     make(map[*types.Var]bool),
		raw:      make(map[*types.Var]bool),
		coded:    make(map[*types.TypeName]bool),
	}
}

// add takes a finding in, and reports whether it is new. A narrowing of what comes out of an
// answer counts for more than one of what goes into a request: that it is an id need not be
// told by its name.
//
//	// Have: int32(project.ID), where project is read from Procore      reported
//	// Have: int32(n), which goes into the address behind "/projects/"  reported, as an id by its place
//	// Have: int32(n), which goes into the query as "page"              found, and not reported
func (s *findings) add(e event) bool {
	switch e.kind {
	case message:
		e.wrote = !e.read
		return s.message(e)
	case cuts, cutsID, cutsFloatID:
		from, ok := s.narrowed[e.call]
		s.narrowed[e.call] = from || e.kind != cuts
		return !ok || from != s.narrowed[e.call]
	case settings:
		ok := s.settings[e.field]
		s.settings[e.field] = true
		return !ok
	case floats:
		_, ok := s.floats[e.call]
		s.floats[e.call] = e.arg
		return !ok
	case writesFloat:
		ok := s.floatIDs[e.call]
		s.floatIDs[e.call] = true
		return !ok
	}
	return false
}

// message takes in a message with what it is made of, and reports whether it is new. Of
// several places that read or write it, the first in the package counts, in whatever order
// they are found. A field that is left out of the message is not followed; of one whose type reads
// itself, that code says what is read.
//
//	// Have: type Project struct { Owner *User; Meta Meta `json:"-"`; Due Date }  // Date has an UnmarshalJSON
//	// Want: Project and User are messages; neither Meta nor Date is
func (s *findings) message(e event) bool {
	old, known := s.messages[e.part]
	e.read, e.wrote = e.read || old.read, e.wrote || old.wrote
	if known && !before(e.at, old.at) {
		e.at = old.at
	}
	if known && e == old {
		return false
	}
	s.messages[e.part] = e
	if e.part.name != nil && s.ownCodec(e.part.name.Type()) {
		s.coded[e.part.name] = true
	}
	m := Message{Type: e.part.name, Lit: e.part.lit}
	fields := m.Struct()
	if fields == nil {
		return true
	}
	for i := range fields.NumFields() {
		v := fields.Field(i)
		if IsIDField(v, fields.Tag(i)) {
			s.mark(s.ids, v)
			if e.wrote {
				s.mark(s.sent, v)
			}
			s.codedID(v.Type())
		}
		if e.read && isRaw(v.Type()) {
			s.mark(s.raw, v)
		}
		if KeyOf(v, fields.Tag(i)) == "-" {
			continue
		}
		for _, q := range append(partsOf(v.Type()), s.within(v.Type())...) {
			switch {
			case s.ownCodec(v.Type()):
				if q.name != nil {
					s.coded[q.name] = true
				}
			case q.tpar == nil:
				s.message(event{kind: message, part: q, at: e.at, read: e.read, wrote: e.wrote})
			}
		}
	}
	return true
}

// codedID notes that the type of an id reads or writes itself, if it has a name and does so.
func (s *findings) codedID(t types.Type) {
	for held := range rulekit.Through(t) {
		if n, ok := held.(*types.Named); ok && s.ownCodec(n) {
			s.coded[n.Obj()], s.codedIDs[n.Obj()] = true, true
		}
	}
}

// before reports whether a place stands before another. One that is not known stands last.
func before(a, b ast.Expr) bool {
	return a != nil && (b == nil || a.Pos() < b.Pos())
}

// IsIDField reports whether a field is called an id, by itself or in a message.
//
//	// Have: Project int32 `json:"project_id"`; VendorID int32; ID int32 `json:"-"`
//	// Want: true, true, false: the last one is in no message
func IsIDField(v *types.Var, tag string) bool {
	key := KeyOf(v, tag)
	return key != "-" && (IsID(v.Name()) || IsID(key))
}

// isIDField reports whether a field is an id in a message.
func (f *flow) isIDField(v *types.Var) bool {
	f.reads(v.Origin())
	return f.found.ids[v.Origin()]
}

// mark notes something of a field, of which whoever asked for it is told.
func (s *findings) mark(of map[*types.Var]bool, v *types.Var) {
	if v = v.Origin(); !of[v] {
		of[v] = true
		s.changed(v)
	}
}

// KeyOf is what a field is called in a message, "-" if it is not part of it.
//
//	// Have: ID int64 `json:"id,omitempty"`; CompanyID int `url:"company_id"`; secret string
//	// Want: id, company_id, -
func KeyOf(v *types.Var, tag string) string {
	for _, key := range []string{"json", "url", "xml", "form", "schema", "query", "mapstructure"} {
		if s, ok := reflect.StructTag(tag).Lookup(key); ok {
			name, _, _ := strings.Cut(s, ",")
			if name != "" {
				return name
			}
			return v.Name()
		}
	}
	if !v.Exported() && !v.Embedded() {
		return "-"
	}
	return v.Name()
}

// traffic is what was found, in order. The order is that of the files: reports must not change
// places from run to run.
func (f *flow) traffic() *Traffic {
	t := &Traffic{Params: f.parameters()}
	for p, e := range f.found.messages {
		if p.name != nil && f.ownCodec(p.name.Type()) {
			continue
		}
		if p.name != nil || p.lit != nil {
			t.Messages = append(t.Messages, &Message{Type: p.name, Lit: p.lit, At: e.at})
		}
	}
	for call, from := range f.found.narrowed {
		if (from || f.found.named[call]) && !f.mixed[call] {
			t.Narrowed = append(t.Narrowed, &Narrowed{Call: call, From: from, Kept: f.narrowAbroad[call]})
		}
	}
	for v := range f.found.settings {
		if f.found.called[v] && (f.isID(v.Name()) || !f.vars[v].has(narrowed)) { // else what fills it is found
			t.Settings = append(t.Settings, &Setting{Field: v, At: f.named[v]})
		}
	}
	slices.SortFunc(t.Settings, func(a, b *Setting) int { return cmp.Compare(a.At.Pos(), b.At.Pos()) })
	for call, arg := range f.found.floats {
		if f.found.floatIDs[call] {
			t.Floats = append(t.Floats, &Formatted{Call: call, Arg: arg})
		}
	}
	slices.SortFunc(t.Messages, func(a, b *Message) int { return cmp.Compare(a.pos(), b.pos()) })
	slices.SortFunc(t.Narrowed, func(a, b *Narrowed) int { return cmp.Compare(a.Call.Pos(), b.Call.Pos()) })
	slices.SortFunc(t.Floats, func(a, b *Formatted) int { return cmp.Compare(a.Call.Pos(), b.Call.Pos()) })
	return t
}

// pos is where a message is declared: its type, or the first field of a struct without a name. It
// gives messages an order, also those of other packages, which have a place there.
func (m *Message) pos() token.Pos {
	if m.Type != nil {
		return m.Type.Pos()
	}
	if m.Lit.NumFields() > 0 {
		return m.Lit.Field(0).Pos()
	}
	return token.NoPos
}
