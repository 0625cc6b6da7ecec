package compile

// This file holds which methods stand behind those of the package's interfaces.

import (
	"go/types"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// implementations notes which types of the package implement its interfaces: a call of a
// method of an interface may be one of theirs. Only types and interfaces of the files at hand
// count: a driver that loads tests apart would find others otherwise. A method that a
// type has from an embedded field of another package is not one of this package's.
//
//	// Have: type Signer interface{ Sign(*http.Request) }; func (k *key) Sign(r *http.Request) { … }
//	Implementations["(p.Signer).Sign"] = ["(*p.key).Sign"]
func (c *compiler) implementations() {
	known := source.NewImplementers(c.pkg, func(tn *types.TypeName) bool { return c.holds(tn.Pos()) })
	type pair struct{ declared, behind *types.Func }
	noted := make(map[pair]bool)
	for _, n := range known.Interfaces {
		it := n.Underlying().(*types.Interface)
		own := known.Own(it)
		for _, t := range known.Of(it) {
			for _, m := range own {
				f := t.Find(m)
				if f.Pkg() != c.pkg || noted[pair{m, f}] {
					continue
				}
				noted[pair{m, f}] = true
				c.out.Implementations[m.FullName()] = append(c.out.Implementations[m.FullName()], ir.FuncName(f))
			}
		}
	}
}
