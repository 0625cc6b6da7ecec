package value

// This file holds guards, which keep values apart that never meet.

// A Guard is the set of choices under which an alternative holds: which arm of
// which branch was taken. It keeps values apart that never meet: a host from one
// arm and a path from the other.
//
// The choices are in the order of their numbers. A guard that grew too long begins with a
// [Choice] that stands for those which it lost.
//
//	// Have: if old { host = b } else { host = a }; if beta { path = y }
//	// Want: b {1: 0}, a {1: 1}; y {2: 0}, and what path was {2: 1}; b + y {1: 0, 2: 0}
type Guard []Choice

// A Choice is an arm of a branch. The numbers of branches grow as a run goes on; arms count
// from 0. Arms below -1 mark what a guard lost; -1 is "what others put there", of a map or
// list.
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
	if len(g) == 0 {
		return h, Always
	}
	if len(h) == 0 {
		return g, Always
	}
	gLost, g := g.split()
	hLost, h := h.split()
	out := make(Guard, 1, len(g)+len(h)+1)
	fit := Always
	i, j := 0, 0
	for i < len(g) || j < len(h) {
		switch {
		case j == len(h) || i < len(g) && g[i].ID < h[j].ID:
			if hLost != (Choice{}) && hLost != gLost && g[i].ID <= hLost.ID {
				fit = Perhaps
			}
			out = append(out, g[i])
			i++
		case i == len(g) || g[i].ID > h[j].ID:
			if gLost != (Choice{}) && hLost != gLost && h[j].ID <= gLost.ID {
				fit = Perhaps
			}
			out = append(out, h[j])
			j++
		case g[i].Arm != h[j].Arm:
			return nil, Never
		default:
			out = append(out, g[i])
			i++
			j++
		}
	}
	if gLost != hLost && gLost != (Choice{}) && hLost != (Choice{}) {
		fit = Perhaps
	}
	return out.cut(gLost.and(hLost)), fit
}

// cut keeps a guard, whose first place is free, within the cap: those of the branches that
// came first are lost. The parts of one URL are chosen in branches close together, so that the
// first ones are the least worth.
func (g Guard) cut(lost Choice) Guard {
	for len(g) > maxGuard+1 {
		lost = lost.and(Choice{g[1].ID, lostArm(g[1].ID*31 + g[1].Arm)})
		g = g[1:]
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

// common is what two guards share: the choices that hold whichever of them does.
func common(g, h Guard) Guard {
	gLost, g := g.split()
	hLost, h := h.split()
	out := make(Guard, 1, len(g)+1)
	for _, c := range g {
		for _, d := range h {
			if c == d {
				out = append(out, c)
			}
		}
	}
	return out.cut(gLost.and(hLost))
}
