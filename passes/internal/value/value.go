package value

// A Value is what an expression may evaluate to. All kinds are immutable; what can change
// lives in a [Cell]. The nil Value means nothing is known.
//
//	Text            a string, or another constant: pieces and holes
//	Sym             something that is not known, by where it came from
//	Alternatives    one of several values, each with the choices that lead to it
//	Cell            a pointer, map or channel: a place in the heap
//	Object, Map     what may be in a cell, or in a variable: a struct, a map,
//	List, Context   a list, a context
//	FuncValue       a function, with its receiver or the variables around it
//	Tuple, Spread   several results; the last argument of f(xs...)
//	Nil, Unset      nil; a field that is not there
//	NoReturn,       the path ends: the call does not return,
//	Unreachable     or nil was used
//	Box             a struct in a field of another, of which a pointer exists
//
// The set is closed, so that a switch over it can be complete. A switch that lacks a kind must
// do the careful thing in its default: nothing, or unknown.
type Value interface{ isValue() }

// Tuple is the results of a call.
//
//	// Have: req, err := http.NewRequest("GET", u, nil)
//	// Want: (&net/http.Request, nil)
type Tuple struct{ Vals []Value }

// Spread is the last argument of f(xs...).
type Spread struct{ List Value }

// Box is a struct inside another, once its address was taken.
//
//	// Have: type Client struct { cfg Config }; p := &c.cfg; p.Base = "https://a"
//	// Want: c is p.Client{cfg: a box}, so that c.cfg.Base is "https://a"
type Box struct{ Cell *Cell }

// NoReturn is the result of a call that does not return. A path on which it is made ends
// there: os.Exit, or a function that always panics.
type NoReturn struct{}

// Unset stands for a field that an object does not have on some path: its value
// is the base's, or zero.
type Unset struct{}

// Nil is nil.
type Nil struct{}

// Unreachable is what comes of using nil: that path does not go on.
type Unreachable struct{}

func (*Text) isValue()         {}
func (*Sym) isValue()          {}
func (*Object) isValue()       {}
func (*Context) isValue()      {}
func (*Map) isValue()          {}
func (*List) isValue()         {}
func (*FuncValue) isValue()    {}
func (*Tuple) isValue()        {}
func (*Alternatives) isValue() {}
func (*Cell) isValue()         {}
func (Box) isValue()           {}
func (Nil) isValue()           {}
func (Unreachable) isValue()   {}
func (Unset) isValue()         {}
func (NoReturn) isValue()      {}
func (Spread) isValue()        {}
