package value

// This file holds conditions on values that may be one of several, and what a condition says of the
// choices that these depend on.
//
//	// Have: route := routes[name]; if route.OAuth { base = login } else { base = api }; get(base + route.Path)
//	// Want: login with the paths of routes whose OAuth is true, and api with the others

import "slices"

var notKnown = Unknown("condition")

// Condition is the value of a condition.
func Condition(truth, known bool) Value {
	if !known {
		return notKnown
	}
	return Bool(truth)
}

// Asked is the condition that a question about two values is answered with yes. It may be true under some
// choices, and false or not known under others.
func Asked(v, w Value, ask func(a, b Value) (truth, known bool)) Value {
	list, others := AlternativesOf(v), AlternativesOf(w)
	if len(list) == 1 && len(others) == 1 {
		return Condition(ask(list[0].Val, others[0].Val))
	}
	out := make([]Alternative, 0, few)
	for _, a := range list {
		for _, b := range others {
			g, fit := a.When.Merge(b.When)
			if fit == Never {
				continue
			}
			truth, known := ask(a.Val, b.Val)
			out = append(out, Alternative{g, Condition(truth, known && fit == Always)})
		}
	}
	if len(out) == 0 {
		return notKnown
	}
	return Either(out)
}

// Not is the condition that another does not hold.
func Not(cond Value) Value {
	return Asked(cond, nil, func(a, _ Value) (truth, known bool) {
		truth, known = Truth(a)
		return !truth, known
	})
}

// Both is && of two conditions where goesOn is true, and || where it is false: what the first must be for
// the second to matter.
func Both(cond, next Value, goesOn bool) Value {
	return Asked(cond, next, func(a, b Value) (truth, known bool) {
		first, firstKnown := Truth(a)
		if firstKnown && first != goesOn {
			return first, true
		}
		second, secondKnown := Truth(b)
		return second, secondKnown && (firstKnown || second != goesOn)
	})
}

// Divide returns the choices under which a condition may hold, and those under which it may not.
//
//	// Have: one of true, when 3 took arm 1 | false, when 3 took arm 0 | false, when 3 took arm 2
//	// Want: {3: 1}; {3: 0 or 2}
func Divide(cond Value) (yes, no Guard) {
	list := AlternativesOf(cond)
	if len(list) == 1 {
		return nil, nil
	}
	var holds, fails []Guard
	for _, a := range list {
		truth, known := Truth(a.Val)
		if truth || !known {
			holds = append(holds, a.When)
		}
		if !truth || !known {
			fails = append(fails, a.When)
		}
	}
	return AnyOf(holds), AnyOf(fails)
}

// AnyOf is what is known if one of some guards holds, of which nobody says which.
func AnyOf(list []Guard) Guard {
	var g Guard
	for i, h := range list {
		if i == 0 {
			g = h
		} else if len(g) > 0 {
			g = common(g, h)
		}
	}
	_, known := g.split()
	return known
}

// Under is what a value may be where a guard holds. Of one that can be nothing then, the guard knows
// too little: it is what it was.
func Under(v Value, g Guard) Value {
	a, ok := v.(*Alternatives)
	if !ok || len(g) == 0 {
		return v
	}
	never := func(x Alternative) bool { return excludes(x.When, g) }
	if !slices.ContainsFunc(a.List, never) {
		return v
	}
	if out := Either(slices.DeleteFunc(slices.Clone(a.List), never)); out != nil {
		return out
	}
	return v
}
