package request

import (
	"go/constant"
	"go/types"
)

// Ways are what leads from a package to requests, or to what is of interest, of the
// packages that it imports.
type ways struct {
	interesting func([]byte) bool
	from        map[string]*way // by package
}

// A way is what leads on in one package.
type way struct {
	named       bool
	lead, types map[string]bool
}

// add takes in a fact, with what it lends.
func (w *ways) add(path string, fact *pkgFact) {
	w.take(path, fact.Named, fact.Data)
	for _, l := range fact.Lent {
		w.take(l.Path, fact.Named, l.Data)
	}
}

func (w *ways) take(path string, named bool, data []byte) {
	d, err := decode(data, path)
	if err != nil {
		return
	}
	if w.from == nil {
		w.from = make(map[string]*way)
	}
	known := w.from[path]
	if known == nil {
		w.from[path] = &way{named, d.lead, d.types}
		return
	}
	known.named = known.named || named
	for f, leads := range d.lead {
		known.lead[f] = known.lead[f] || leads
	}
}

// used tells how far the gate opens for what a package uses.
func (w *ways) used(info *types.Info) gate {
	g := closed
	if len(w.from) == 0 {
		return g
	}
	for _, obj := range info.Uses { // in any order: the widest counts
		if obj.Pkg() == nil {
			continue
		}
		if from := w.from[obj.Pkg().Path()]; from != nil && from.leads(obj, w.interesting) {
			if from.named {
				return open
			}
			g = ajar
		}
	}
	return g
}

// leads reports whether an object may lead to a request.
func (w *way) leads(obj types.Object, interesting func([]byte) bool) bool {
	switch obj := obj.(type) {
	case *types.Func:
		recv := obj.Signature().Recv()
		return w.lead[obj.Origin().FullName()] || recv != nil && types.IsInterface(recv.Type())
	case *types.Const:
		return obj.Val().Kind() == constant.String && interesting([]byte(constant.StringVal(obj.Val())))
	case *types.TypeName:
		return w.types[typeKey(obj.Type())]
	case *types.Var:
		return true // a package variable, or a field
	}
	return false
}
