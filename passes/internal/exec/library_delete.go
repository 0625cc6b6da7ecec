package exec

// This file holds headers that a function of the program selects.

import (
	"github.com/mprlint/mprlint/passes/internal/value"
)

// delFunc removes the headers that a function selects for certain. One that it may select
// stays: to leave a header set that is deleted makes no finding.
//
//	// Have: maps.DeleteFunc(req.Header, func(k string, _ []string) bool { return k != "Accept" })
//	// Want: the function is run for each header by its name; those are removed for which it is true
func (m *libraryCall) delFunc() value.Value {
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c := m.cellFor(a.Val)
		if c == nil {
			continue
		}
		for _, e := range m.tableIn(c).Entries {
			key, known := e.Key.Const()
			if !known || !isCanonical(key) {
				continue
			}
			out := m.callValue(m.arg(m.row.Fn), []value.Value{value.Plain(key), e.Val}, m.node)
			if t, ok := value.Single(out).(*value.Text); ok && t.Holed() == "true" {
				m.deleteKey(c, value.Plain(key))
			}
		}
	}
	return nil
}
