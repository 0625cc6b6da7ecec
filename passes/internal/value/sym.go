package value

// This file holds symbols: what stands for values that the code at hand does not determine.

import (
	"strconv"
	"strings"
)

// A Sym stands for a value that the code at hand does not determine: a parameter,
// a field, an element, a result. The zero Sym is unknown without a reason.
type Sym struct {
	Kind    SymKind
	Name    string // of the field, the function, or the reason
	Key     string // of a field: pkg.Type.field; of a global: pkg.name
	Parent  *Sym
	Index   int
	Type    string
	ID      string
	FoundIn *Sym // the field that a thawed value was found in

	// MadeOf are the addresses that unseen code got, and made the value of.
	MadeOf []*Text

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

// NewSetting stands for what a user may set in place of a default.
func NewSetting() *Sym { return &Sym{Name: "setting", ID: "?setting", Setting: true} }

// Unknown is the symbol of something that is not known, for a reason.
func Unknown(reason string) *Sym { return &Sym{Name: reason, ID: "?" + reason} }

// Sub is the symbol of a part of s, or of its result. Those too deep are unknown.
func (s *Sym) Sub(kind SymKind, name, key string) *Sym {
	if strings.Count(s.ID, "/") > maxNesting {
		return Unknown("too deep")
	}
	return &Sym{Kind: kind, Name: name, Key: key, Parent: s, ID: s.ID + "/" + name}
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
		if s.FoundIn != nil {
			return s.FoundIn.FieldKey()
		}
	}
	return ""
}

// AddSym adds a symbol to a set of them.
func AddSym(list []*Sym, s *Sym) []*Sym {
	if len(list) >= maxOpens {
		return list
	}
	for _, o := range list {
		if o.ID == s.ID {
			return list
		}
	}
	return append(list[:len(list):len(list)], s)
}

// Param is the symbol of a parameter of a root function.
func Param(f string, i int) *Sym {
	return &Sym{Kind: SymParam, Name: f, Index: i, ID: f + "#" + strconv.Itoa(i)}
}
