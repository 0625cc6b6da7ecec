package value

// This file holds slices, arrays and channels.
//
//	// Have: hosts := []string{"a", "b"}; hosts = append(hosts, more...)
//	// Want: ["a", "b" and {more}]
//
// The order of what is known is kept; where among it the unknown elements stand is not.

// List is the content of a slice, array or channel.
type List struct {
	Elems []Value
	// UnknownSources are where elements come from that were not seen.
	UnknownSources []*Sym
	Exact          bool // it holds just the elements, in number too
	// Type is the defined type that it is converted to, for its methods; empty before that.
	Type string
}

// joinLists is a list with the elements of both, in the order of the longer one: what an
// append in one arm added stands there after the branch. It is not exact any more: which of
// them are there depends on the path.
func joinLists(a, b *List) *List {
	if len(b.Elems) > len(a.Elems) {
		a, b = b, a
	}
	c := &List{Elems: append([]Value(nil), a.Elems...), UnknownSources: a.UnknownSources}
	if a.Type == b.Type {
		c.Type = a.Type
	}
	for _, v := range b.Elems {
		found := false
		for _, w := range c.Elems {
			found = found || Same(v, w)
		}
		if !found {
			c.Elems = append(c.Elems, v)
		}
	}
	for _, s := range b.UnknownSources {
		c.UnknownSources = AddSym(c.UnknownSources, s)
	}
	return c.Cut()
}

// Cut keeps a list within the cap.
func (l *List) Cut() *List {
	if len(l.Elems) > maxElems {
		rest := l.Elems[maxElems:]
		l.Elems = l.Elems[:maxElems:maxElems]
		l.UnknownSources = AddSym(l.UnknownSources, InsteadOf("long list", rest...))
	}
	return l
}
