package inventory

import "strings"

// Callers are what is known of the callers of one construction's functions. A call that they decide
// about is not listed beside what they make of it:
//
//	func (c *Client) Offices() error { return c.send(c.request("/offices")) }    // is c.company set?
//	sdk.New("12").Offices()                                                      // here it is
//
// One of a function that nobody but tests is seen to call stays, if its route is known.
type Callers struct {
	some   bool
	called map[string]bool
}

// Add takes in the functions that a decided call goes through.
func (c *Callers) Add(passes []string) {
	if c.called == nil {
		c.called = make(map[string]bool)
	}
	c.some = true
	for _, name := range passes {
		c.called[name] = true
	}
}

// Decide reports whether callers decide about a call of a function on a route. A wrapper, of which
// each caller gives the rest of a route, makes no call of its own.
func (c *Callers) Decide(function, route string) bool {
	return c.called[function] || c.some && strings.HasSuffix(route, rest)
}
