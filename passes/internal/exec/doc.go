// Package exec runs functions of the engine's language on symbols. [Run] runs the
// functions of a package that something outside may call, each with all that it calls,
// and returns which requests were made, what became of them, and which texts were formed.
//
// What a function is given is a symbol, and so is what a function without a body returns.
// What can change lives on a heap; where a condition is not known both arms run, each on a
// layer of its own, and what they leave is joined into alternatives that remember their
// arm. What the functions of libraries do stands in the table of package clients: each of
// its verbs is a function in one of the files library_*.go.
//
// A package is gone over twice. The first go learns what is ever stored in which field
// ([Stores]); the second one knows it, and judges.
package exec
