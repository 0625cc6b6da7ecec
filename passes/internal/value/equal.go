package value

// This file holds what equal values are. Values that are equal on all paths need no
// alternatives, so that this is asked at each place where paths meet. To call two values equal
// that are not loses one of them; to call equal values different only costs an alternative.

import "slices"

// Same reports whether two values are certainly equal. Equal means: the same text from the
// same literals, the same function on the same variables, the same cell (and not: cells with
// the same content), structs with equal fields.
func Same(v, w Value) bool {
	var looked int
	return equal(v, w, 0, &looked)
}

// equal is [Same] at some depth. It adds to looked how many values it compares. Most
// comparisons end at the first line, since what no arm changed is the very same.
func equal(v, w Value, depth int, looked *int) bool {
	if v == w {
		return true // the very same, as most are
	}
	*looked++
	switch v := v.(type) {
	case nil:
		return w == nil
	case *Text:
		w, ok := w.(*Text)
		return ok && v.ID() == w.ID() && v.Type == w.Type
	case Nil:
		_, ok := w.(Nil)
		return ok
	case *Sym:
		w, ok := w.(*Sym)
		return ok && v.is(w)
	case *FuncValue:
		w, ok := w.(*FuncValue)
		return ok && v.Name == w.Name && v.Lit == w.Lit && v.Frame == w.Frame && equal(v.Recv, w.Recv, depth+1, looked) && v.Type == w.Type &&
			v.InterfaceMethod == w.InterfaceMethod && v.Builtin == w.Builtin
	case *Object:
		w, ok := w.(*Object)
		return ok && depth <= maxEqual && v.Type == w.Type && v.Kind == w.Kind && sameBase(v.Base, w.Base) && v.Partly == w.Partly &&
			equalFields(v.Fields, w.Fields, depth, looked) && equalStates(v, w, depth, looked)
	case *Context:
		w, ok := w.(*Context)
		return ok && depth <= maxEqual && equalValues(v.Values, w.Values, depth, looked)
	case *Alternatives:
		w, ok := w.(*Alternatives)
		return ok && equalAlternatives(v.List, w.List, depth, looked)
	}
	return v == w
}

// sameBase reports whether two structs came from the same place outside, or neither did. Each time that
// code which cannot be seen gets hold of a struct makes a symbol of its own for that place.
func sameBase(s, t *Sym) bool { return s == t || s != nil && t != nil && s.is(t) }

// equalFields compares the fields of structs.
func equalFields(v, w Fields, depth int, looked *int) bool {
	if len(v) != len(w) {
		return false
	}
	for i := range v {
		if v[i].Name != w[i].Name || !equal(v[i].Val, w[i].Val, depth+1, looked) {
			return false
		}
	}
	return true
}

// equalValues compares the values of contexts.
func equalValues(v, w map[string]Value, depth int, looked *int) bool {
	if len(v) != len(w) {
		return false
	}
	for k, x := range v {
		y, ok := w[k]
		if !ok || !equal(x, y, depth+1, looked) {
			return false
		}
	}
	return true
}

// equalStates compares what is known of structs as requests and clients. Two requests with the
// same fields are two, if they were made in two places.
func equalStates(v, w *Object, depth int, looked *int) bool {
	return v.Request.Origin == w.Request.Origin &&
		equal(v.Request.Client, w.Request.Client, depth+1, looked) &&
		equal(v.Request.From, w.Request.From, depth+1, looked) &&
		equalGrants(v.Request.Grant, w.Request.Grant, depth, looked) &&
		v.Client.Hooks == w.Client.Hooks &&
		equalGrants(v.Client.Grant, w.Client.Grant, depth, looked) &&
		equal(v.Written, w.Written, depth+1, looked) &&
		equal(v.Front, w.Front, depth+1, looked)
}

// equalGrants compares how clients sign in.
func equalGrants(g, h Grant, depth int, looked *int) bool {
	return g.Type == h.Type && equal(g.SignIn, h.SignIn, depth+1, looked)
}

// equalAlternatives compares alternatives, one by one in their order. The same values under
// other guards are other alternatives: they meet others.
func equalAlternatives(v, w []Alternative, depth int, looked *int) bool {
	if len(v) != len(w) {
		return false
	}
	for i := range v {
		if !slices.Equal(v[i].When, w[i].When) || !equal(v[i].Val, w[i].Val, depth, looked) {
			return false
		}
	}
	return true
}
