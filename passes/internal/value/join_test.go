package value

import "testing"

// A struct that unseen code got hold of on some paths, once or several times, is one struct after them,
// of which what was not set may be zero or not: apart, each loop over options would double what there is
// to know of a client.
func TestJoinFilled(t *testing.T) {
	filled := func() *Sym { return &Sym{Name: "filled in", ID: "filled7"} }
	made := func(base *Sym, company string) *Object {
		o := &Object{Type: "p.Client", Literal: 1, Base: base}
		if company != "" {
			o.Fields.Set(FieldOf("company"), Plain(company))
		}
		return o
	}
	join := func(vals ...Value) Value { return (&joiner{choice: 3}).values(vals) }
	written := made(nil, "")
	written.Written = Plain("a=1")
	for _, c := range []struct {
		name string
		vals []Value
		want bool // one struct
		part bool
	}{
		{"none", []Value{made(nil, "1"), made(nil, "2")}, true, false},
		{"all, each by itself", []Value{made(filled(), "1"), made(filled(), "2")}, true, false},
		{"some", []Value{made(nil, "1"), made(filled(), ""), made(filled(), "2")}, true, true},
		{"after some", []Value{join(made(nil, "1"), made(filled(), "2")), made(filled(), "")}, true, true},
		{"of a text", []Value{written, made(filled(), "")}, false, false},
		{"by others", []Value{made(&Sym{ID: "filled8"}, "1"), made(filled(), "2")}, false, false},
	} {
		o, ok := join(c.vals...).(*Object)
		if ok != c.want {
			t.Errorf("%s: one struct: %t, want %t", c.name, ok, c.want)
		} else if ok && (o.Partly != c.part || o.Partly && o.Base == nil) {
			t.Errorf("%s: Partly is %t with base %v, want %t", c.name, o.Partly, o.Base, c.part)
		}
	}
}
