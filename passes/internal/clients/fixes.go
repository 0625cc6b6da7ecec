package clients

import (
	"slices"
	"strings"
	"sync"
)

// This file holds what the table says to whoever writes a fix.

// Writers are the names of the methods by which a fix sets a header, and which a type may
// have, sorted.
//
//	// Want: Set, of http.Header; SetHeader, of resty's requests
var Writers = sync.OnceValue(func() []string { return writersBy(Set) })

// Writes reports whether a fix sets a header by the function with that full name.
func Writes(fullName string) bool { return writes(fullName, Set) }

// MapWriters are the names of the methods by which a fix hands over a map of headers, and which a
// type may have, sorted.
//
//	// Want: SetHeader, of gout's flows
var MapWriters = sync.OnceValue(func() []string { return writersBy(Merge) })

// WritesMap reports whether a fix hands over a map of headers by the function with that full name.
func WritesMap(fullName string) bool { return writes(fullName, Merge) }

// writersBy are the names of the functions with which a fix does something, sorted.
func writersBy(verb Verb) []string {
	var names []string
	for _, r := range web() {
		if r.Writes && r.Does == verb {
			_, name := cutLast(r.Func)
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// writes reports whether a fix does something with the function with that full name.
func writes(fullName string, verb Verb) bool {
	return slices.ContainsFunc(Lookup(fullName), func(r Row) bool { return r.Writes && r.Does == verb })
}

// Replaces reports whether the function with that full name takes away all headers that were set
// before: it has a row for that, and no name of a header.
func Replaces(fullName string) bool {
	return slices.ContainsFunc(Lookup(fullName), func(r Row) bool { return r.Does == Del && r.On == Recv && r.Key == None })
}

// Sends reports whether the function with that full name sends its receiver.
func Sends(fullName string) bool {
	return slices.ContainsFunc(Lookup(fullName), func(r Row) bool { return r.Does == Send && r.On == Recv })
}

// HeaderFields are the names of the fields that hold the headers of a request, or are a part
// of it that does, sorted.
var HeaderFields = sync.OnceValue(func() []string {
	var names []string
	for _, f := range Fields() {
		if f.Is == Headers || f.Is == Same {
			_, name := cutLast(f.Field)
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
})

// Shares reports whether the function with that full name copies a request that keeps the
// headers of the original.
//
//	// Have: req = req.WithContext(ctx); a header that is set on either is set on both
func Shares(fullName string) bool {
	return slices.ContainsFunc(Lookup(fullName), func(r Row) bool { return r.Shares })
}

// Longhand returns the row of a function that makes and sends a request in one, for which
// the table knows the function that makes it alone.
//
//	// Have: http.Get(u)
//	// Want: the row with Instead: "net/http.NewRequest", which a fix writes in its place
func Longhand(fullName string) (Row, bool) {
	rows := Lookup(fullName)
	i := slices.IndexFunc(rows, func(r Row) bool { return r.Instead != "" })
	if i < 0 {
		return Row{}, false
	}
	return rows[i], true
}

// clientTypes are the types on which the table has a function for which the receiver is the
// client, and those whose zero value it calls one.
var clientTypes = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool)
	for _, r := range web() {
		if recv, _, ok := strings.Cut(strings.TrimPrefix(r.Func, "("), ")."); ok && r.Client == Recv {
			m[strings.TrimPrefix(recv, "*")] = true
		}
	}
	for _, t := range Types() {
		if t.Is == Open {
			m[t.Type] = true
		}
	}
	return m
})

// IsClient reports whether the type with that "import/path.Type" name is that of a client,
// through which any number of requests go.
func IsClient(name string) bool { return clientTypes()[name] }
