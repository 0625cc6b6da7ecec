package value

// This file holds Sprintf on texts.

import (
	"strings"
)

// Format is Sprintf.
func Format(layout Value, args []Value) Value {
	return Combine(append([]Value{layout}, args...), func(vals []Value) Value {
		return sprintf(AsText(vals[0]), vals[1:])
	})
}

// sprintf is [Format] of one layout with operands that are no alternatives.
func sprintf(layout *Text, args []Value) *Text {
	s := layout.String()
	var out []*Text
	from, next := 0, 0
	for i := 0; i < len(s); {
		if s[i] != '%' {
			i++
			continue
		}
		out = append(out, layout.Slice(from, i))
		v, n, index := verb(s[i:])
		i += n
		from = i
		if v == '%' {
			out = append(out, Plain("%"))
			continue
		}
		if index >= 0 {
			next = index
		}
		out = append(out, operand(v, args, next))
		next++
	}
	out = append(out, layout.Slice(from, len(s)))
	return Concat(out...)
}

// verb reads a formatting directive: its letter, its length and the index of its
// argument if it names one.
func verb(s string) (letter byte, n, index int) {
	index = -1
	for n = 1; n < len(s); n++ {
		switch c := s[n]; {
		case c == '[':
			index = 0
			for n++; n < len(s) && s[n] >= '0' && s[n] <= '9'; n++ {
				index = index*10 + int(s[n]-'0')
			}
			index--
		case strings.IndexByte("+-# 0123456789.*", c) >= 0:
		default:
			return c, n + 1, index
		}
	}
	return 0, len(s), index
}

// operand is an operand as a directive writes it; one that is missing is a hole.
func operand(v byte, args []Value, i int) *Text {
	if i < 0 || i >= len(args) {
		return &Text{Parts: []Part{{Hole: Unknown("no argument")}}}
	}
	t := AsText(args[i])
	if v == 'q' {
		return Concat(Plain(`"`), t, Plain(`"`))
	}
	return t
}
