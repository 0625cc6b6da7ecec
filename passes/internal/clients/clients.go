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
//
//	// Have: http.NewRequestWithContext(ctx, "GET", u, nil)
//	// Want: A0 is ctx, A1 "GET", A2 u; in c.R().Get(u) Recv is what c.R() gives, and A0 is u
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
	// Carrier is Make for a plugin or an option: what it carries is done to whatever it is
	// given to, by Merge or by a Header argument. Carries says what: Set if there is none.
	Carrier
	// Set sets what the row names (URL, Path, Base, Host, Method, Key and Value) on On.
	Set
	// Add is Set that keeps earlier values of the header.
	Add
	// Del removes the header Key from On.
	Del
	// Merge does to On what Header says: it copies the headers of a map, does what a
	// carrier carries, and calls a function of the program's own with On.
	Merge
	// Hook installs Fn, which gets the request as its parameter Param, on the
	// client or request On. Calls says that Fn is an object with that method.
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
	// Get reads, and changes nothing.
	Get
	// Ctx is context.WithValue: it returns On with Value below Key.
	Ctx
	// CtxValue is the value below Key in the context On.
	CtxValue
	// CtxOf is the context of the request On.
	CtxOf
	// NewCtx makes a context that holds nothing.
	NewCtx
	// Grant makes a client that signs in at the token URL of On, through the
	// client in the context Key.
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

	// Format is Sprintf: the format is Key, its arguments follow; or it is Layout.
	Format
	// Print is Sprint: all arguments from Key on, one after another.
	Print
	// Concat joins the slice Key with the separator Value.
	Concat
	// Trim returns Key without Value at Side.
	Trim
	// Cut returns Key without Value at Side, and a bool.
	Cut
	// Replace returns Key with Value replaced by URL.
	Replace
	// Replacer makes a strings.Replacer of pairs; Replaced applies it to Key.
	Replacer
	Replaced
	// Pattern makes a regular expression of Value, which is no destination; Rewrite returns Key with
	// what the expression On matches replaced by URL.
	Pattern
	Rewrite
	// Write appends Key to the builder On, As says how; Text is what was written.
	Write
	Text
	// First returns the first argument that is not empty, such as cmp.Or.
	First
	// Match compares Key with Value, which is a pattern and no destination.
	Match
	// Split is Match that returns the pieces of Key between those that hold Value, or
	// between white space: URL is how many at the most.
	Split
	// Halve is Match that returns what stands before and behind the first Value in Key, and whether
	// it is there.
	Halve
	// DelFunc removes those entries from the map On of which Fn, which gets a key and a value,
	// is true.
	DelFunc
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
//
//	// Have: func (r *Request) SetHeader(header, value string) *Request     // of resty
//	// Want: {Func: "(*github.com/go-resty/resty/v2.Request).SetHeader", Does: Set, On: Recv, Key: A0, Value: A1}
//
// An argument that a row does not name is taken to change nothing.
type Row struct {
	// Func is the function's types.Func.FullName.
	Func string
	Does Verb

	On                     Arg // the request, client or header concerned
	Client                 Arg
	URL, Path, Base, Host  Arg // Host replaces the host of the others
	Method, Key, Value, Fn Arg
	Header                 Arg  // a map, a carrier, or a function that is given On
	Param                  int8 // of a hook: which of its parameters is the request

	// Fixed is the method of a request, where no argument names it.
	Fixed string
	// Formats says that the URL, Path, Base or Host is a format of fmt, whose arguments follow.
	Formats bool
	// Carries says what a Carrier does: Set, Add, Del, Hook or Install.
	Carries Verb
	// Calls is the name of the method of a hook's Fn that gets the request.
	Calls string
	// Shares says of Clone that the copy has the headers of the original, and not its own.
	Shares bool
	// Std says that the request which is made is one of net/http, whose URL is a *url.URL,
	// and that it goes through the client of net/http unless Client names another.
	Std bool
	// Ctx is the context of a request that is made or copied. One of net/http that is made
	// without has one that holds nothing.
	Ctx Arg
	// Map says that On is a map itself, and not a request or client that has headers.
	Map MapKind

	// GrantType is that of a Grant. SignIn is the way to its token URL: names of fields from
	// On. ContextKey is the variable by which Key, a context, holds the client.
	GrantType          GrantType
	SignIn, ContextKey string

	// Side is where Trim and Cut take something off; Whole says that it is one prefix or
	// suffix, and not a set of characters. As is how Write spells Key, Layout a Format of
	// the function's own.
	Side  Side
	Whole bool
	// Asks is what Match asks of Key, where its result is true or false.
	Asks   Question
	As     As
	Layout string

	// The rest is for whoever writes a fix.

	// Writes says of Set that a fix sets a header by it, on a value of the receiver's type, and
	// of Merge that a fix hands it a map of headers.
	Writes bool
	// Instead is the function that makes the request which Send makes and sends, for one
	// that must have a header; it takes a method, the address and a body. Body, Form
	// (of url.Values) and ContentType say what else the request has.
	Instead                 string
	Body, Form, ContentType Arg
}

// A MapKind says what a map holds. The zero value is no map.
type MapKind uint8

const (
	NoMap MapKind = iota
	HeaderMap
	AnyMap // anything; what is done to it says nothing of a request
)

// A Side is an end of a text. The zero value is both.
type Side uint8

const (
	Both Side = iota
	Left
	Right
)

// A Question is what is asked of a text, or of a list. The zero value is none that has a known answer.
type Question uint8

const (
	Asked       Question = iota
	AskPrefix            // whether Key begins with Value
	AskSuffix            // whether it ends with Value
	AskContains          // whether Value is somewhere within Key
	AskFold              // whether the two are the same but for upper and lower case
	AskElement           // whether one of the elements of the list Value is Key
)

// As is how a value is written. The zero value is as it is.
type As uint8

const (
	AsIs     As = iota
	AsPrint     // as fmt.Fprint does
	AsFormat    // as fmt.Fprintf does: the arguments follow
	AsRune      // a number is a character
)

// A Field says that a struct field plays a part that the engine knows.
//
//	// Have: rest.Request{BaseURL: "https://api.procore.com", Headers: map[string]string{…}}
//	// Want: BaseURL Is Base, Headers Is Headers
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
//
//	// Have: c := http.Client{}; req := &http.Request{URL: u}
//	// Want: http.Client Is Open, http.Request Is Make: no function makes them
type Type struct {
	Type string
	Is   Verb // Make or Open
}
