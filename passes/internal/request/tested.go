package request

import "go/token"

// This file holds what is known of tests and of the rest, each for itself: what a test does
// with an address says nothing of the code that holds it.

// A Shown is what is known of some of a package's files.
type Shown struct {
	*Result
	Of func(token.Pos) bool // reports whether a position is in one of them
}

// Apart tells what a package shows without its tests from what its tests show. isTest
// reports whether a position is in a file of tests. A package that has none, or nothing
// else, is one.
func (i *Info) Apart(isTest func(token.Pos) bool) []Shown {
	if i.Untried == nil {
		return []Shown{{&i.Result, func(token.Pos) bool { return true }}}
	}
	return []Shown{
		{i.Untried, func(p token.Pos) bool { return !isTest(p) }},
		{&i.Result, isTest},
	}
}
