package value

// This file holds what equal values are.

// Same reports whether two values are certainly equal.
func Same(v, w Value) bool { return equal(v, w, 0) }

// equal is [Same] at some depth.
func equal(v, w Value, depth int) bool {
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
		return ok && v.ID == w.ID
	case *FuncValue:
		w, ok := w.(*FuncValue)
		return ok && v.Name == w.Name && v.Lit == w.Lit && v.Frame == w.Frame && equal(v.Recv, w.Recv, depth+1) && v.Type == w.Type &&
			v.InterfaceMethod == w.InterfaceMethod && v.Builtin == w.Builtin
	case *Object:
		w, ok := w.(*Object)
		if !ok || v == w {
			return ok
		}
		return depth <= maxEqual && v.Type == w.Type && v.Kind == w.Kind && v.Base == w.Base &&
			equalFields(v.Fields, w.Fields, depth) && equalStates(v, w, depth)
	case *Context:
		w, ok := w.(*Context)
		return ok && (v == w || depth <= maxEqual && equalFields(v.Values, w.Values, depth))
	}
	return v == w
}

// equalFields compares the fields of structs.
func equalFields(v, w map[string]Value, depth int) bool {
	if len(v) != len(w) {
		return false
	}
	for k, x := range v {
		y, ok := w[k]
		if !ok || !equal(x, y, depth+1) {
			return false
		}
	}
	return true
}

// equalStates compares what is known of structs as requests and clients.
func equalStates(v, w *Object, depth int) bool {
	return v.Request.Origin == w.Request.Origin &&
		equal(v.Request.Client, w.Request.Client, depth+1) &&
		equal(v.Request.From, w.Request.From, depth+1) &&
		equalGrants(v.Request.Grant, w.Request.Grant, depth) &&
		v.Client.Hooks == w.Client.Hooks &&
		equalGrants(v.Client.Grant, w.Client.Grant, depth) &&
		equal(v.Written, w.Written, depth+1) &&
		equal(v.Front, w.Front, depth+1)
}

// equalGrants compares how clients sign in.
func equalGrants(g, h Grant, depth int) bool {
	return g.Kind == h.Kind && equal(g.SignIn, h.SignIn, depth+1)
}
