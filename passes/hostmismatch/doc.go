// Package hostmismatch defines an Analyzer.
//
// # Analyzer hostmismatch
//
// hostmismatch: placeholder
package hostmismatch
