package value

// This file holds structs, and contexts.
//
// A struct is an object with its fields; a *struct is a cell with it. Clients, requests and
// options of libraries, whose structs nobody looks into, are objects as well, of another kind,
// with the fields that play a part for the engine.

// Object is the value of a struct. Fields that it lacks are those of base, or zero if there is
// none. Objects are never changed, but for those of owned.go: see [Object.With].
//
//	// Have: func New(o Options) *Client { return &Client{base: o.Base} }
//	// Want: &p.Client{base: {field p.Options.Base of parameter p.New#0}}; o is the symbol itself, and
//	//       becomes an object with that as its Base when a field of it is set
type Object struct {
	Type   string
	Kind   Kind
	Fields Fields
	// Base is the symbol of a struct that came from outside: fields that were not set are its. On some
	// paths alone, where it is Partly so: then they may be zero, too.
	Base   *Sym
	Partly bool
	// Literal is the number of the composite literal that made it, 0 for none.
	Literal int
	Made    *Made

	Request RequestState
	Client  ClientState
	Written Value // what was written to a builder of texts; nil for nothing
	Front   Value // of a url.URL whose host cannot be seen: all before its path

	own uint64 // the number of the layer that alone has it; see owned.go
}

// Kind says what an object is. The zero value is a struct.
type Kind uint8

const (
	Struct  Kind = iota
	Client       // a client that a library made
	Request      // a request, or builder of one, of a library
	Carrier      // an option: what is done to the client or request that it is given to
)

// Context is a context.Context with the values that were put into it, by the
// text or the identity of their key.
type Context struct{ Values map[string]Value }

// OtherKeys is where a context has what stands for values below keys that are not known.
const OtherKeys = "*"

// Get returns a field of an object; ok is false where the object lacks it. Whether that is
// then zero or not known is up to Base.
func (o *Object) Get(name Field) (Value, bool) {
	i, ok := o.Fields.find(name)
	if !ok {
		return nil, false
	}
	return o.Fields[i].Val, true
}

// With returns the object with a field changed.
func (o *Object) With(name Field, v Value) *Object {
	c := o.Copy()
	c.Fields.Set(name, v)
	return c
}

// Copy returns an object that can be changed without changing o.
func (o *Object) Copy() *Object {
	c := *o
	c.own = 0
	c.Fields = make(Fields, len(o.Fields), len(o.Fields)+1)
	copy(c.Fields, o.Fields)
	return &c
}
