package exec

// This file holds what is read out of fields.
//
// A field of a struct that was seen to be made is what it was set to. A field of anything
// else, of a parameter for example, is one of what functions of the package ever store there,
// as the first go has learnt, and a symbol beside that if others can set it too.
//
//	// Have: func New(hc *http.Client) *Client { return &Client{http: hc, base: "https://a"} }
//	//       func (c *Client) Get() { … c.base … c.http … }
//	// Want: c.base in Get is "https://a", if other packages cannot set it;
//	//       c.http is {field p.Client.http of parameter (*p.Client).Get#0}, found to be New's hc

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// evalField reads x.f. A field that the table calls the same as its struct, such as the
// *http.Request that another request is made of, is the struct itself. A field of nil ends
// that path: of one of several pointers that is nil, nothing more is known to come.
func (r *Machine) evalField(n *ir.Node) value.Value {
	x := r.eval(n.Kids[0])
	if f, ok := clients.LookupField(n.Key); ok && f.Is == clients.Same {
		return x
	}
	return value.Each(x, func(v value.Value) value.Value {
		c, _ := v.(*value.Cell)
		return value.Each(r.content(v), func(x value.Value) value.Value {
			switch o := x.(type) {
			case *value.Object:
				return r.field(o, n, c)
			case *value.Sym:
				return r.symField(o, n)
			case value.Nil:
				return value.Unreachable{}
			case value.Unset:
				return r.lacking(&value.Object{}, n)
			}
			return value.Unknown("field " + n.Name)
		})
	})
}

// fieldOf is the engine's name for a field that plays a part it knows. What one library calls
// HTTPClient and another Client is the same to whoever sends: the client below.
//
//	// Have: retryable.HTTPClient, request.BaseURL, of any library in the table
//	// Want: value.Inner, value.Base
func fieldOf(n *ir.Node) value.Field {
	if f, ok := clients.LookupField(n.Key); ok {
		switch f.Is {
		case clients.Headers:
			return value.Header
		case clients.Base:
			return value.Base
		case clients.Inner:
			return value.Inner
		case clients.Install:
			return value.Transport
		}
	}
	return value.FieldOf(n.Name)
}

// field reads a field of a struct. The client of net/http in the client of a library is made
// when it is first asked for, so that what is done to it stays; c is the cell that holds it. A
// part of an address that lies in the text before its path is not known by itself.
//
//	// Have: u, _ := url.Parse(base); use(u.Host)   // base is not known
//	// Want: {unknown: Host}, and not the "" which that field of the object has
func (r *Machine) field(o *value.Object, n *ir.Node, c *value.Cell) value.Value {
	name := fieldOf(n)
	v, ok := o.Get(name)
	if ok && o.HidesPart(name) {
		return value.Unknown(name.String())
	}
	if !ok && name == value.Inner && c != nil && o.Base == nil { // a library's client has one of net/http
		v = r.newCell(clients.StdClient, &value.Object{Type: clients.StdClient})
		r.heap.Set(c, o.With(name, v))
		return v
	}
	if inner, around := o.Get(value.Inner); around && !ok && name == value.Transport {
		return inner // std := retries.StandardClient(); std.Transport = logged{std.Transport}
	}
	if !ok {
		return r.orLater(r.lacking(o, n), n, c)
	}
	return r.orLater(value.Each(v, func(v value.Value) value.Value {
		if _, ok := v.(value.Unset); ok {
			return r.lacking(o, n)
		}
		return r.unbox(v)
	}), n, c)
}

