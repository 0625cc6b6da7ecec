package value

// This file holds guards, which keep values apart that never meet.

import "slices"

// A Guard is the set of choices under which an alternative holds: which arm of
// which branch was taken. It keeps values apart that never meet: a host from one
// arm and a path from the other.
//
// The choices are in the order of their numbers. Several of one branch say that one of those
// arms was taken: a constant may be the host in two arms of a switch. A guard that grew too
// long begins with a [Choice] that stands for those which it lost.
//
//	// Have: if old { host = b } else { host = a }; if beta { path = y }
//	// Want: b {1: 0}, a {1: 1}; y {2: 0}, and what path was {2: 1}; b + y {1: 0, 2: 0}
type Guard []Choice

// A Choice is an arm of a branch. The numbers of branches grow as a run goes on; arms count
// from 0. Arms below -1 mark what a guard lost.
type Choice struct{ ID, Arm int }

// Fit says whether two guards can hold together.
type Fit uint8

// The fits, from the least to the most.
const (
	Never   Fit = iota // they name different arms of one branch
	Perhaps            // one lost what would tell
	Always             // nothing speaks against it
)

// IsLost reports whether c stands for choices that a guard lost: of branches up to ID. Its
// arm tells them apart from others that were lost.
func (c Choice) IsLost() bool { return c.Arm < -1 }

// split parts what a guard lost from what it knows. The zero Choice is nothing lost.
func (g Guard) split() (lost Choice, known Guard) {
	if len(g) > 0 && g[0].IsLost() {
		return g[0], g[1:]
	}
	return Choice{}, g
}

// Merge returns the guard under which both hold, and whether there is one. Two that share a
// branch must name the same arm. If one of them lost choices, and the other names a branch
// that may be among these, nobody can tell: Perhaps. Never may only be said for certain, or a
// combination would be left out that does come up.
//
//	// Have: {1: 0, 3: 1} and {1: 0, 2: 0}     {1: 0, 2: 0, 3: 1}, Always
//	// Have: {1: 0} and {1: 1}                  Never
//	// Have: {lost up to 4, 5: 0} and {3: 1}    Perhaps
func (g Guard) Merge(h Guard) (Guard, Fit) {
	if both, ok := stronger(g, h); ok {
		return both, Always
	}
	if excludes(g, h) {
		return nil, Never
	}
	return appendMerged(make(Guard, 0, len(g)+len(h)+1), g, h)
}

// stronger is the guard of two that says all that both do, if one of them does.
func stronger(g, h Guard) (both Guard, ok bool) {
	if len(g) == 0 {
		return h, true
	}
	return g, len(h) == 0 || slices.Equal(g, h)
}

// appendMerged is [Guard.Merge] for guards that don't exclude each other. It writes to room, an empty slice,
// and to another one if that is too short.
func appendMerged(room, g, h Guard) (Guard, Fit) {
	gLost, g := g.split()
	hLost, h := h.split()
	out := append(room, Choice{}) // the place for what is lost
	perhaps := gLost != hLost && gLost != (Choice{}) && hLost != (Choice{})
	for len(g) > 0 || len(h) > 0 {
		var a, b Guard
		switch {
		case len(h) == 0 || len(g) > 0 && g[0].ID < h[0].ID: // a branch that only g names
			a, g = g.branch()
			perhaps = perhaps || hLost != gLost && hLost.mayBeOf(a)
			out = append(out, a...)
		case len(g) == 0 || g[0].ID > h[0].ID: // only h
			b, h = h.branch()
			perhaps = perhaps || hLost != gLost && gLost.mayBeOf(b)
			out = append(out, b...)
		default:
			a, g = g.branch()
			b, h = h.branch()
			out = appendShared(out, a, b)
		}
	}
	fit := Always
	if perhaps {
		fit = Perhaps
	}
	return out.cut(gLost.and(hLost)), fit
}

// excludes reports whether two guards name different arms of one branch.
func excludes(g, h Guard) bool {
	_, g = g.split()
	_, h = h.split()
	for len(g) > 0 && len(h) > 0 {
		switch {
		case g[0].ID < h[0].ID:
			g = g[1:]
		case g[0].ID > h[0].ID:
			h = h[1:]
		default:
			var a, b Guard
			a, g = g.branch()
			b, h = h.branch()
			if !slices.ContainsFunc(a, func(c Choice) bool { return slices.Contains(b, c) }) {
				return true
			}
		}
	}
	return false
}

// mayBeOf reports whether a choice that was lost may be one of a branch. Branches have numbers in
// the order in which they were met, and a lost choice that of the last one that it may be of.
func (c Choice) mayBeOf(branch Guard) bool { return c != (Choice{}) && branch[0].ID <= c.ID }

// appendShared adds the arms that two guards name of one branch.
func appendShared(out, a, b Guard) Guard {
	for _, c := range a {
		if slices.Contains(b, c) {
			out = append(out, c)
		}
	}
	return out
}

