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
	// may says of elements that they are there on some paths only. It may be shorter than Elems.
	may []bool
	// Type is the defined type that it is converted to, for its methods; empty before that.
	Type string
}

// MayMiss reports whether an element is there on some paths only.
//
//	// Have: opts := []Option{a}; if ok { opts = append(opts, b) }
//	// Want: of b
func (l *List) MayMiss(i int) bool { return i < len(l.may) && l.may[i] }

// With is a list with further elements behind its own, of which some may miss as they may in the list
// that they come from, if that is not nil.
func (l *List) With(elems []Value, from *List) *List {
	out := *l
	out.Exact = false
	out.Elems = append(l.Elems[:len(l.Elems):len(l.Elems)], elems...)
	if from != nil && from.may != nil {
		out.may = append(make([]bool, 0, len(out.Elems)), l.may...)[:len(l.Elems)]
		out.may = append(out.may, from.may...)
	}
	return &out
}

// joinLists is a list with the elements of both, in the order of the longer one: what an
// append in one arm added stands there after the branch. It is not exact any more: which of
// them are there depends on the path.
func joinLists(a, b *List) *List {
	if len(b.Elems) > len(a.Elems) {
		a, b = b, a
	}
	c := &List{Elems: append([]Value(nil), a.Elems...), UnknownSources: a.UnknownSources, may: make([]bool, len(a.Elems))}
	if a.Type == b.Type {
		c.Type = a.Type
	}
	for i := range c.may {
		c.may[i] = true
	}
	for k, v := range b.Elems {
		found := false
		for i, w := range a.Elems {
			if Same(v, w) {
				found = true
				c.may[i] = a.MayMiss(i) || b.MayMiss(k)
			}
		}
		if !found {
			c.Elems, c.may = append(c.Elems, v), append(c.may, true)
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
