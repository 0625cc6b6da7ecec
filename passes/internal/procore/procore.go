// Package procore is the one table of what the rules know of Procore: its
// environments, roles, hosts, kinds of path, exemptions and the words that names
// use for them. Nothing else in the module knows a host name.
//
// A row belongs here when Procore documents it, and says where: "MPR guide" is the
// guide "Working with Multiple Procore Regions", "header guide" is "Request Header
// Requirements for Multiple Procore Regions", and RULES is RULES.md, which says what
// the linter must report.
//
// It imports nothing of the module but package holed, since what it is asked about may be known in
// parts only: a host whose first label is a variable, a path that ends in an id.
//
// The zero value of every kind means unknown, and unknown is never wrong: where the
// table is silent, so are the rules.
package procore

import (
	"bytes"
	"slices"
	"strings"
)

// Header is the request header that names the company of an API call (header guide,
// MPR Request Header Requirement).
const Header = "Procore-Company-Id"

// An Env is one copy of Procore, with hosts of its own.
type Env uint8

// The environments (RULES 1). The On-Demand Sandbox is part of production.
const (
	UnknownEnv Env = iota
	Production
	Monthly
	Development
	Federal
)

var envNames = [...]string{"unknown", "production", "monthly sandbox", "development sandbox", "federal"}

func (e Env) String() string { return envNames[e] }

// A Role is what a host is there for.
type Role uint8

// The roles (RULES 1, the columns of the table).
const (
	UnknownRole Role = iota
	SignIn
	API
	Browser
)

var roleNames = [...]string{"unknown", "sign-in", "API", "browser"}

func (r Role) String() string { return roleNames[r] }

// nearMisses are header names that people write instead of Header, in lower case and
// without punctuation (RULES 4 has the first, the third and Header's own letters).
var nearMisses = []string{
	"companyid", "xcompanyid", "xprocorecompanyid",
	"procorecompany", "xprocorecompany",
}

// NearMiss reports whether a header name is a near miss of Header: one that stands
// for the company but that Procore does not read. Header itself, in any case of
// letters, is none.
func NearMiss(name string) bool {
	if strings.EqualFold(name, Header) {
		return false
	}
	bare := letters(name)
	return slices.Contains(nearMisses, bare) || Slips(bare, letters(Header)) <= 2
}

// letters returns the ASCII letters and digits of s, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(s))
}

// Slips counts how often a typist slipped who wrote a for b: bytes that are missing,
// wrong or too many. Swapped neighbours count as two.
func Slips(a, b string) int {
	if d := len(a) - len(b); d > 2 || d < -2 {
		return len(a) + len(b) // fast path, and a bound for long names
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			wrong := diagonal
			if a[i] != b[j] {
				wrong++
			}
			diagonal = row[j+1]
			row[j+1] = min(wrong, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}

var procore = []byte("procore")

// Mentions reports whether a text speaks of Procore, in any case of letters.
func Mentions(text []byte) bool {
	for i := 0; i+len(procore) <= len(text); i++ {
		if text[i]|0x20 == 'p' && bytes.EqualFold(text[i:i+len(procore)], procore) {
			return true
		}
	}
	return false
}
