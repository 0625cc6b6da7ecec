package exec

// This file holds functions of libraries that show what a text is for.

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// match notes what a text is matched with. A function that decides is run on each text.
func (m *libraryCall) match() value.Value {
	m.noteUses(m.arg(m.row.Value), Matched)
	m.noteUses(m.arg(m.row.Key), Compared)
	if f, ok := m.arg(clients.A1).(*value.FuncValue); ok { // slices.ContainsFunc and its like
		if l, ok := m.content(value.Single(m.arg(m.row.Value))).(*value.List); ok {
			for _, e := range l.Elems {
				m.callFn(f, []value.Value{e}, m.node)
			}
		}
	}
	return nil
}

// noteUses notes the use of a text, or of all texts in a container.
func (r *Machine) noteUses(v value.Value, use Use) {
	for _, a := range value.AlternativesOf(v) {
		switch c := r.content(a.Val).(type) {
		case *value.List:
			for _, e := range c.Elems {
				r.noteUse(e, use, "")
			}
		default:
			r.noteUse(a.Val, use, "")
		}
	}
}

// origin notes an origin that may call.
func (m *libraryCall) origin() value.Value { m.noteUses(m.arg(m.row.Key), AsOrigin); return nil }

// link notes an address for people.
func (m *libraryCall) link() value.Value { m.noteUses(m.arg(m.row.Key), AsLink); return nil }

// setting is a setting with a default: the default, or what a user sets instead.
//
//	// Have: host := flag.String("host", "https://api.procore.com", "")
func (m *libraryCall) setting() value.Value {
	name, v := m.arg(m.row.Key), m.arg(m.row.Value)
	m.noteUse(v, Formed, "")
	v = value.Either([]value.Alternative{{Val: v}, {Val: value.NewSetting()}})
	if t, ok := value.Single(name).(*value.Text); ok {
		m.noteUse(v, Setting, t.String())
	}
	if m.row.On != clients.None {
		for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
			if c := m.cellFor(a.Val); c != nil {
				m.heap.Set(c, v)
				m.store(Place{Field: c.Field}, v, 0)
			}
		}
		return nil
	}
	return m.newCell("", v)
}
