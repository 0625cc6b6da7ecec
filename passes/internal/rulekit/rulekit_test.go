package rulekit

import "testing"

func TestDoc(t *testing.T) {
	const source = `// Package p does it.
//
// # Analyzer p
//
// p: do it
//
// More of it.
//
// # Analyzer q
//
// q: do another
package p
`
	if got, want := Doc(source, "p"), "do it\n\nMore of it."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := Doc(source, "q"), "do another"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, bad := range []string{source, "package p", "no Go"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q has no documentation of r, and Doc doesn't panic", bad)
				}
			}()
			Doc(bad, "r")
		}()
	}
}
