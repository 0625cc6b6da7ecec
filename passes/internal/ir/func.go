package ir

// This file holds what a function is, beside its body.

import (
	"go/token"
	"strings"
)

// A Func is a function, or a function literal.
//
//	// Have: func (c *Client) Get(ctx context.Context, path string) (*http.Response, error) { … }
//	// Want: Name "(*p.Client).Get", Params [v1 v2 v3], Method, Exported, Body the block
type Func struct {
	Name     string // types.Func.FullName; empty for a literal
	Params   []Slot // the receiver first
	Results  []Slot // of named results
	Variadic bool
	Method   bool // the first of Params is the receiver
	Body     *Node
	Pos      token.Pos
	Pkg      string // the path of its package
	Exported bool   // other packages can call it by itself
	Test     bool   // it stands in a test file

	Signature

	captured map[Slot]bool // nil before it was asked for
	mentions map[Slot]bool // nil before it was asked for
}

// A Signature is what the types of a function's parameters and results say of it. That of a
// function literal is zero; of one of another package HTTP and HasState are known. It is for package
// reach, which sees no types any more, and chooses by it what is run.
type Signature struct {
	HTTP     bool     // it takes or returns something of net/http, net/url or a client library
	Client   bool     // that is for calling, and not for being called or for addresses alone
	Returns  bool     // it returns such a thing
	Handler  bool     // it answers requests
	HasState bool     // it returns something that can hold a text, a request or a client
	Takes    []string // the defined types of its parameters
}

// Idle is what a function may do that need not be run, since nothing that it does plays a part for a
// request: the fields that it sets, the types that it makes, and the fields and package variables
// whose functions it calls. Fills says that it, or unseen code, may fill what it is given. Size is
// how many nodes it has, with all that it calls.
type Idle struct {
	Sets, Makes, Calls []string
	Fills              bool
	Size               int
}

// IsInit reports whether a function is one of its package's func init().
func (f *Func) IsInit() bool {
	return !f.Method && len(f.Params) == 0 && f.Name == f.Pkg+".init"
}

// Captured are the variables whose memory something may hold on to after the function
// returned: those whose address is taken, and those that a function literal uses.
//
//	// Have: x := "a"; y := "b"; return func() string { return x + *(&y) }
//
// captures both x and y.
func (f *Func) Captured() map[Slot]bool {
	if f.captured == nil {
		f.captured = make(map[Slot]bool)
		if f.Body != nil {
			capture(f.Body, false, f.captured)
		}
	}
	return f.captured
}

// capture collects the variables of a tree; held says that something holds on to them.
func capture(n *Node, held bool, out map[Slot]bool) {
	if n.Op == OpLocal && held {
		out[n.Slot] = true
	}
	for _, k := range n.Kids {
		capture(k, held || n.Op == OpAddr, out)
	}
	if n.Fn != nil {
		capture(n.Fn.Body, true, out)
	}
}

// Mentions are the variables that a function or what is in it uses: its own, and those of the
// functions around it. Those around it are the ones that it captured.
func (f *Func) Mentions() map[Slot]bool {
	if f.mentions == nil {
		f.mentions = make(map[Slot]bool)
		if f.Body != nil {
			capture(f.Body, true, f.mentions)
		}
	}
	return f.mentions
}

// Receiver is the type of a method's receiver, by the method's full name.
//
//	// Have: (*p.Client).Get
//
// gives p.Client.
func Receiver(full string) (typ string, ok bool) {
	if !strings.HasPrefix(full, "(") {
		return "", false
	}
	typ, _, ok = strings.Cut(strings.TrimLeft(full, "(*"), ").")
	return typ, ok
}

// MethodName is the name of a method without its receiver; empty for a function.
func MethodName(full string) string {
	_, name, _ := strings.Cut(full, ").")
	return name
}

// OwnerOf is the type that a field's key names.
func OwnerOf(key string) string {
	if i := strings.LastIndexByte(key, '.'); i > 0 {
		return key[:i]
	}
	return ""
}

// IsKeyOf reports whether a name, of a type, field or variable, belongs to the package
// with a path.
func IsKeyOf(key, path string) bool {
	return len(key) > len(path) && key[:len(path)] == path && key[len(path)] == '.'
}
