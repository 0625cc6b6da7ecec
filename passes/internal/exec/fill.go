package exec

// This file holds what code without a body may fill: maps and structs that it decodes into.

import (
	"go/token"
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/paths"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// mayFillMaps notes that code without a body may have set anything in the maps that it got,
// or got the address of.
func (r *Machine) mayFillMaps(args []value.Value, name string) {
	by := &value.Sym{Kind: value.SymResult, Name: name, ID: "()" + name}
	for _, c := range cellsOf(args) {
		r.mayFillMap(c, by)
	}
}

// mayFillMap is mayFillMaps for what is in one cell: a map, or a variable that holds one.
func (r *Machine) mayFillMap(c *value.Cell, by *value.Sym) {
	switch x := r.load(c).(type) {
	case *value.Map:
		r.heap.Set(c, x.AddUnknown(by))
	case *value.Cell:
		if t, ok := r.load(x).(*value.Map); ok {
			r.heap.Set(x, t.AddUnknown(by))
		}
	}
}

// mayDecode reports whether a function without a body may fill what it gets the address of: of
// the standard library, those that decode do.
func mayDecode(name string) bool {
	if !paths.IsStdFunc(name) {
		return true
	}
	name = strings.TrimLeft(name, "(*")
	return strings.HasPrefix(name, "encoding/") || strings.HasPrefix(name, "fmt.") && strings.Contains(name, "scan")
}

// keeps reports whether a method of the standard library keeps what it is given, for others to
// find.
//
//	// Have: q.waiting.PushBack(req); q.byName.Store(name, req); q.last.Store(req)
func keeps(name string) bool {
	for _, of := range []string{"(*container/list.List).", "(*container/ring.Ring).", "(*sync.Map).", "(*sync.Pool).", "(*sync/atomic."} {
		if strings.HasPrefix(name, of) {
			return true
		}
	}
	return false
}

// takesSetter reports whether a function takes a value whose method Set it calls later.
//
//	// Have: flag.Var(headers, "header", "name=value")
func takesSetter(name string) bool {
	return strings.HasSuffix(name, "flag.Var") || strings.HasSuffix(name, "flag.FlagSet).Var")
}

// mayBeFilled notes that code without a body may have filled what a pointer points to, as
// json.Unmarshal does. A struct then has its fields from outside, where nothing was set, and
// also where something was if the code decodes; a text is what it was, or what was filled in;
// nil and lists become unknown. What net/http and net/url have in their structs is never
// filled from outside.
//
//	// Have: var cfg Config; json.Unmarshal(b, &cfg); use(cfg.BaseURL)
//	// Want: cfg.BaseURL is {field p.Config.BaseURL of unknown: filled in}
func (r *Machine) mayBeFilled(c *value.Cell, v value.Value, decodes bool) {
	switch x := v.(type) {
	case *value.Object:
		if x.Base == nil && !strings.HasPrefix(x.Type, "net/") && x.Kind == value.Struct {
			o := *x.Copy()
			o.Base = r.outside(c)
			if decodes {
				r.mayFillFields(&o)
			}
			r.heap.Set(c, &o)
		}
	case *value.Cell:
		if o, ok := r.load(x).(*value.Object); ok {
			r.mayBeFilled(x, o, decodes)
		}
	case *value.Text:
		r.heap.Set(c, value.Either([]value.Alternative{{Val: x}, {Val: r.outside(c)}}))
	case value.Nil, value.Unset, *value.List, nil:
		if c.Sym == nil {
			r.heap.Set(c, r.outside(c))
		}
	}
}

// mayFillFields notes that what was set in a struct may be something else now. Only what is
// exported is filled.
//
//	// Have: cfg := Config{Headers: http.Header{}}; json.Unmarshal(b, &cfg)
func (r *Machine) mayFillFields(o *value.Object) {
	for i := range o.Fields {
		f := &o.Fields[i]
		if !token.IsExported(f.Name.String()) {
			continue
		}
		for _, a := range value.AlternativesOf(f.Val) {
			switch x := a.Val.(type) {
			case *value.Text:
				f.Val = value.Either([]value.Alternative{{Val: f.Val}, {Val: o.Base.Field(f.Name, o.Type+"."+f.Name.String())}})
			case *value.Cell:
				r.mayFillMap(x, o.Base)
			}
		}
	}
}

// outside stands for what came into a cell from outside the program. Each cell has its own
// symbol: two structs that were filled hold different texts.
func (r *Machine) outside(c *value.Cell) *value.Sym {
	return &value.Sym{Name: "filled in", ID: "filled" + strconv.Itoa(c.ID)}
}
