package reach

import "github.com/mprlint/mprlint/passes/internal/work"

// This file holds who uses what, so that a fixed point asks only those whom something new may
// concern: to ask all of them each time takes time with the square of their number.
//
//	// Have: func Get() { do() }; func All() { do() }; func do() { … }
//	// Want: callers[p.do] = [p.Get p.All]

// An index finds the functions that use something, by their names.
type index struct {
	named       map[string][]*Summary // the functions of a name; there may be several called init
	callers     map[string][]string   // by the function that they call, or use as a value
	invokers    map[string][]string   // by the name of the method of an interface that they call
	typeUsers   map[string][]string   // by the type that they make, or whose fields they use
	globalUsers map[string][]string   // by the package variable
	passers     map[string][]string   // by the function that they give something to
}

// indexed is the index of a package, which is made once: what is relevant, what is a root, what is
// exported and what may store ask the same.
func (s *Summaries) indexed() *index {
	if s.index != nil {
		return s.index
	}
	s.index = &index{
		named: make(map[string][]*Summary), callers: make(map[string][]string), invokers: make(map[string][]string),
		typeUsers: make(map[string][]string), globalUsers: make(map[string][]string), passers: make(map[string][]string),
	}
	for f, sum := range s.of {
		s.index.add(f.Name, sum)
	}
	return s.index
}

// add notes what a function uses.
func (x *index) add(name string, sum *Summary) {
	work.Add(sum.size)
	x.named[name] = append(x.named[name], sum)
	for callee := range sum.callees {
		x.callers[callee] = append(x.callers[callee], name)
	}
	for m := range sum.invokes {
		x.invokers[m] = append(x.invokers[m], name)
	}
	for t := range sum.usesTypes {
		x.typeUsers[t] = append(x.typeUsers[t], name)
	}
	for k := range sum.globals {
		x.globalUsers[k] = append(x.globalUsers[k], name)
	}
	for k := range sum.assigned {
		if !sum.globals[k] {
			x.globalUsers[k] = append(x.globalUsers[k], name)
		}
	}
	for _, p := range sum.passes {
		if list := x.passers[p.to]; len(list) == 0 || list[len(list)-1] != name { // once, however often it does
			x.passers[p.to] = append(list, name)
		}
	}
}

// each calls f with each of some names. It counts them as work, for the tests of how that
// grows.
func (x *index) each(names []string, f func(string)) {
	work.Add(len(names))
	for _, n := range names {
		f(n)
	}
}
