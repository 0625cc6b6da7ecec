// Package mapstructure is a stub of the library.
package mapstructure

// Decode puts what a map holds into a struct.
func Decode(input, output any) error { return nil }
