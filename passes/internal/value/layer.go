package value

// This file holds the layers of a heap. Most have a handful of cells: a list of these is made, looked
// through and copied for less than a map. One with more gets a map in addition.

import (
	"cmp"
	"iter"
	"slices"
)

// A Layer holds what cells were changed to. A nil one holds nothing. One is moved and never copied: two
// copies would share the map that says where cells stand in the list of one of them.
type Layer struct {
	list []content
	at   map[*Cell]int // where they stand in the list; nil while that is short
	some uint64        // a bit for each of them, which others may share: most layers lack the cell that is looked for
}

// A content is a cell, and what is in it.
type content struct {
	cell *Cell
	val  Value
}

// short is how many cells are looked through one by one.
const short = 24

// bit is that of a cell among those of a layer.
func (c *Cell) bit() uint64 { return 1 << (uint(c.ID) % 64) }

// grow makes room for some more cells.
func (l *Layer) grow(n int) { l.list = slices.Grow(l.list, n) }

// find is where a cell stands in the list, or negative.
func (l *Layer) find(c *Cell) int {
	if c == nil || l.some&c.bit() == 0 {
		return -1
	}
	if l.at != nil {
		if i, ok := l.at[c]; ok {
			return i
		}
		return -1
	}
	for i := range l.list {
		if l.list[i].cell == c {
			return i
		}
	}
	return -1
}

// Get is what a cell was changed to.
func (l *Layer) Get(c *Cell) (v Value, ok bool) {
	if l == nil {
		return nil, false
	}
	if i := l.find(c); i >= 0 {
		return l.list[i].val, true
	}
	return nil, false
}

// put changes a cell.
func (l *Layer) put(c *Cell, v Value) {
	if i := l.find(c); i >= 0 {
		l.list[i].val = v
		return
	}
	l.add(c, v)
}

// add changes a cell that has no content in the layer.
func (l *Layer) add(c *Cell, v Value) {
	l.list = append(l.list, content{c, v})
	l.some |= c.bit()
	switch {
	case l.at != nil:
		l.at[c] = len(l.list) - 1
	case len(l.list) > short:
		l.at = make(map[*Cell]int, 2*len(l.list))
		for i, x := range l.list {
			l.at[x.cell] = i
		}
	}
}

// moved is what a layer holds, which is empty from then on.
func (l *Layer) moved() Layer {
	m := *l
	*l = Layer{}
	return m
}

// Remove takes a cell away.
func (l *Layer) Remove(c *Cell) {
	if l == nil {
		return
	}
	i := l.find(c)
	if i < 0 {
		return
	}
	last := len(l.list) - 1
	l.list[i] = l.list[last]
	l.list[last] = content{}
	l.list = l.list[:last]
	if l.at != nil {
		delete(l.at, c)
		if i < last {
			l.at[l.list[i].cell] = i
		}
	}
}

// Len is how many cells there are.
func (l *Layer) Len() int {
	if l == nil {
		return 0
	}
	return len(l.list)
}

// Cells are the cells in the order in which they were made.
func (l *Layer) Cells() []*Cell {
	out := make([]*Cell, 0, l.Len())
	for c := range l.All() {
		out = append(out, c)
	}
	slices.SortFunc(out, func(c, d *Cell) int { return cmp.Compare(c.ID, d.ID) })
	return out
}

// All are the cells with what is in them.
func (l *Layer) All() iter.Seq2[*Cell, Value] {
	return func(yield func(*Cell, Value) bool) {
		if l == nil {
			return
		}
		for _, x := range l.list {
			if !yield(x.cell, x.val) {
				return
			}
		}
	}
}
