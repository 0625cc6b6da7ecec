// Package verdict holds what rule companyid found out about the requests of a package, as
// its result: for the pass behind the report, which says what the rule keeps to itself
// because there is nothing to repair. There is one judgement, so that the two agree.
package verdict

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// A Result is the judgement on one package. What is missing in it is not known to be right: a call
// that the engine did not find is in none of its lists.
type Result struct {
	Skipped bool // it cannot matter, and nothing was looked at
	Calls   []Call
	SignIns []SignIn
	Grants  []Grant // that the package itself uses, in order
	Others  []Other
}

// A Call is a request to the Procore API, in one context. A helper that three functions call makes
// three of them, of which each may be judged otherwise.
//
//	// Have: func get(c *http.Client, path string) { …NewRequest…; c.Do(req) }; get(signed, "/me"); get(http.DefaultClient, "/companies")
//	// Want: Set with the chain through the first call, Missing with that through the second
type Call struct {
	Request *request.Request
	Site    request.Site // where the request, or the one that it is a copy of, is made
	Sends   bool         // what makes it also sends it: http.Get
	Chain   []request.Call
	URLs    []URL // those of the alternatives that are API addresses
	Kind    Kind
	Doubt   Doubt             // for Unknown
	Why     string            // for Unknown and Missing: what is not seen, or why there is none
	Advice  string            // for these: what to do about it
	Open    bool              // Unknown here, and callers in other packages decide
	Grant   request.GrantType // that an exemption hangs on
}

// An Other is a request that is none to the Procore API, or not known to be one.
type Other struct {
	Request *request.Request
	Why     string // it is none
	Advice  string // what would make it one; "" for what never can be
}

// A URL is an address, cut up.
//
//	// Have: *api + "/rest/v1.0/projects", where api is a flag with the default https://api.procore.com
//	// Want: Host {api}, Path "/rest/v1.0/projects", Setting; and one for the default, with Known
type URL struct {
	Text       *request.Text
	Host, Path holed.Text
	Known      procore.Host // zero if the host is not in the table
	Setting    bool         // a user may set what it begins with
}

// A SignIn is an address that the program signs in at, be it by a request of its own or by a
// library that is given the address.
type SignIn struct {
	URL
	Request *request.Request // nil for an address that is handed to a library
	Pos     token.Pos        // then: where it is
}

// A Kind is what is known of the header. The zero value is Unknown.
type Kind uint8

// The kinds. Only Missing and NearMiss are findings; of Unknown the report says why, and strict
// reports it.
const (
	Unknown  Kind = iota // see Doubt
	Set                  // on some path at least
	Missing              // for certain
	NearMiss             // a header is set whose name is nearly right: Company-Id
	Exempt               // its route needs none, or not with a user's token
)

// String is the kind as the report has it.
func (k Kind) String() string {
	return [...]string{"unknown", "set", "missing", "near miss", "exempt"}[k]
}

// A Grant is a place that shows an OAuth grant: a literal such as "client_credentials", or the use
// of a library for it.
type Grant struct {
	Pos  token.Pos
	Text string // what shows it
	Type request.GrantType
}

// IDs are what rule resourceid found, as its result.
type IDs struct{ List []ID }

// An ID is an id of Procore that is kept in too small a number.
type ID struct {
	Pos  token.Pos
	What string // what keeps it: field, parameter, conversion, number, column, embedded column
	Name string // of the field, parameter or column; "" for none
	In   string // the type that is too small
	Use  string // what to use instead
}
