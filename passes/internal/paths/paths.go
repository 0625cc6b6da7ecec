// Package paths says what import paths alone tell: of which packages the engine knows what they do,
// and which lead to requests.
//
// It stands apart from the table of package clients, since every package of a program is asked for
// this, before anything else is, and most need nothing else.
package paths

// Ignored reports whether the engine never looks at a package, given its import path and
// that of its module: it belongs to the standard library or to a client library, which
// the table describes. A module of one's own may be called like a folder of the former.
//
//	// Have: a module called net of a program's own, with a package net/http
func Ignored(path, module string) bool {
	own := module != "" && module != "std" && module != "cmd"
	return !own && IsStd(path) || Part(path)
}

// Lead reports whether importing a package may lead to requests, whatever its facts are.
func Lead(path string) bool {
	return path == "net/http" || !IsStd(path) && Web(path)
}
