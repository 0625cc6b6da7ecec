package exec

// This file holds what a value of another package says of itself as long as nothing was put into it.
//
//	// Have: type ListOpts struct { Company, Page optional.String }
//	//       if o.Company.IsSet() { req.Header.Set("Procore-Company-Id", o.Company.Value()) }
//	// Want: no header for List(&ListOpts{Page: optional.NewString("2")}), without a body of IsSet
//
// Packages of such types have nothing to do with requests, and no fact.

import (
	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/value"
)

// ofNothing are the methods that ask whether there is something, by their names, with their answer
// where there is nothing.
var ofNothing = map[string]bool{
	"IsSet": false, "IsPresent": false, "IsDefined": false, "IsSome": false, "IsValid": false, "HasValue": false,
	"IsZero": true, "IsEmpty": true, "IsNone": true, "IsAbsent": true,
}

// askedOfNothing is the answer of a method without a body to whether its receiver is set, where that
// was never touched; nil for any other.
func (r *Machine) askedOfNothing(name string, args []value.Value) value.Value {
	says, asks := ofNothing[ir.MethodName(name)]
	if !asks || len(args) != 1 || !isUntouched(r.content(value.Single(args[0]))) {
		return nil
	}
	return value.Bool(says)
}

// isUntouched reports whether a value is nil, or a struct of which nothing was set, here or out of sight.
func isUntouched(v value.Value) bool {
	switch x := v.(type) {
	case value.Nil:
		return true
	case *value.Object:
		return x.Kind == value.Struct && x.Base == nil && len(x.Fields) == 0
	}
	return false
}
