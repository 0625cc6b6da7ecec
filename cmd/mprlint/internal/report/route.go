package report

import (
	"regexp"
	"strings"
	"sync"
)

// unknownRest ends a route whose rest is not known.
const unknownRest = "…"

// A match says whether a line of code can have sent traffic. The zero value is no.
type match uint8

const (
	no match = iota
	may
	does
)

var versioned = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^v\d+(\.\d+)*$`) })

// A pattern is a route of the code, ready to be compared.
type pattern struct {
	method   string
	segments []string
	open     bool // more may follow
}

func newPattern(method, route string) pattern {
	route, open := strings.CutSuffix(route, unknownRest)
	p := pattern{method: strings.ToUpper(method), segments: segments(route), open: open}
	if n := len(p.segments); open && n > 0 && !strings.HasSuffix(route, "/") {
		p.segments = p.segments[:n-1] // the last one may go on
	}
	return p
}

// segments cuts a route, without query, /rest and final slash.
func segments(route string) []string {
	route, _, _ = strings.Cut(route, "?")
	out := strings.FieldsFunc(route, func(r rune) bool { return r == '/' })
	if len(out) > 1 && out[0] == "rest" && versioned().MatchString(out[1]) {
		out = out[1:]
	}
	return out
}

// vague reports whether a pattern names no resource, only a version at most. It would
// match everything and explain nothing.
func (p pattern) vague() bool {
	n := len(p.segments)
	return p.open && (n == 0 || n == 1 && (versioned().MatchString(p.segments[0]) || isName(p.segments[0])))
}

// match compares a route of the code with one of Procore's. A :name matches any one
// segment; where the other side has a word for it, it is not certain that they mean the
// same.
func (p pattern) match(method string, theirs []string) match {
	if p.vague() || p.method != "" && p.method != method {
		return no
	}
	n := len(p.segments)
	if n > len(theirs) || n < len(theirs) && !p.open {
		return no
	}
	out := does
	if p.method == "" || p.open {
		out = may
	}
	for i, ours := range p.segments {
		switch {
		case ours == theirs[i], isName(theirs[i]) && (strings.Contains(ours, ":") || isID(ours)):
		case isName(theirs[i]), strings.Contains(ours, ":"):
			out = may
		default:
			return no
		}
	}
	return out
}

func isName(segment string) bool { return strings.HasPrefix(segment, ":") }

// isID reports whether a segment begins with a digit, as ids do and words do not.
func isID(segment string) bool { return segment != "" && '0' <= segment[0] && segment[0] <= '9' }
