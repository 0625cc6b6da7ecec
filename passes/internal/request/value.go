package request

import (
	"go/token"
	"slices"
	"sort"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// A Value is what an expression may evaluate to. All kinds are immutable; what can
// change lives in a [cell]. The nil Value means nothing is known.
type Value interface{ isValue() }

type (
	// Text is a string: literal pieces and holes, one after another.
	Text struct {
		Parts []Part
		typ   string // the named type it was converted to, for its methods
		key   string // its id, once that was asked for
	}

	// object is the value of a struct. Fields that it lacks are those of base, or
	// zero if there is none.
	object struct {
		typ    string
		kind   kind
		fields map[string]Value
		base   *Sym
		inst   int // which composite literal made it, 0 for none

		request requestState
		client  clientState
		text    Value // what was written to a builder of texts; nil for nothing
		front   Value // of a url.URL whose host cannot be seen: all before its path
	}

	// context is a context.Context with the values that were put into it, by the
	// text or the identity of their key.
	context struct{ values map[string]Value }

	// table is the content of a map or header.
	table struct {
		entries []entry
		opens   []*Sym   // what else was merged in and cannot be seen
		gone    []string // keys that were deleted, whatever the opens hold
		cleared bool     // all keys were
		marks   []string // functions without a body that got hold of it
	}
	entry struct {
		key   *Text
		val   Value
		maybe bool // stored on some paths only
	}

	// list is the content of a slice, array or channel.
	list struct {
		elems []Value
		opens []*Sym
	}

	// fn is a function value: a declared function or method, or a literal with the
	// variables that it captured.
	fn struct {
		name  string
		lit   *ir.Func
		frame *frame
		recv  Value // of a method value
		bound bool
		typ   string // the named type it was converted to

		interfaceMethod string  // of a method value of an interface: its full name
		builtin         builtin // a function that the engine itself hands out
	}

	// tuple is the results of a call.
	tuple struct{ vals []Value }

	// spreadArg is the last argument of f(xs...).
	spreadArg struct{ v Value }

	// box is a struct inside another, once its address was taken.
	box struct{ c *cell }

	// ends is the result of a call that does not return.
	ends struct{}

	// missing stands for a field that an object does not have on some path: its value
	// is the base's, or zero.
	missing struct{}

	null struct{}

	// never is what comes of using nil: that path does not go on.
	never struct{}

	// alts is one of several values.
	alts struct{ list []alt }
	alt  struct {
		when guard
		val  Value
	}
)

func (*Text) isValue()     {}
func (*Sym) isValue()      {}
func (*object) isValue()   {}
func (*context) isValue()  {}
func (*table) isValue()    {}
func (*list) isValue()     {}
func (*fn) isValue()       {}
func (*tuple) isValue()    {}
func (*alts) isValue()     {}
func (*cell) isValue()     {}
func (box) isValue()       {}
func (null) isValue()      {}
func (never) isValue()     {}
func (missing) isValue()   {}
func (ends) isValue()      {}
func (spreadArg) isValue() {}

// A Part is a piece of a [Text]: literal text, or a hole.
type Part struct {
	Lit  string
	Src  *Src // the literal that Lit stands in; nil where the text was computed
	Off  int  // where in the literal's value Lit begins, in bytes
	Hole *Sym // what is not known, when Lit is empty
}

// A Src is a string literal of the program.
type Src = ir.Src

// A Sym stands for a value that the code at hand does not determine: a parameter,
// a field, an element, a result. The zero Sym is unknown without a reason.
type Sym struct {
	Kind   SymKind
	Name   string // of the field, the function, or the reason
	Key    string // of a field: pkg.Type.field; of a global: pkg.name
	Parent *Sym
	Index  int
	typ    string
	id     string
	field  *Sym // the field that a thawed value was found in

	// Setting says that it stands for what a user may set in place of a default.
	Setting bool
}

// SymKind says what a [Sym] stands for.
type SymKind uint8

// The kinds of symbols. Unknown is the zero value.
const (
	SymUnknown SymKind = iota
	SymParam
	SymField
	SymGlobal
	SymElem
	SymKey
	SymResult
)

func (k SymKind) String() string {
	return [...]string{"unknown", "parameter", "field", "variable", "element", "key", "result"}[k]
}

// setting stands for what a user may set in place of a default.
func setting() *Sym { return &Sym{Name: "setting", id: "?setting", Setting: true} }

func unknown(reason string) *Sym { return &Sym{Name: reason, id: "?" + reason} }

func (s *Sym) sub(kind SymKind, name, key string) *Sym {
	if strings.Count(s.id, "/") > 8 {
		return unknown("too deep")
	}
	return &Sym{Kind: kind, Name: name, Key: key, Parent: s, id: s.id + "/" + name}
}

// Root is the outermost symbol that s is a part of.
func (s *Sym) Root() *Sym {
	for s.Parent != nil {
		s = s.Parent
	}
	return s
}

// FieldKey is the innermost struct field that s passed through, as pkg.Type.field.
func (s *Sym) FieldKey() string {
	for ; s != nil; s = s.Parent {
		if s.Kind == SymField {
			return s.Key
		}
		if s.field != nil {
			return s.field.FieldKey()
		}
	}
	return ""
}

// A guard is the set of choices under which an alternative holds: which arm of
// which branch was taken. It keeps values apart that never meet: a host from one
// arm and a path from the other.
type guard []choice

type choice struct{ id, arm int }

// merge returns the guard under which both hold, and whether there is one.
func (g guard) merge(h guard) (guard, bool) {
	if len(g) == 0 {
		return h, true
	}
	if len(h) == 0 {
		return g, true
	}
	out := make(guard, 0, len(g)+len(h))
	i, j := 0, 0
	for i < len(g) && j < len(h) {
		switch {
		case g[i].id < h[j].id:
			out = append(out, g[i])
			i++
		case g[i].id > h[j].id:
			out = append(out, h[j])
			j++
		case g[i].arm != h[j].arm:
			return nil, false
		default:
			out = append(out, g[i])
			i++
			j++
		}
	}
	out = append(append(out, g[i:]...), h[j:]...)
	if len(out) > maxGuard {
		out = out[len(out)-maxGuard:]
	}
	return out, true
}

// Caps. Reaching one widens to unknown.
const (
	maxAlts   = 24
	maxGuard  = 8
	maxParts  = 64
	maxUnroll = 40
	maxDepth  = 14
	maxElems  = 64
	maxOpens  = 12
	maxMarks  = 12
)

func altsOf(v Value) []alt {
	if a, ok := v.(*alts); ok {
		return a.list
	}
	return []alt{{val: v}}
}

// either makes one value of alternatives.
func either(list []alt) Value {
	var out []alt
	for _, a := range list {
		for _, b := range altsOf(a.val) {
			if _, ok := b.val.(never); ok {
				continue
			}
			g, ok := a.when.merge(b.when)
			if !ok {
				continue
			}
			if len(out) <= maxAlts && !hasAlt(out, g, b.val) {
				out = append(out, alt{g, b.val})
			}
		}
	}
	switch {
	case len(out) == 0:
		return nil
	case len(out) == 1:
		return out[0].val
	case len(out) > maxAlts:
		out = append(out[:maxAlts:maxAlts], alt{val: unknown("too many alternatives")})
	}
	return &alts{out}
}

func hasAlt(list []alt, g guard, v Value) bool {
	for i, a := range list {
		if same(a.val, v) {
			if len(a.when) != 0 {
				list[i].when = common(a.when, g)
			}
			return true
		}
	}
	return false
}

func common(g, h guard) guard {
	var out guard
	for _, c := range g {
		for _, d := range h {
			if c == d {
				out = append(out, c)
			}
		}
	}
	return out
}

// each applies f to every alternative of v.
func each(v Value, f func(Value) Value) Value {
	a, ok := v.(*alts)
	if !ok {
		return f(v)
	}
	out := make([]alt, 0, len(a.list))
	for _, x := range a.list {
		out = append(out, alt{x.when, f(x.val)})
	}
	return either(out)
}

// cross applies f to the combinations of alternatives that can hold together.
func cross(v, w Value, f func(a, b Value) Value) Value {
	if _, ok := v.(*alts); !ok {
		if _, ok := w.(*alts); !ok {
			return f(v, w)
		}
	}
	var out []alt
	for _, a := range altsOf(v) {
		for _, b := range altsOf(w) {
			if g, ok := a.when.merge(b.when); ok {
				out = append(out, alt{g, f(a.val, b.val)})
			}
		}
	}
	return either(out)
}

// same reports whether two values are certainly equal.
func same(v, w Value) bool { return equal(v, w, 0) }

func equal(v, w Value, depth int) bool {
	switch v := v.(type) {
	case nil:
		return w == nil
	case *Text:
		w, ok := w.(*Text)
		return ok && v.id() == w.id() && v.typ == w.typ
	case null:
		_, ok := w.(null)
		return ok
	case *Sym:
		w, ok := w.(*Sym)
		return ok && v.id == w.id
	case *fn:
		w, ok := w.(*fn)
		return ok && v.name == w.name && v.lit == w.lit && v.frame == w.frame && equal(v.recv, w.recv, depth+1) && v.typ == w.typ &&
			v.interfaceMethod == w.interfaceMethod && v.builtin == w.builtin
	case *object:
		w, ok := w.(*object)
		if !ok || v == w {
			return ok
		}
		return depth <= 3 && v.typ == w.typ && v.kind == w.kind && v.base == w.base &&
			equalFields(v.fields, w.fields, depth) && equalStates(v, w, depth)
	case *context:
		w, ok := w.(*context)
		return ok && (v == w || depth <= 3 && equalFields(v.values, w.values, depth))
	}
	return v == w
}

func equalFields(v, w map[string]Value, depth int) bool {
	if len(v) != len(w) {
		return false
	}
	for k, x := range v {
		y, ok := w[k]
		if !ok || !equal(x, y, depth+1) {
			return false
		}
	}
	return true
}

// id tells texts apart, provenance included.
func (t *Text) id() string {
	if t.key == "" {
		t.key = t.makeID()
	}
	return t.key
}

func (t *Text) makeID() string {
	var b strings.Builder
	for _, p := range t.Parts {
		if p.Hole != nil {
			b.WriteString("\x00" + p.Hole.id + "\x00")
			continue
		}
		b.WriteString(p.Lit)
		if p.Src != nil {
			b.WriteByte(1)
			b.WriteString(p.Src.Name)
			writeInt(&b, int(p.Src.Pos)+p.Off)
		}
	}
	return b.String()
}

func writeInt(b *strings.Builder, n int) {
	for ; n > 0; n >>= 7 {
		b.WriteByte(byte(n&127) + 128)
	}
}

// ID tells texts apart, by what they are made of.
func (t *Text) ID() string { return t.id() }

// String is the text with a NUL byte for each hole.
func (t *Text) String() string {
	if len(t.Parts) == 1 && t.Parts[0].Hole == nil {
		return t.Parts[0].Lit
	}
	var b strings.Builder
	for _, p := range t.Parts {
		if p.Hole != nil {
			b.WriteByte(0)
		} else {
			b.WriteString(p.Lit)
		}
	}
	return b.String()
}

// Const returns the text if it has no holes.
func (t *Text) Const() (string, bool) {
	s := t.String()
	return s, strings.IndexByte(s, 0) < 0
}

// Literal is the position of the literal of this package that the text is, whole and
// alone; none if it is no such literal.
func (t *Text) Literal() token.Pos {
	if len(t.Parts) != 1 || t.Parts[0].Src == nil {
		return token.NoPos
	}
	return t.Parts[0].Src.Pos
}

func plain(s string) *Text { return &Text{Parts: []Part{{Lit: s}}} }

// asText views a value as text: what is no text becomes a hole.
func asText(v Value) *Text {
	switch v := v.(type) {
	case *Text:
		return v
	case *Sym:
		return &Text{Parts: []Part{{Hole: v}}}
	}
	return &Text{Parts: []Part{{Hole: unknown("not a constant")}}}
}

func concat(ts ...*Text) *Text {
	out := &Text{}
	for _, t := range ts {
		out.Parts = append(out.Parts, t.Parts...)
	}
	if len(out.Parts) > maxParts {
		out.Parts = append(out.Parts[:maxParts:maxParts], Part{Hole: unknown("too long")})
	}
	return out
}

// slice returns the bytes i to j of t, where a hole counts as one byte, as in
// [Text.String].
func (t *Text) slice(i, j int) *Text {
	out := &Text{}
	at := 0
	for _, p := range t.Parts {
		n := len(p.Lit)
		if p.Hole != nil {
			n = 1
		}
		lo, hi := max(i, at), min(j, at+n)
		if lo < hi {
			q := p
			if p.Hole == nil {
				q.Lit = p.Lit[lo-at : hi-at]
				q.Off += lo - at
			}
			out.Parts = append(out.Parts, q)
		}
		at += n
	}
	return out
}

func (t *Text) empty() bool { s, ok := t.Const(); return ok && s == "" }

// get returns a field of an object; ok is false where the object lacks it.
func (o *object) get(name string) (Value, bool) {
	v, ok := o.fields[name]
	return v, ok
}

// with returns the object with a field changed.
func (o *object) with(name string, v Value) *object {
	c := o.copy()
	c.fields[name] = v
	return c
}

// copy returns an object that can be changed without changing o.
func (o *object) copy() *object {
	c := *o
	c.fields = make(map[string]Value, len(o.fields)+1)
	for k, x := range o.fields {
		c.fields[k] = x
	}
	return &c
}

func (o *object) names() []string {
	names := make([]string, 0, len(o.fields))
	for k := range o.fields {
		names = append(names, k)
	}
	sort.Strings(names)
	return names
}

// put returns the table with an entry; strong replaces what was there.
func (t *table) put(key *Text, v Value, strong bool) *table {
	c := &table{opens: t.opens, gone: t.gone, cleared: t.cleared, marks: t.marks}
	k, known := key.Const()
	for _, e := range t.entries {
		if strong && known && strings.EqualFold(e.key.String(), k) {
			continue
		}
		c.entries = append(c.entries, e)
	}
	if len(c.entries) >= maxElems {
		return c.open(unknown("large map"))
	}
	e := entry{key: key, val: v, maybe: !known}
	if known || !hasEntry(t.entries, e) {
		c.entries = append(c.entries, e)
	}
	return c
}

// mark returns the table with the name of a function that got hold of it.
func (t *table) mark(name string) *table {
	if len(t.marks) >= maxMarks {
		return t
	}
	c := *t
	c.marks = append(t.marks[:len(t.marks):len(t.marks)], name)
	return &c
}

func holeOf(t *Text) *Sym {
	for _, p := range t.Parts {
		if p.Hole != nil {
			return p.Hole
		}
	}
	return unknown("key")
}

func (t *table) open(s *Sym) *table {
	opens := addSym(t.opens, s)
	if len(opens) == len(t.opens) {
		return t
	}
	return &table{entries: t.entries, gone: t.gone, cleared: t.cleared, marks: t.marks, opens: opens}
}

// addSym adds a symbol to a set of them.
func addSym(list []*Sym, s *Sym) []*Sym {
	if len(list) >= maxOpens {
		return list
	}
	for _, o := range list {
		if o.id == s.id {
			return list
		}
	}
	return append(list[:len(list):len(list)], s)
}

func (t *table) del(key string) *table {
	c := &table{opens: t.opens, cleared: t.cleared, marks: t.marks, gone: append(t.gone[:len(t.gone):len(t.gone)], strings.ToLower(key))}
	for _, e := range t.entries {
		if !strings.EqualFold(e.key.String(), key) {
			c.entries = append(c.entries, e)
		}
	}
	return c
}

// merge returns t with all of u stored into it.
func (t *table) merge(u *table) *table {
	c := t
	for _, e := range u.entries {
		n := len(c.entries)
		if c = c.put(e.key, e.val, !e.maybe); len(c.entries) > 0 && (e.maybe || len(c.entries) > n) {
			c.entries[len(c.entries)-1].maybe = e.maybe
		}
	}
	for _, s := range u.opens {
		c = c.open(s)
	}
	return c
}

// joinTables is what a table may hold after either of two paths.
func joinTables(a, b *table) *table {
	if a == b {
		return a
	}
	c := &table{entries: append([]entry(nil), a.entries...), opens: a.opens, cleared: a.cleared && b.cleared, marks: a.marks}
	for _, m := range b.marks {
		if !slices.Contains(c.marks, m) {
			c = c.mark(m)
		}
	}
	for _, e := range b.entries {
		if !hasEntry(a.entries, e) {
			e.maybe = true
			c.entries = append(c.entries, e)
		}
	}
	for i, e := range c.entries[:len(a.entries)] {
		if !hasEntry(b.entries, e) {
			c.entries[i].maybe = true
		}
	}
	for _, s := range b.opens {
		c = c.open(s)
	}
	for _, k := range a.gone {
		for _, l := range b.gone {
			if k == l {
				c.gone = append(c.gone, k)
				break
			}
		}
	}
	return c
}

func hasEntry(list []entry, e entry) bool {
	for _, f := range list {
		if f.key.id() == e.key.id() && same(f.val, e.val) {
			return true
		}
	}
	return false
}

func joinLists(a, b *list) *list {
	if len(b.elems) > len(a.elems) {
		a, b = b, a
	}
	c := &list{elems: append([]Value(nil), a.elems...), opens: a.opens}
	for _, v := range b.elems {
		found := false
		for _, w := range c.elems {
			found = found || same(v, w)
		}
		if !found {
			c.elems = append(c.elems, v)
		}
	}
	for _, s := range b.opens {
		c.opens = addSym(c.opens, s)
	}
	return c.cut()
}

// cut keeps a list within the cap.
func (l *list) cut() *list {
	if len(l.elems) > maxElems {
		l.elems = l.elems[:maxElems:maxElems]
		l.opens = addSym(l.opens, unknown("long list"))
	}
	return l
}
