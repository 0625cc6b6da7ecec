package traffic

// This file holds sets of origins. What a client of a whole API sends goes through one function
// that all others call, so that the sets have a thousand members in a thousand places. So each
// origin of a package has a number, and a set is the bits of its members.

import (
	"iter"
	"math/bits"
	"slices"
)

// A universe numbers the origins of a package, in the order in which they were met.
type universe struct {
	numbers map[origin]int
	list    []origin
	kinds   [formatted + 1]bitset // the members of each kind
	open    bitset                // those that say something else in a caller
}

// newUniverse knows the origins that are nothing but a kind.
func newUniverse() *universe {
	u := &universe{numbers: make(map[origin]int)}
	for k := range formatted + 1 {
		u.numberOf(origin{kind: k})
	}
	return u
}

// numberOf is the number of an origin.
func (u *universe) numberOf(o origin) int {
	n, ok := u.numbers[o]
	if !ok {
		n = len(u.list)
		u.numbers[o] = n
		u.list = append(u.list, o)
		u.kinds[o.kind].put(n)
		if o.open() {
			u.open.put(n)
		}
	}
	return n
}

// A bitset is a set of small numbers.
type bitset []uint64

// put adds a number.
func (b *bitset) put(n int) {
	for len(*b) <= n/64 {
		*b = append(*b, 0)
	}
	(*b)[n/64] |= 1 << (n % 64)
}

// remove takes numbers out.
func (b bitset) remove(others bitset) {
	for i, w := range others[:min(len(b), len(others))] {
		b[i] &^= w
	}
}

// origins is a set of them. Those of variables and summaries grow; any other is not changed
// once it was handed out. A nil set is empty.
type origins struct {
	in   *universe
	bits bitset
}

// none is a new set that can be added to.
func (u *universe) none() *origins { return &origins{in: u} }

// just is a set of one.
func (u *universe) just(o origin) *origins {
	s := u.none()
	s.put(o)
	return s
}

// of is a set of one that is nothing but a kind.
func (u *universe) of(k originKind) *origins { return u.just(origin{kind: k}) }

// union is all of several sets, as a set of its own that can be added to.
func (u *universe) union(sets ...*origins) *origins {
	out := u.none()
	for _, s := range sets {
		out.add(s)
	}
	return out
}

// put adds an origin.
func (s *origins) put(o origin) { s.bits.put(s.in.numberOf(o)) }

// drop takes an origin out.
func (s *origins) drop(o origin) {
	if s == nil {
		return
	}
	if n := s.in.numberOf(o); n/64 < len(s.bits) {
		s.bits[n/64] &^= 1 << (n % 64)
	}
}

// add puts more into a set, and reports whether it grew. Whoever hands a set out does not add to
// it: see [flow.origins].
func (s *origins) add(more *origins) (grew bool) {
	if more == nil {
		return false
	}
	if n := len(more.bits) - len(s.bits); n > 0 {
		s.bits = append(slices.Grow(s.bits, n), make(bitset, n)...)
	}
	for i, w := range more.bits {
		grew = grew || w&^s.bits[i] != 0
		s.bits[i] |= w
	}
	return grew
}

// empty reports whether there is none.
func (s *origins) empty() bool {
	return s == nil || !slices.ContainsFunc(s.bits, func(w uint64) bool { return w != 0 })
}

// has reports whether one of the origins is of a kind.
func (s *origins) has(k originKind) bool {
	if s == nil {
		return false
	}
	for i, w := range s.in.kinds[k][:min(len(s.bits), len(s.in.kinds[k]))] {
		if w&s.bits[i] != 0 {
			return true
		}
	}
	return false
}

// only returns the origins of some kinds, as a new set. It is how a value loses what was true of
// another: a field of an answer still comes from Procore, but is not narrowed because its neighbour is.
func (s *origins) only(kinds ...originKind) *origins {
	if s == nil {
		return nil
	}
	out := &origins{in: s.in, bits: make(bitset, len(s.bits))}
	for _, k := range kinds {
		for i, w := range s.in.kinds[k][:min(len(s.bits), len(s.in.kinds[k]))] {
			out.bits[i] |= w & s.bits[i]
		}
	}
	return out
}

// without returns the origins of all other kinds, as a new set.
func (s *origins) without(kinds ...originKind) *origins {
	if s == nil {
		return nil
	}
	out := &origins{in: s.in, bits: slices.Clone(s.bits)}
	for _, k := range kinds {
		out.bits.remove(s.in.kinds[k])
	}
	return out
}

// parted are the origins that say the same in a caller, and those that do not.
func (s *origins) parted() (closed, open *origins) {
	if s == nil {
		return nil, nil
	}
	closed = &origins{in: s.in, bits: slices.Clone(s.bits)}
	closed.bits.remove(s.in.open)
	open = &origins{in: s.in, bits: slices.Clone(s.bits)}
	open.bits.remove(closed.bits)
	return closed, open
}

// all lists the origins by their numbers.
func (s *origins) all() iter.Seq[origin] {
	return func(yield func(origin) bool) {
		if s == nil {
			return
		}
		for i := 0; i < len(s.bits); i++ {
			for w := s.bits[i]; w != 0; w &= w - 1 {
				if !yield(s.in.list[i*64+bits.TrailingZeros64(w)]) {
					return
				}
			}
		}
	}
}
