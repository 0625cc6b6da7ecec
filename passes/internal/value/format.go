package value

import (
	"github.com/mprlint/mprlint/passes/internal/verb"
)

// This file holds Sprintf on texts.

// Format is Sprintf.
//
//	// Have: fmt.Sprintf("%s/rest/v1.0/projects/%d", base, id)
//	{base} + "/rest/v1.0/projects/" + {id}
//	// Want: one text for each combination of what the operands may be
func Format(layout Value, args []Value) Value {
	return Combine(append([]Value{layout}, args...), func(vals []Value) Value {
		return sprintf(AsText(vals[0]), vals[1:])
	})
}

// sprintf is [Format] of one layout with operands that are no alternatives. The layout may
// have holes itself, which stay; a directive with an index, as in %[2]s, takes that operand,
// and those behind it follow.
func sprintf(layout *Text, args []Value) *Text {
	s := string(layout.Holed())
	out := &Text{Parts: make([]Part, 0, 2*len(layout.Parts)+2*len(args))}
	from, next := 0, 0
	for i := 0; i < len(s); {
		if s[i] != '%' {
			i++
			continue
		}
		out.appendSlice(layout, from, i)
		v := verb.At(s[i:])
		i += v.Len
		from = i
		if v.Letter == '%' {
			out.Parts = append(out.Parts, Part{Lit: "%"})
			continue
		}
		switch {
		case v.Letter == 0:
			out.Parts = append(out.Parts, operand(0, nil, 0).Parts...)
			continue
		case v.Index > 0:
			next = v.Index - 1
		}
		out.Parts = append(out.Parts, operand(v.Letter, args, next).Parts...)
		next++
	}
	out.appendSlice(layout, from, len(s))
	return out.cut()
}

// operand is an operand as a directive writes it; one that is missing is a hole. A width, a
// precision or a sign is not followed: {id} stands for whatever %05d makes of it. A constant
// number is written as it is, which %x would not do; addresses have none.
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