// orLater adds what a field may be set to after the struct was made, if the struct was kept since
// before this run: in a package variable, or a field. Where it is zero, or a struct that others may
// fill, what is set out of sight counts, too.
//
//	// Have: var std = &Client{sign: nothing}; func SetSigner(f func(*http.Request)) { std.sign = f }
//	// Want: of std.sign: nothing | {parameter p.SetSigner#0}
//	// Have: var std = New(""); func SetCompany(id string) { std.company = id }
//	// Want: of std.company: "" | what SetCompany puts there
//	// Have: c := &Client{}; c.Users = &Users{c}; return c // and whoever asked says c.Company = id
//	// Want: of c.Company, in a method of Users: "" | {field p.Client.Company}
//
// Otherwise a header whose value is such a field would count as set to "", which is as good as
// none.
func (r *Machine) orLater(v value.Value, n *ir.Node, c *value.Cell) value.Value {
	if !r.final || !r.kept(n.Kids, c) {
		return v
	}
	if t, ok := v.(*value.Text); ok && !t.Zero() {
		return r.orSetting(t, n.Key)
	}
	zero := isZeroText(v) || r.filledByOthers(n) || r.nilSinceStart(v, c)
	if !zero && r.isAddress(v) {
		return v
	}
	f := &value.Sym{Kind: value.SymField, Name: n.Name, Key: n.Key, ID: n.Key}
	out := value.AlternativesOf(v)
	out = out[:len(out):len(out)] // those of v stay as they are
	for _, s := range r.stores.values[outcome.Place{Field: n.Key}] {
		if s.isOfOthers() {
			out = append(out, value.Alternative{Val: r.transplantField(s, f)})
		}
	}
	if zero && (r.setOutOfSight(n.Key) || len(out) == 1 && r.Sets(n.Key)) {
		out = append(out, value.Alternative{Val: f})
	}
	return value.Either(out)
}

// orSetting is a text that a field holds since the start. It stays one that the program uses; where
// the field may be set to another one, it decides nothing.
//
//	// Have: var std = &Client{mode: "single"}; func SetMode(m string) { std.mode = m }
//	// Want: if std.mode == "multi" { … } is not known
func (r *Machine) orSetting(t *value.Text, field string) value.Value {
	if !r.setLater(field) {
		return t
	}
	return &value.Text{Parts: t.Parts, Type: t.Type, Number: t.Number, Start: true}
}

// isAddress reports whether a value may be a text, or something of packages net/url and net/http: an
// address that is set by default, or the client that is, is what the program goes by unless it is
// told otherwise.
//
//	// Have: func (c *Client) SetBaseURL(u *url.URL) { c.base = u }
func (r *Machine) isAddress(v value.Value) bool {
	return slices.ContainsFunc(value.AlternativesOf(v), func(a value.Alternative) bool {
		switch x := r.content(a.Val).(type) {
		case *value.Text:
			return true
		case *value.Object:
			return strings.HasPrefix(x.Type, "net/")
		}
		return false
	})
}

// filledByOthers reports whether a field holds a struct of this package, and other packages can
// set it: they fill what New left zero.
func (r *Machine) filledByOthers(n *ir.Node) bool {
	return n.Zero == ir.ZeroStruct && r.open(n.Key) && strings.HasPrefix(n.Kids[1].Type, r.Path+".")
}

// setLater reports whether a field may be set to something else than what literals give it.
func (r *Machine) setLater(field string) bool {
	return slices.ContainsFunc(r.stores.values[outcome.Place{Field: field}], stored.isOfOthers) || r.setOutOfSight(field)
}

// setOutOfSight reports whether a field may be set to what no function of the package was seen to
// store there.
func (r *Machine) setOutOfSight(field string) bool {
	return r.stores.addressed[field] || r.open(field) || !r.stores.complete(outcome.Place{Field: field})
}

// nilSinceStart reports whether a field is nil that belongs to what a package variable leads to
// since the start.
//
//	// Have: var std = &Client{}; func UseHeaders(h http.Header) { std.headers = h }
func (r *Machine) nilSinceStart(v value.Value, c *value.Cell) bool {
	_, isNil := value.Single(v).(value.Nil)
	return isNil && c != nil && c.Home != "" && c.ID <= r.startCells && r.root != nil
}

// open reports whether a field is one of this package's that others can set.
func (r *Machine) open(field string) bool {
	return !r.Main && !r.Closed[field] && strings.HasPrefix(field, r.Path+".")
}

