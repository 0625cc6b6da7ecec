package clients

import (
	"slices"
	"strings"
	"sync"
)

// Base is what a field is that holds the address that paths are joined to. It stands
// apart from the verbs since no function does it.
const Base Verb = 1<<8 - 1

// The table is put together when it is first asked for: most packages never ask.

// Rows is the whole table of functions.
var Rows = sync.OnceValue(func() []Row {
	return slices.Concat(web(), contexts, texts, patterns, addresses, containers, control, settings)
})

// web are the functions that have to do with requests, headers and clients. A section of a new
// library goes here, if it makes or sends requests.
var web = sync.OnceValue(func() []Row {
	return slices.Concat(
		netHTTP, oauth,
		restyV2, restyV3, retryable, imroc, slings, fast, gorequests, heimdall, gentleman, providers,
		transports, requests, rest, gouts,
	)
})

// Fields is the whole table of struct fields. A library whose requests or clients are structs that
// a program fills in by itself has entries here, beside its functions.
var Fields = sync.OnceValue(func() []Field {
	return slices.Concat(
		netHTTPFields, oauthFields,
		restyV2Fields, restyV3Fields, retryableFields, imrocFields, fastFields, gorequestFields, gentlemanFields,
		transportFields, restFields, goutFields,
	)
})

// Types is the whole table of types. Only those are here whose literal or zero value is ready for
// use; what a function makes has a row for the function.
var Types = sync.OnceValue(func() []Type {
	return slices.Concat(
		netHTTPTypes, oauthTypes, retryableTypes, fastTypes, transportTypes, requestsTypes, restTypes,
	)
})

// rowsByFunc finds the rows of a function by its full name; most have one.
var rowsByFunc = sync.OnceValue(func() map[string][]Row {
	m := make(map[string][]Row, len(Rows()))
	for _, r := range Rows() {
		m[r.Func] = append(m[r.Func], r)
	}
	return m
})

// fieldsByName finds a field by its full name.
var fieldsByName = sync.OnceValue(func() map[string]Field {
	m := make(map[string]Field, len(Fields()))
	for _, f := range Fields() {
		m[f.Field] = f
	}
	return m
})

// typesByName finds a type by its full name.
var typesByName = sync.OnceValue(func() map[string]Type {
	m := make(map[string]Type, len(Types()))
	for _, t := range Types() {
		m[t.Type] = t
	}
	return m
})

// Lookup returns the rows of the function with that types.Func.FullName, in the order
// in which they apply. A promoted method goes by the name of the method that is
// declared: "(*testing.common).Fatal".
//
//	// Have: "(*net/http.Client).Do"
//	// Want: [{Does: Send, Client: Recv, On: A0}]
func Lookup(fullName string) []Row { return rowsByFunc()[fullName] }

// LookupField returns the entry of the field with that "import/path.Type.Field" name.
func LookupField(name string) (Field, bool) {
	f, ok := fieldsByName()[name]
	return f, ok
}

// LookupType returns the entry of the type with that "import/path.Type" name.
func LookupType(name string) (Type, bool) {
	t, ok := typesByName()[name]
	return t, ok
}

// IsTestServer reports whether the field with that "import/path.Type.Field" name is that of a
// server which a test starts for itself. Requests that go there go nowhere: a test looks at
// what was sent.
func IsTestServer(field string) bool {
	i := strings.LastIndexByte(field, '.')
	return i > 0 && slices.Contains(testServers, field[:i])
}

// IsSignIn reports whether the field with that "import/path.Type.Field" name holds the address
// of a sign-in service. An address that is put there is one to sign in at, and no API: it has
// another host.
func IsSignIn(field string) bool { return slices.Contains(signInFields, field) }

// cutLast cuts a name at its last dot.
func cutLast(name string) (before, after string) {
	i := strings.LastIndexByte(name, '.')
	return name[:i], name[i+1:]
}
