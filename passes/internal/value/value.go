package value

// A Value is what an expression may evaluate to. All kinds are immutable; what can
// change lives in a [Cell]. The nil Value means nothing is known.
type Value interface{ isValue() }

// Tuple is the results of a call.
type Tuple struct{ Vals []Value }

// Spread is the last argument of f(xs...).
type Spread struct{ List Value }

// Box is a struct inside another, once its address was taken.
type Box struct{ Cell *Cell }

// NoReturn is the result of a call that does not return.
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
