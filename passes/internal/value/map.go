package value

// This file holds maps, of which headers are some. A map knows what was put into it and what was
// deleted, and remembers from where more may have come.
//
//	// Have: h := req.Header.Clone(); h.Set("A", "b"); h.Del("C"); sign(h)   // sign is not known
//	// Want: map[A: "b" and {sign}], Deleted [c]: sign may have set anything, even C
//
// What is put and deleted is compared without regard to case, as the names of headers are.
// Other maps with keys that differ only in that are rare.

import (
	"slices"
	"strings"
)

// Map is the content of a map or header.
type Map struct {
	Entries        []Entry
	UnknownSources []*Sym // what else was merged in and cannot be seen
	// Deleted are keys that were deleted, in lower case, whatever the unknown sources hold.
	Deleted []string
	// Cleared says that all keys were.
	Cleared  bool
	PassedTo []string // functions that got hold of it, of which not all is seen
}

// An Entry is a key with a value. The key of a header, too, may be known in parts only.
type Entry struct {
	Key   *Text
	Val   Value
	Maybe bool // stored on some paths only
}

// Put returns the table with an entry; strong replaces what was there. Maps are never changed
// in place: the arms of a branch share what they began with. An entry whose key is not known
// replaces nothing, and is there perhaps. One too many goes to the unknown sources.
func (t *Map) Put(key *Text, v Value, strong bool) *Map {
	_, known := key.Const()
	return t.put(Entry{Key: key, Val: v, Maybe: !known}, strong)
}

// put is Put of an entry that says by itself whether it is there perhaps.
func (t *Map) put(e Entry, strong bool) *Map {
	c := &Map{UnknownSources: t.UnknownSources, Deleted: t.Deleted, Cleared: t.Cleared, PassedTo: t.PassedTo}
	k, known := e.Key.Const()
	for _, old := range t.Entries {
		if strong && known && strings.EqualFold(string(old.Key.Holed()), k) {
			continue
		}
		c.Entries = append(c.Entries, old)
	}
	if len(c.Entries) >= maxElems {
		return c.AddUnknown(InsteadOf("large map", e.Val))
	}
	if known || !hasEntry(t.Entries, e) {
		c.Entries = append(c.Entries, e)
	}
	return c
}

// PassTo returns the table with the name of a function that got hold of it. Of one that too
// many got hold of, it is not known what they did.
func (t *Map) PassTo(name string) *Map {
	if slices.Contains(t.PassedTo, name) {
		return t
	}
	if len(t.PassedTo) >= maxMarks {
		return t.AddUnknown(InsteadOf("passed to many"))
	}
	c := *t
	c.PassedTo = append(t.PassedTo[:len(t.PassedTo):len(t.PassedTo)], name)
	return &c
}

// HoleOf is what is not known of a text: the first of its holes. It stands for a key that may
// be any.
func HoleOf(t *Text) *Sym {
	for _, p := range t.Parts {
		if p.Hole != nil {
			return p.Hole
		}
	}
	return Unknown("key")
}

// AddUnknown returns the map with one more source that cannot be seen.
func (t *Map) AddUnknown(s *Sym) *Map {
	opens := AddSym(t.UnknownSources, s)
	if slices.Equal(opens, t.UnknownSources) {
		return t
	}
	return &Map{Entries: t.Entries, Deleted: t.Deleted, Cleared: t.Cleared, PassedTo: t.PassedTo, UnknownSources: opens}
}

// Delete returns the map without a key. That it was deleted holds for what cannot be seen,
// too.
func (t *Map) Delete(key string) *Map {
	c := &Map{UnknownSources: t.UnknownSources, Cleared: t.Cleared, PassedTo: t.PassedTo, Deleted: append(t.Deleted[:len(t.Deleted):len(t.Deleted)], strings.ToLower(key))}
	for _, e := range t.Entries {
		if !strings.EqualFold(string(e.Key.Holed()), key) {
			c.Entries = append(c.Entries, e)
		}
	}
	return c
}

// Merge returns t with all of u stored into it. What may stand in u replaces nothing of t.
//
//	// Have: map[A: "x", B: "y"] merged with map[B: "z", C: "w" perhaps]
//	// Want: map[A: "x", B: "z", C: "w" perhaps]
func (t *Map) Merge(u *Map) *Map {
	c := t
	for _, e := range u.Entries {
		c = c.put(e, !e.Maybe)
	}
	for _, s := range u.UnknownSources {
		c = c.AddUnknown(s)
	}
	return c
}

// JoinMaps is what a table may hold after either of two paths. What only one of them set is
// there perhaps, and what only one deleted is not deleted. To say of a header that it is there
// for certain, or deleted for certain, all paths must agree.
//
//	// Have: map[A: "x", B: "y"] and map[A: "x"], on two paths
//	// Want: map[A: "x", B: "y" perhaps]
func JoinMaps(a, b *Map) *Map {
	if a == b {
		return a
	}
	c := &Map{Entries: append([]Entry(nil), a.Entries...), UnknownSources: a.UnknownSources, Cleared: a.Cleared && b.Cleared, PassedTo: a.PassedTo}
	for _, m := range b.PassedTo {
		c = c.PassTo(m)
	}
	for _, e := range b.Entries {
		if !hasEntry(a.Entries, e) {
			e.Maybe = true
			c.Entries = append(c.Entries, e)
		}
	}
	for i, e := range c.Entries[:len(a.Entries)] {
		if !hasEntry(b.Entries, e) {
			c.Entries[i].Maybe = true
		}
	}
	for _, s := range b.UnknownSources {
		c = c.AddUnknown(s)
	}
	for _, k := range a.Deleted {
		for _, l := range b.Deleted {
			if k == l {
				c.Deleted = append(c.Deleted, k)
				break
			}
		}
	}
	return c
}

// hasEntry reports whether a list holds an entry with the same key and value.
func hasEntry(list []Entry, e Entry) bool {
	for _, f := range list {
		if f.Key.ID() == e.Key.ID() && Same(f.Val, e.Val) {
			return true
		}
	}
	return false
}
