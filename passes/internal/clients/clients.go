// Package clients is one table: what the functions of net/http and of the HTTP
// client libraries do to requests, headers, clients and addresses.
//
// A row belongs here when the function builds a request, names a URL or a method,
// sets or removes a header, installs a transport, a middleware or a default, sends,
// or makes the text of an address. A function without a row changes nothing that the
// engine knows of, unless its body can be seen. Rows that name a function or a field
// that does not exist fail a test, and so do rows that no fixture exercises.
package clients

// An Arg names one value of a call. The zero value is none.
type Arg int8

// The arguments from the first, the receiver and the first result.
const (
	None Arg = iota
	A0
	A1
	A2
	A3
	A4
	A5
	Recv
	Rest // all arguments from the first on, also those of a variadic parameter
)

// A Verb is what a function does.
type Verb uint8

// The verbs. "The request" is what [Row.On] names: a request or a builder of one.
const (
	Nothing Verb = iota

	// Open makes a client, around Client when that is given.
	Open
	// Make makes a request, for Client when that is given.
	Make
	// Literal is Make for a plugin or an option: a carrier of settings for Merge.
	Carrier
	// Set sets what the row names (URL, Path, Base, Method, Key and Value) on On.
	Set
	// Add is Set that keeps earlier values of the header.
	Add
	// Del removes the header Key from On.
	Del
	// Merge copies the headers, and the address if there is one, of the map or
	// carrier Header into On.
	Merge
	// Hook installs Fn, which gets the request as its parameter Param, on the
	// client or request On. A Name says that Fn is an object with that method.
	Hook
	// Wrap installs Fn, which takes a RoundTripper and returns another.
	Wrap
	// Install puts the transport Fn into the client On.
	Install
	// Inner puts the client Client below the client On.
	Inner
	// Send sends On, or a new request when On is none, through Client. It sets
	// URL, Method and Header first, where the row names them.
	Send
	// Clone returns a copy of On.
	Clone
	// Same returns On itself: an accessor, or the same thing in another type.
	Same
	// Header returns the headers of On.
	Headers
	// Get reads the header Key of On.
	Get
	// Ctx is context.WithValue: it returns On with Value below Key.
	Ctx
	// Grant makes a client that signs in at the token URL of On, through the
	// client in the context Key; Name is the kind of grant.
	Grant
	// Exits never returns.
	Exits

	// ParseURL parses the text URL into a *url.URL.
	ParseURL
	// ResolveURL resolves the text or *url.URL URL against the *url.URL On.
	ResolveURL
	// JoinURL joins the path elements from Path on to On, a *url.URL or a text.
	JoinURL
	// JoinPath is path.Join.
	JoinPath
	// TextURL is the text of the *url.URL On.
	TextURL
	// HostURL is the host of the *url.URL On.
	HostURL

	// Format is Sprintf: the format is Key, its arguments follow.
	Format
	// Print is Sprint: all arguments from Key on, one after another.
	Print
	// Concat joins the slice Key with the separator Value.
	Concat
	// Trim returns Key without Value at an end; Name is "left", "right" or "".
	Trim
	// Cut returns Key without the prefix or suffix (Name) Value, and a bool.
	Cut
	// Replace returns Key with Value replaced by URL.
	Replace
	// Replacer makes a strings.Replacer of pairs; Replaced applies it to Key.
	Replacer
	Replaced
	// Write appends Key to the builder On; Text is what was written.
	Write
	Text
	// First returns the first argument that is not empty, such as cmp.Or.
	First
	// Match compares Key with Value, which is a pattern and no destination.
	Match
	// Origin takes Key as an origin: who may call, not where a call goes.
	Origin
	// Link takes Key as an address for people: a redirect, a page.
	Link
	// Default names a setting Key whose value is Value unless another is given.
	Default
	// Keys and Values iterate over the map Key; Copy copies the map Value into On.
	Keys
	Values
	// Elems returns the elements of Key in another order or container.
	Elems
	// AsText returns Key unchanged: a conversion or a change of case.
	AsText
	// Canonical is http.CanonicalHeaderKey.
	Canonical
	// Once calls the function Fn with no arguments of interest.
	Once
	// Serve hands On to a handler: it is not sent.
	Serve
)

// A Row says what one function does. A function that does two things has two rows;
// they apply in order. A method whose result has the type of its receiver returns
// the receiver, unless the verb makes something new.
type Row struct {
	// Func is the function's types.Func.FullName.
	Func string
	Does Verb

	On                     Arg // the request, client or header concerned
	Client                 Arg
	URL, Path, Base        Arg
	Method, Key, Value, Fn Arg
	Header                 Arg
	Param                  int8   // of a hook: which of its parameters is the request
	Name                   string // a fixed method, header name, kind or option

	// Shares says of Clone that the copy has the headers of the original, and not its own.
	Shares bool

	// The rest is for whoever writes a fix.

	// Writes says of Set that a fix sets a header by it, on a value of the receiver's type.
	Writes bool
	// Instead is the function that makes the request which Send makes and sends, for one
	// that must have a header; it takes a method, the address and a body. Body, Form
	// (of url.Values) and ContentType say what else the request has.
	Instead                 string
	Body, Form, ContentType Arg
}

// A Field says that a struct field plays a part that the engine knows.
type Field struct {
	// Field is "import/path.Type.Field".
	Field string
	// Is is Headers (a header map), Base (the address that paths are joined to),
	// Hook, Install (a transport), Inner (a client) or Same (a part of the thing
	// itself, such as fasthttp's Request.Header).
	Is    Verb
	Param int8
}

// A Type says that a named type's zero value is ready for use as a request or client.
type Type struct {
	Type string
	Is   Verb // Make or Open
}