// kept reports whether a struct, in a cell or a variable, was there before this run. What this
// run made itself, nobody else can have changed in the meantime.
func (r *Machine) kept(of []*ir.Node, c *value.Cell) bool {
	if c != nil && (r.lent[c] || r.root != nil && (c.Kept || c.ID <= r.startCells)) {
		return true
	}
	for len(of) > 0 && (of[0].Op == ir.OpField || of[0].Op == ir.OpDeref) {
		of = of[0].Kids
	}
	return len(of) > 0 && isSetting(of[0])
}

// isZeroText reports whether a value is "", 0 or false, whatever path was taken.
func isZeroText(v value.Value) bool {
	for _, a := range value.AlternativesOf(v) {
		if t, ok := a.Val.(*value.Text); !ok || !t.Zero() {
			return false
		}
	}
	return true
}

// lacking is the value of a field that nobody set. Of a struct that came from outside it is
// the field of its symbol, of any other its zero value. That a header's value is certainly ""
// depends on it, and with that a finding.
func (r *Machine) lacking(o *value.Object, n *ir.Node) value.Value {
	if o.Partly {
		v := r.lacking(&value.Object{}, n)
		return value.Either(append([]value.Alternative{{Val: v}}, value.AlternativesOf(r.symField(o.Base, n))...))
	}
	if o.Base != nil {
		return r.symField(o.Base, n)
	}
	switch n.Zero {
	case ir.ZeroText:
		return value.Plain("")
	case ir.ZeroNil:
		return value.Nil{}
	case ir.ZeroStruct:
		return r.eval(n.Kids[1])
	case ir.ZeroNumber:
		return value.Number("0")
	case ir.ZeroBool:
		return value.Bool(false)
	}
	return value.Unknown("zero")
}

// alwaysZero reports whether a field that nothing was seen to set is zero. Of a type that the
// package makes no value of, nothing is known. A type that comes from elsewhere, by decoding
// for example, may have anything in it.
//
//	// Have: type Options struct { Company string }; var o Options; … o.Company …
//	// Want: "", if no statement of the package sets Company and no literal has it
func (r *Machine) alwaysZero(field string) bool {
	return r.Makes(ir.OwnerOf(field)) && !r.Sets(field)
}

// symField is the field of a symbol: what is ever stored into it, where that is known. A field
// that no code sets is zero, where only this package can set it: a client whose field for a
// hook nobody fills has no hook.
func (r *Machine) symField(s *value.Sym, n *ir.Node) value.Value {
	f := s.Sub(value.SymField, n.Name, n.Key)
	if r.final && r.Closed[n.Key] && r.stores.unset(n.Key) && (n.Zero == ir.ZeroNil || r.alwaysZero(n.Key)) {
		return r.lacking(&value.Object{}, n) // nobody ever sets it
	}
	v := r.resolve(f)
	if zeros := r.zeros(f, n); zeros != nil && v != value.Value(f) {
		v = value.Either(append(zeros, value.AlternativesOf(v)...))
	}
	return v
}

// zeros are the alternatives of a field that some literals of its type leave out, and
// that nothing sets later.
//
//	// Have: a := &Client{base: x}; b := &Client{company: id}; … c.company …  // c is a or b
//	// Want: one of "", when literal 1 made c | {id}, when literal 2 made c
func (r *Machine) zeros(f *value.Sym, n *ir.Node) []value.Alternative {
	if !r.final || !r.Closed[f.Key] || r.stores.partial(f.Key) || r.stores.unfinished[ir.OwnerOf(f.Key)] {
		return nil
	}
	with := make(map[int]bool)
	at := outcome.Place{Field: f.Key}
	for _, l := range r.stores.cut[at].literals {
		with[l] = true
	}
	for _, s := range r.stores.values[at] {
		if s.literal <= 0 {
			return nil
		}
		with[s.literal] = true
		for _, l := range s.alike {
			with[l] = true
		}
	}
	var out []value.Alternative
	for _, inst := range r.stores.literals[ir.OwnerOf(f.Key)] {
		if !with[inst] {
			out = append(out, value.Alternative{When: value.Guard{{ID: r.objectChoice(f.Parent), Arm: inst}}, Val: r.lacking(&value.Object{}, n)})
		}
	}
	return out
}
