package clients

// This file holds the packages with which tests compare, or by which they answer requests. They
// have no rows: each has some hundred functions, and of all of them the same is said.

import "strings"

// assertions are the packages of which all functions that take texts compare them with others: with
// what was found, or with the address of a request.
var assertions = []string{
	"github.com/frankban/quicktest",
	"github.com/go-quicktest/qt",
	"github.com/google/go-cmp/cmp",
	"github.com/h2non/gock",
	"github.com/matryer/is",
	"github.com/onsi/gomega",
	"github.com/shoenig/test",
	"github.com/shoenig/test/must",
	"github.com/stretchr/testify/assert",
	"github.com/stretchr/testify/require",
	"gopkg.in/check.v1",
	"gopkg.in/h2non/gock.v1",
	"gotest.tools/v3/assert",
	"gotest.tools/v3/assert/cmp",
}

// Asserts reports whether the function with that types.Func.FullName compares what it is given.
//
//	// Have: "(*github.com/stretchr/testify/assert.Assertions).Equal"
//	// Want: true
func Asserts(fullName string) bool {
	name := strings.TrimLeft(fullName, "(*")
	for _, path := range assertions {
		if rest, ok := strings.CutPrefix(name, path); ok && strings.HasPrefix(rest, ".") {
			return true
		}
	}
	return false
}
