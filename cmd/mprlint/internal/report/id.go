package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// name gives each call an id that stays when lines move: of what it calls and where it
// is made, without line numbers. Equals are told apart by their order.
func (r *Report) name() {
	seen := make(map[string]int)
	r.index = make(map[string]int)
	for i := range r.Calls {
		key := r.Calls[i].identity()
		seen[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		r.Calls[i].ID = hex.EncodeToString(sum[:6])
		r.index[r.Calls[i].ID] = i
	}
}

func (c *Call) identity() string {
	return strings.Join([]string{c.Package, c.Function, c.Method, c.Route, c.Construction.At.File, c.Construction.Call}, "\x00")
}
