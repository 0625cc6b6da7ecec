package exec

// This file holds what is read out of maps and lists.
//
//	// Have: hosts := map[string]string{"prod": a, "dev": b}; hosts["prod"]; hosts[env]
//	// Want: a; and one of a | b, if env is not known

import (
	"slices"
	"strconv"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// evalIndex reads x[k]. What it is asked for by is no destination. A map with hosts as keys is
// a way to recognize them: map[string]bool{"app.procore.com": true}.
func (r *Machine) evalIndex(n *ir.Node) value.Value {
	return r.elementOf(r.eval(n.Kids[0]), r.eval(n.Kids[1]))
}

// evalFound evaluates v, ok := m[k]: ok is known where the key is there for certain.
//
//	// Have: if h, ok := hosts["prod"]; ok { … }
//	// Want: ok is true, so that the other arm is left out; for a key that is not known ok is not
func (r *Machine) evalFound(n *ir.Node) []value.Value {
	x, k := r.eval(n.Kids[0]), r.eval(n.Kids[1])
	vals := []value.Value{r.elementOf(x, k)}
	m, isMap := r.content(value.Single(x)).(*value.Map)
	key := value.Constant(value.Single(k))
	if !isMap || key == nil {
		return vals
	}
	for _, e := range m.Entries {
		if s, ok := e.Key.Const(); ok && s == string(key.Holed()) && !e.Maybe {
			return append(vals, value.Bool(true))
		}
	}
	return vals
}

// elementOf is what x[k] may be, for whatever x may be.
func (r *Machine) elementOf(x, k value.Value) value.Value {
	r.noteUse(k, outcome.Matched, "")
	return value.Each(x, func(v value.Value) value.Value {
		switch c := r.content(v).(type) {
		case *value.Map:
			return r.lookup(c, k)
		case *value.List:
			return r.at(c, k)
		case *value.Sym:
			return r.resolve(c.Sub(value.SymElem, "elem", ""))
		}
		return value.Unknown("index")
	})
}

// lookup is what a map may hold below a key: what is certainly stored there or, if that is not
// certain, also what is stored below keys that are not known and what others put there. A map
// with many entries gives one symbol that stands for all of them: that many alternatives would
// be cut anyway. A key that is not there gives nil, and not "": whoever uses it as a text has
// a hole.
//
//	// Have: m[k], where m is map["a": x, {env}: y and {rest}]
//	// Want: for "a": x | {unknown: element}; for "b": {unknown: element} | {element of rest}
func (r *Machine) lookup(t *value.Map, k value.Value) value.Value {
	key, known := value.AsText(k).Const()
	if len(value.AlternativesOf(k)) > 1 {
		known = false
	}
	if !known && len(t.Entries) > value.MaxAlternatives {
		var vals []value.Value
		for _, e := range t.Entries {
			vals = append(vals, e.Val)
		}
		return value.InsteadOf("one of many", vals...)
	}
	id := r.choice()
	var list []value.Alternative
	sure := false
	for i, e := range t.Entries {
		ek, ok := e.Key.Const()
		if known && ok && ek != key {
			continue
		}
		if known && !ok { // stored under a key that is not known: it may be another
			list = append(list, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: value.Unknown("element")})
			continue
		}
		sure = sure || known && ok && !e.Maybe
		list = append(list, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: e.Val})
	}
	if !sure {
		list = append(list, r.othersIn(t.UnknownSources, value.Choice{ID: id, Arm: len(t.Entries) + 1})...)
	}
	if len(list) == 0 {
		return value.Nil{}
	}
	if !sure && holdsFunc(list) { // those who ask whether there is one may find none
		list = append(list, value.Alternative{When: value.Guard{{ID: id, Arm: len(t.Entries)}}, Val: value.Nil{}})
	}
	if len(list) == 1 {
		return list[0].Val
	}
	return value.Either(list)
}

// holdsFunc reports whether one of some values is a function. Only for functions is it worth
// an alternative: whoever calls one looks first whether it is there.
func holdsFunc(list []value.Alternative) bool {
	return slices.ContainsFunc(list, func(a value.Alternative) bool {
		_, ok := value.Single(a.Val).(*value.FuncValue)
		return ok
	})
}

// at is one of a list's elements: that of a known index, or any. An index that is out of what
// was seen may be one of all elements, since a loop may have added some.
func (r *Machine) at(l *value.List, k value.Value) value.Value {
	if t, ok := k.(*value.Text); ok {
		if i, err := strconv.Atoi(string(t.Holed())); err == nil && i >= 0 && i < len(l.Elems) {
			return l.Elems[i]
		}
	}
	if len(l.Elems) > value.MaxAlternatives {
		return value.InsteadOf("one of many", l.Elems...)
	}
	id := r.choice()
	var out []value.Alternative
	for i, e := range l.Elems {
		out = append(out, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: e})
	}
	out = append(out, r.othersIn(l.UnknownSources, value.Choice{ID: id, Arm: len(l.Elems)})...)
	if len(out) == 0 {
		return value.Unknown("element")
	}
	return value.Either(out)
}

// othersIn are the elements that others put into a map or list, each under an arm of its own: what is
// known of one of them says nothing of another.
//
//	// Have: func init() { routes["token"] = Route{Path: "/oauth/token", OAuth: true}; … }
func (r *Machine) othersIn(sources []*value.Sym, next value.Choice) (out []value.Alternative) {
	for _, o := range sources {
		for _, a := range value.AlternativesOf(r.resolve(o.Sub(value.SymElem, "elem", ""))) {
			out = append(out, value.Alternative{When: value.Guard{next}, Val: value.Either([]value.Alternative{a})})
			next.Arm++
		}
	}
	return out
}
