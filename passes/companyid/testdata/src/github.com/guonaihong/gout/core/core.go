// Package core stands in for the library of this path.
package core

type (
	H map[string]interface{}
	A []interface{}
)
