// Package suitetest holds the tests of the rules together: the form of what they report,
// their fixes in programs of random layouts, their cost, and drivers that offer little.
//
// It has no code of its own. Tests of one rule stand beside the rule, and tests with the
// real tools in modules below e2e.
package suitetest