// branch parts the arms of the first branch that a guard names from the rest.
func (g Guard) branch() (first, rest Guard) {
	n := 1
	for n < len(g) && g[n].ID == g[0].ID {
		n++
	}
	return g[:n], g[n:]
}

// cut keeps a guard, whose first place is free, within the cap: those of the branches that
// came first are lost. The parts of one URL are chosen in branches close together, so that the
// first ones are the least worth.
func (g Guard) cut(lost Choice) Guard {
	branches := 0
	for i := 1; i < len(g); i++ {
		if i == 1 || g[i].ID != g[i-1].ID {
			branches++
		}
	}
	for ; branches > maxGuard; branches-- {
		first, rest := g[1:].branch()
		for _, c := range first {
			lost = lost.and(Choice{c.ID, lostArm(c.ID*31 + c.Arm)})
		}
		g = g[len(g)-len(rest)-1:]
	}
	if lost == (Choice{}) {
		return g[1:]
	}
	g[0] = lost
	return g
}

// and is what is lost if both are, where the zero Choice is nothing.
func (c Choice) and(d Choice) Choice {
	switch {
	case c == d, d == (Choice{}):
		return c
	case c == (Choice{}):
		return d
	}
	return Choice{max(c.ID, d.ID), lostArm(c.Arm + d.Arm)}
}

// lostArm makes a number one that tells lost choices apart. Two guards that lost the same
// choices still fit together.
func lostArm(n int) int { return -2 - (n*0x9e3779b1)&(1<<40-1) }

// common is what two guards share: what holds whichever of them does. Where they name other
// arms of one branch, one of all those was taken.
func common(g, h Guard) Guard {
	if slices.Equal(g, h) {
		return g
	}
	return appendCommon(make(Guard, 0, len(g)+len(h)+1), g, h)
}

// guardRoom is how long the guards are that are put together where it costs no memory.
const guardRoom = 96

// widen is [common] for guards to which more and more are added. If g is the caller's own, which nobody else
// has seen, it is changed in place as long as there is room. It never returns h, and reports whether what it
// returns is the caller's own.
func widen(g, h Guard, own bool) (wide Guard, isOwn bool) {
	var room [guardRoom]Choice
	w := appendCommon(room[:0], g, h)
	switch {
	case slices.Equal(w, g):
		return g, own
	case own && len(w) > cap(g):
		g = make(Guard, 0, 2*len(w))
	case !own:
		g = make(Guard, 0, len(w))
	}
	return append(g[:0], w...), true
}

// appendCommon is common, and writes to room, an empty slice, or to another one if that is too short.
func appendCommon(room, g, h Guard) Guard {
	gLost, g := g.split()
	hLost, h := h.split()
	out := append(room, Choice{}) // the place for what is lost
	for len(g) > 0 && len(h) > 0 {
		switch {
		case g[0].ID < h[0].ID:
			_, g = g.branch()
		case g[0].ID > h[0].ID:
			_, h = h.branch()
		default:
			var a, b Guard
			a, g = g.branch()
			b, h = h.branch()
			n := len(out)
			if out = appendUnited(out, a, b); len(out)-n > maxArms {
				out = out[:n]
			}
		}
	}
	return out.cut(gLost.and(hLost))
}

// Beyond is what a guard knows of branches up to a number, beyond what another guard knows of them.
func (g Guard) Beyond(h Guard, number int) (out Guard) {
	_, g = g.split()
	for len(g) > 0 && g[0].ID <= number {
		var arms Guard
		arms, g = g.branch()
		if !h.names(arms) {
			out = append(out, arms...)
		}
	}
	return out
}

// names reports whether a guard has just these arms of their branch.
func (g Guard) names(arms Guard) bool {
	i := slices.IndexFunc(g, func(c Choice) bool { return c.ID == arms[0].ID && !c.IsLost() })
	if i < 0 {
		return false
	}
	first, _ := g[i:].branch()
	return slices.Equal(first, arms)
}

// differInOne reports whether two guards are the same but for the arms of one branch, so that
// what they share holds for nothing else.
func differInOne(g, h Guard) bool {
	n := 0
	for len(g) > 0 && len(h) > 0 {
		if g[0].ID != h[0].ID {
			return false
		}
		var a, b Guard
		a, g = g.branch()
		b, h = h.branch()
		if !slices.Equal(a, b) {
			n++
		}
	}
	return n <= 1 && len(g) == 0 && len(h) == 0
}

// appendUnited adds the arms of a branch that either of two lists names, in order.
func appendUnited(out, a, b Guard) Guard {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].Arm < b[0].Arm:
			out, a = append(out, a[0]), a[1:]
		case a[0].Arm > b[0].Arm:
			out, b = append(out, b[0]), b[1:]
		default:
			out, a, b = append(out, a[0]), a[1:], b[1:]
		}
	}
	return append(append(out, a...), b...)
}
