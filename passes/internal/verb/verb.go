// Package verb reads the formatting directives of package fmt. It is the one place that knows
// how they are written.
package verb

import "strings"

// A Verb is a directive of a format.
//
//	%s       Letter 's'
//	%-5d     Letter 'd', Flags
//	%[2]v    Letter 'v', Index 2
//	%%       Letter '%'
//	%[x]s    Letter 0: fmt makes something of it, which nobody means
type Verb struct {
	Letter byte // 0 for a directive that is not right
	Len    int  // of the directive in bytes
	Index  int  // of its operand, from 1, if it names one
	Flags  bool // it has flags, a width or a precision
	Stars  bool // operands of its own give its width or precision
}

// At reads the directive at the start of s, which begins with "%".
func At(s string) Verb {
	var v Verb
	right := true
	for n := 1; n < len(s); n++ {
		switch c := s[n]; {
		case c == '[':
			end := strings.IndexByte(s[n:], ']')
			if end < 0 {
				return Verb{Len: len(s)}
			}
			index, ok := number(s[n+1 : n+end])
			right = right && ok && v.Index == 0
			v.Index = index
			n += end
		case c == '*':
			v.Flags, v.Stars = true, true
			v.Index = 0 // it was that of the width
		case strings.IndexByte("+-# 0123456789.", c) >= 0:
			v.Flags = true
		case !right || c == '%' && v.Index > 0:
			return Verb{Len: n + 1}
		default:
			v.Letter, v.Len = c, n+1
			return v
		}
	}
	return Verb{Len: len(s)}
}

// number reads the index of an operand, which is not large.
func number(s string) (n int, ok bool) {
	for _, c := range []byte(s) {
		if c < '0' || '9' < c || n > 1000 {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, n > 0
}
