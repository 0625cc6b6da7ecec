// Package plugin stands in for the library of this path.
package plugin

type Plugin interface{ Name() string }
