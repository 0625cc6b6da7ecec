package outcome

// This file holds what texts are for.
//
// A host in a text is wrong or right by what it is for: app.procore.com in a link that people
// click stays, in the URL of a request it must change. So each use of a text of interest is
// noted once, with the literals that it comes from, and the rule for hosts decides by all uses
// of a literal.

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// Use is what is done with a text.
type Use uint8

// A FormedText is one that the program makes, and what it is for.
type FormedText struct {
	Text *value.Text
	Use  Use
	// Name is that of the setting or field, for the uses that have one.
	Name string
	Pos  token.Pos // where it was formed, roughly
}

// The uses. Formed is the zero value: the text was made, nothing else is known.
const (
	Formed    Use = iota
	Requested     // the URL of a request
	SignIn        // a field that holds the address of a sign-in service
	Matched       // a pattern, or a key
	Compared      // compared with something
	AsOrigin      // an origin that may call
	AsLink        // an address for people
	Setting       // the default of a named setting
	MayJoin       // unseen code got its pieces, and may join them
)
