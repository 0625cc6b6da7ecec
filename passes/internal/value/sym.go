package value

// This file holds symbols: what stands for values that the code at hand does not determine.
//
//	// Have: func (c *Client) Get(path string) { use(c.cfg.Base + path) }
//	// Want: {field p.Config.Base of field p.Client.cfg of parameter (*p.Client).Get#0} +
//	//       {parameter (*p.Client).Get#1}
//
// A symbol tells more than that something is unknown: through which field it came, by which
// parameter. By that, two reads of one field are the same, and a rule knows who decides.

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// A Sym stands for a value that the code at hand does not determine: a parameter,
// a field, an element, a result. The zero Sym is unknown without a reason.
type Sym struct {
	Kind SymKind
	Name string // of the field, the function, or the reason
	Key  string // of a field: pkg.Type.field; of a global: pkg.name
	// Parent is the symbol that it is a part or a result of; nil for none.
	Parent *Sym
	// Index is that of a parameter.
	Index int
	Type  string
	// ID tells symbols apart: two with the same one stand for the same value.
	ID string
	// FoundIn is the field that it was found in, for a value that another run stored there.
	FoundIn *Sym

	// MadeOf are the addresses that unseen code got, and made the value of.
	MadeOf []*Text

	// Around says that unseen code was given a client, or something else that sends, and may have put it
	// around that.
	Around bool

	// Setting says that it stands for what a user may set in place of a default.
	Setting bool

	// Capped says that it stands for what a cap left out, and Dropped are the values among that
	// which matter; nil for none.
	Capped  bool
	Dropped *Dropped
}

// Dropped are values that a cap left out. What is done to the symbol that stands for them
// may be done to any of them.
type Dropped struct{ Vals []Value }

// OnlyTexts reports whether all of them are texts.
func (d *Dropped) OnlyTexts() bool {
	for _, v := range d.Vals {
		if _, ok := v.(*Text); !ok {
			return false
		}
	}
	return true
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

// NewSetting stands for what a user may set in place of a default.
func NewSetting() *Sym { return &Sym{Name: "setting", ID: "?setting", Setting: true} }

// Unknown is the symbol of something that is not known, for a reason. The reason is printed,
// and tells it from others; nothing depends on what it says.
func Unknown(reason string) *Sym { return &Sym{Name: reason, ID: "?" + reason} }

// Reasons why it is not known what a request is sent through.
const (
	NotSentOn       = "a transport that is not seen to send it on"
	ReplacedDefault = "http.DefaultTransport is replaced"
)

// Is reports whether a symbol is unknown for a reason.
func (s *Sym) Is(reason string) bool { return s.Kind == SymUnknown && s.Name == reason }

// InsteadOf is the unknown symbol that stands for values which a cap left out. Only those are
// kept to which something can be done, or that a finding could be about.
//
//	// Have: 30 hosts for one variable, of which an expression may have 24
//	// Want: one of the first 24 | {unknown: too many alternatives}, which stands for the other 6
func InsteadOf(reason string, vals ...Value) *Sym {
	work.Reach(reason)
	s := Unknown(reason)
	s.Capped = true
	for _, v := range vals {
		if !matters(v) {
			continue
		}
		if s.Dropped == nil {
			s.Dropped = &Dropped{}
		}
		s.Dropped.Vals = append(s.Dropped.Vals, v)
	}
	return s
}

// matters reports whether it matters that a value was left out: whether it leads to something
// that can change, or is made of a literal.
func matters(v Value) bool {
	switch v := v.(type) {
	case nil, Nil, Unset, Unreachable, NoReturn:
		return false
	case *Text:
		return slices.ContainsFunc(v.Parts, func(p Part) bool { return p.Src != nil })
	case *Sym:
		return v.Kind != SymUnknown || v.StandsFor() != nil
	}
	return true
}

// IsCapped reports whether s, or what it is a part of, stands for what a cap left out. Of what
// depends on it, no rule may say that it is certain.
func (s *Sym) IsCapped() bool {
	for ; s != nil; s = s.Parent {
		if s.Capped {
			return true
		}
	}
	return false
}

// StandsFor are the values that s, or what s is a part of, stands for; nil for none.
func (s *Sym) StandsFor() *Dropped {
	for ; s != nil; s = s.Parent {
		if s.Dropped != nil {
			return s.Dropped
		}
	}
	return nil
}

// is reports whether two symbols stand for the same.
func (s *Sym) is(o *Sym) bool { return s == o || s.ID == o.ID && s.StandsFor() == o.StandsFor() }

// Sub is the symbol of a part of s, or of its result. Those too deep are unknown.
//
//	// Have: {parameter p.Get#0}.Sub(SymField, "cfg", "p.Client.cfg")
//	// Want: {field p.Client.cfg of parameter p.Get#0}, with the ID p.Get#0/cfg
func (s *Sym) Sub(kind SymKind, name, key string) *Sym {
	if strings.Count(s.ID, "/") > maxNesting {
		return InsteadOf("too deep", s)
	}
	return &Sym{Kind: kind, Name: name, Key: key, Parent: s, ID: s.ID + "/" + name}
}

// Field is the symbol of a field of s, which Go knows by its key: pkg.Type.field.
func (s *Sym) Field(f Field, key string) *Sym { return s.Sub(SymField, f.name, key) }

// FieldOfURL is the symbol of a field of s, which is an address.
func (s *Sym) FieldOfURL(f Field) *Sym { return s.Field(f, URLType+"."+f.name) }

// Root is the outermost symbol that s is a part of.
func (s *Sym) Root() *Sym {
	for s.Parent != nil {
		s = s.Parent
	}
	return s
}

// FieldKey is the innermost struct field that s passed through, as pkg.Type.field.
//
//	// Have: {element of field p.Client.hosts of parameter p.Get#0}
//	// Want: p.Client.hosts
func (s *Sym) FieldKey() string {
	for ; s != nil; s = s.Parent {
		if s.Kind == SymField {
			return s.Key
		}
		if s.FoundIn != nil {
			return s.FoundIn.FieldKey()
		}
	}
	return ""
}

// Variable is the full name of the package variable that s is, or is empty.
func (s *Sym) Variable() string {
	if s.Kind == SymGlobal {
		return s.Key
	}
	return ""
}

// AddSym adds a symbol to a set of them. One that is full ends in a symbol that stands for all
// others. A set is a list in the order of arrival, which is short, and never changed in place.
func AddSym(list []*Sym, s *Sym) []*Sym {
	if slices.ContainsFunc(list, s.is) {
		return list
	}
	n := len(list)
	if n <= maxOpens {
		return append(list[:n:n], s)
	}
	if s.StandsFor() == nil && list[n-1].Kind == SymUnknown && list[n-1].Parent == nil {
		return list // it is unknown already where more comes from
	}
	return append(list[:n-1:n-1], InsteadOf("many sources", list[n-1], s))
}

// Param is the symbol of a parameter of a root function.
func Param(f string, i int) *Sym {
	return &Sym{Kind: SymParam, Name: f, Index: i, ID: f + "#" + strconv.Itoa(i)}
}
