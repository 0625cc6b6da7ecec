// Package reach answers what can reach a request, without running anything: it summarizes
// what the body of each function contains ([Summary]), and follows calls, stores and
// types from there to a fixed point.
//
// It decides how much of a package has to be looked at ([GateOf]), which functions are run
// ([Summaries.Roots]), and what other packages need to know ([Summaries.Export]). A
// function that is left out is never run, so where it is in doubt it answers yes.
package reach

import (
	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

// Summaries are what the functions of a package contain.
type Summaries struct {
	pkg         *ir.Package
	imports     *facts.Imports
	interesting func(string) bool // reports whether the rules care for a text
	of          map[*ir.Func]*Summary
	index       *index              // nil before it was asked for
	made        *made               // nil before it was asked for
	read        map[string]bool     // the fields and variables that it reads; nil before it was asked for
	methods     map[string][]string // by their own name; nil before they were asked for
	leads       map[string]bool     // other packages' variables that may hold something of interest
	idle        *idleness           // nil before it was asked for
}

// Summarize looks at all functions of a package.
func Summarize(pkg *ir.Package, imports *facts.Imports, interesting func(string) bool) *Summaries {
	s := &Summaries{pkg: pkg, imports: imports, interesting: interesting, of: make(map[*ir.Func]*Summary, len(pkg.Funcs)), leads: make(map[string]bool)}
	for _, f := range pkg.Funcs {
		s.of[f] = summarize(f.Body)
	}
	return s
}

// A Summary is what a body contains, function literals within it included. It says what may
// happen and not what does: an assignment in an arm that is never taken counts. Everything
// that stages after it ask is noted in one walk, since a package may have thousands of
// functions, most of which are never run.
//
//	// Have: func (c *Client) do(req *http.Request) { req.Header.Set("A", c.agent); c.http.Do(req) }
//	// Want: touchesHTTP, sends, mutates; callees (net/http.Header).Set and (*net/http.Client).Do;
//	//       reads p.Client.agent, p.Client.http; passes the header of req to the first
type Summary struct {
	// touchesHTTP says that it has to do with a request, a header or a client.
	touchesHTTP bool
	sends       bool // it makes or sends a request, or makes a client
	mutates     bool // it changes one
	// size is how many nodes it has.
	size int
	// returnsLocal says that it returns a variable of its own, and joinsText a text that it puts together.
	returnsLocal, joinsText bool
	// texts are those of its literals.
	texts []string

	callees     map[string]bool // functions and methods, by full name
	invokes     map[string]bool // methods of interfaces, by name
	invokesFull map[string]bool // the same, by full name
	usesTypes   map[string]bool // those whose fields it uses, or that it makes
	makes       map[string]bool // of these, those that it makes
	// converts are the types that it makes out of something else, such as a function or a map.
	converts map[string]bool
	globals  map[string]bool // package variables that it uses, which hold a text or the like
	assigned map[string]bool // those that it sets

	// reads are the fields and package variables that it reads and that can hold
	// something of interest; stores are those that it sets or lets others set.
	reads  map[string]bool
	stores map[string]bool

	// changesField says that it has a library change what is found in a field, such as a header.
	changesField bool

	passes        []passed         // what it gives to other functions
	mutatesLocal  map[ir.Slot]bool // its variables of which it sets a part
	replacesLocal map[ir.Slot]bool // those that point to what it sets as a whole
	callsLocal    map[ir.Slot]bool // those that it calls
	callsField    map[string]bool  // fields and package variables that it calls
	// setsToFunc are those that it sets to a function: its name, or "" for a literal.
	setsToFunc map[string]string
	// mutatesResultOf are the functions into whose results it stores.
	mutatesResultOf map[string]bool

	aliases map[ir.Slot]*ir.Node // what its variables were set to, if that can be stored into
}

// A passed is an argument of a call: a field or package variable, or one of the
// function's own variables. to is empty for a call of what is not known.
type passed struct {
	to   string
	at   int // which argument it is
	key  string
	slot ir.Slot
}

// callsAny reports whether a body calls a function of a set, or uses it as a value.
func (s *Summary) callsAny(keep map[string]bool) bool {
	for n := range s.callees {
		if keep[n] {
			return true
		}
	}
	return false
}

// isTextHelper reports whether a body is small and only hands a text on, as getenv(key, fallback)
// does, or puts one together out of what it is given:
//
//	// Have: func join(base, path string) string { return strings.TrimRight(base, "/") + path }
func (s *Summary) isTextHelper() bool {
	return s.returnsLocal && s.size <= maxTextHelper || s.joinsText && len(s.reads) == 0 && s.size <= maxTextJoin
}

// holdsClient reports whether the start value of a variable has to do with requests, or is the client
// or transport of net/http.
//
//	// Have: var HTTPClient = http.DefaultClient
func (s *Summary) holdsClient() bool {
	return s.touchesHTTP || s.reads[clients.DefaultClient] || s.reads[clients.DefaultTransport]
}

// shares reports whether two sets have something in common.
func shares(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}
