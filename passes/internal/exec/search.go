package exec

// This file holds how functions and variables are found in what unseen code is given: it may call the
// ones, and set the others that it has a pointer to.
//
//	// Have: cli.App{Flags: []cli.Flag{&cli.StringFlag{Name: "company", Destination: &company}}, Action: run}
//	// Want: run, and company

import "github.com/mprlint/mprlint/passes/internal/value"

// A search is one such look. Each cell is visited once, and none that lies behind more than a few others.
type search struct {
	r        *Machine
	seen     map[*value.Cell]bool
	function func(*value.FuncValue) // nil if they do not matter
	pointer  func(*value.Cell)      // of what a pointer in a struct or list leads to; nil if it does not matter
}

func (s *search) values(vals []value.Value, depth int) {
	for _, v := range vals {
		s.value(v, depth)
	}
}

func (s *search) value(v value.Value, depth int) {
	if depth > maxGiven {
		return
	}
	for _, a := range value.AlternativesOf(v) {
		switch x := a.Val.(type) {
		case value.Spread:
			s.value(x.List, depth)
		case *value.FuncValue:
			if s.function != nil {
				s.function(x)
			}
		case *value.Cell:
			s.cell(x, depth)
		case *value.List:
			s.values(x.Elems, depth)
		case *value.Object:
			for _, f := range x.Fields {
				s.value(f.Val, depth)
			}
		}
	}
}

func (s *search) cell(c *value.Cell, depth int) {
	if s.seen[c] {
		return
	}
	s.seen[c] = true
	if s.pointer != nil && depth > 0 {
		s.pointer(c)
	}
	s.value(s.r.heap.Get(c), depth+1)
}

// mayFillBehind notes that unseen code may have set the texts that it was given pointers to, within
// whatever else it was given.
//
//	// Want: company is "" | {filled in}
func (r *Machine) mayFillBehind(vals []value.Value) {
	s := search{r: r, seen: make(map[*value.Cell]bool), pointer: r.mayBeSet}
	s.values(vals, 0)
}

// mayBeSet notes it of what is in a cell, if that is a text. What another run made is not copied to find
// that out.
func (r *Machine) mayBeSet(c *value.Cell) {
	v := r.heap.Get(c)
	if v == nil && c.Lazy != nil {
		v = c.Peek()
	}
	for _, a := range value.AlternativesOf(v) {
		if _, ok := a.Val.(*value.Text); !ok {
			return
		}
	}
	if v != nil {
		r.heap.Set(c, value.Either([]value.Alternative{{Val: r.load(c)}, {Val: r.outside(c)}}))
	}
}
