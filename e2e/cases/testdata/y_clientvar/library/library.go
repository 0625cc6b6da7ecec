// Package library does not know which client its program gives to the sdk.
package library

import "cases.example.org/y_clientvar/sdk"

// Vendors lists vendors.
func Vendors() error {
	_, err := sdk.Get("/vendors", nil)
	return err
}
