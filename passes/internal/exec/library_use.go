package exec

// This file holds functions of libraries that show what a text is for.
//
//	// Have: strings.HasPrefix(u, "https://app.procore.com")    the constant is Matched
//	// Have: protection.AddTrustedOrigin("https://app.procore.com")   that is AsOrigin
//	// Have: http.Redirect(w, r, "https://app.procore.com", 302)     that is AsLink
//
// A text that is only matched, or shown to people, is no address that the program calls.

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// match notes what a text is matched with. A function that decides is run on each text.
//
//	// Have: slices.ContainsFunc(hosts, func(h string) bool { return h == "app.procore.com" })
//	// Want: hosts are Matched; in the literal, which is run for each, the constant is Compared
func (m *libraryCall) match() value.Value {
	m.noteUses(m.arg(m.row.Value), outcome.Matched)
	m.noteUses(m.arg(m.row.Key), outcome.Compared)
	if f, ok := m.arg(clients.A1).(*value.FuncValue); ok { // slices.ContainsFunc and its like
		if l, ok := m.content(value.Single(m.arg(m.row.Value))).(*value.List); ok {
			for _, e := range l.Elems {
				m.callFn(f, []value.Value{e}, m.node)
			}
		}
	}
	return m.answer()
}

// answer is the answer to what is asked of a text, if that is certain. As in conditions, the content
// of a package variable counts as not known, and what constants alone decide says how the program is
// built.
func (m *libraryCall) answer() value.Value {
	ask := questions[m.row.Asks]
	constant := true
	for _, k := range m.node.Kids {
		constant = constant && k.Op == ir.OpText
		if isSetting(k) {
			return nil
		}
	}
	if ask == nil || constant {
		return nil
	}
	v := value.Asked(m.contents(m.row.Key), m.contents(m.row.Value), ask)
	if _, open := v.(*value.Sym); open {
		return nil
	}
	return v
}

// contents is an argument, and what is behind it where that is a list or a buffer.
func (m *libraryCall) contents(a clients.Arg) value.Value {
	return value.Each(m.arg(a), m.content)
}

// questions are the ways to find an answer.
var questions = [...]func(a, b value.Value) (truth, known bool){
	clients.AskPrefix:   value.HasPrefix,
	clients.AskSuffix:   value.HasSuffix,
	clients.AskContains: value.Contains,
	clients.AskFold:     value.EqualFold,
	clients.AskElement:  value.IsElement,
}

// noteUses notes the use of a text, or of all texts in a list or struct.
func (r *Machine) noteUses(v value.Value, use outcome.Use) {
	for _, a := range value.AlternativesOf(v) {
		switch c := r.content(a.Val).(type) {
		case *value.List:
			for _, e := range c.Elems {
				r.noteUse(e, use, "")
			}
		case *value.Object:
			for _, f := range c.Fields {
				r.noteUse(f.Val, use, "")
			}
		default:
			r.noteUse(a.Val, use, "")
		}
	}
}

// origin notes an origin that may call: a page of Procore's that embeds the program, for
// example.
func (m *libraryCall) origin() value.Value {
	m.noteUses(m.arg(m.row.Key), outcome.AsOrigin)
	return nil
}

// link notes an address for people. Links stay on app.procore.com.
func (m *libraryCall) link() value.Value { m.noteUses(m.arg(m.row.Key), outcome.AsLink); return nil }

// setting is a setting with a default: the default, or what a user sets instead.
//
//	// Have: host := flag.String("host", "https://api.procore.com", "")
//	// Want: a cell with one of "https://api.procore.com" | {unknown: setting}
//
// One that is stored in a variable of the program, as by flag.StringVar, is noted as stored
// there. The name is kept: a rule may know from it that a setting is meant for a sandbox.
func (m *libraryCall) setting() value.Value {
	name, v := m.arg(m.row.Key), m.arg(m.row.Value)
	m.noteUse(v, outcome.Formed, "")
	v = value.Either([]value.Alternative{{Val: v}, {Val: value.NewSetting()}})
	if t, ok := value.Single(name).(*value.Text); ok {
		m.noteUse(v, outcome.Setting, string(t.Holed()))
	}
	if m.row.On != clients.None {
		for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
			if c := m.cellFor(a.Val); c != nil {
				m.heap.Set(c, v)
				m.store(outcome.Place{Field: c.Field}, v, 0)
			}
		}
		return nil
	}
	return m.newCell("", v)
}
