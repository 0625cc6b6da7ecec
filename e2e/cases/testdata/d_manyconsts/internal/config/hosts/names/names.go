// Package names holds pieces of names.
package names

// Pieces.
const (
	Dot    = "."
	Brand  = "procore"
	TLD    = "com"
	Domain = Brand + Dot + TLD
	App    = "app" // the first label
	Login  = "login"
	API    = "api"
)
