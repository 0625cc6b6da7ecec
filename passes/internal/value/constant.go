package value

// This file holds what is known of constants: their size, and how long they are.

import "strconv"

// Less compares the size of two numbers. What is no whole number is not known.
func Less(a, b Value) (truth, known bool) {
	x, y := Constant(a), Constant(b)
	if x == nil || y == nil || !x.Number || !y.Number {
		return false, false
	}
	i, err := strconv.ParseInt(string(x.Holed()), 10, 64)
	j, err2 := strconv.ParseInt(string(y.Holed()), 10, 64)
	return i < j, err == nil && err2 == nil
}

// Sum is the sum of two whole numbers, or with minus the difference; unknown where one of them is.
func Sum(a, b Value, minus bool) Value {
	x, y := Constant(a), Constant(b)
	if x == nil || y == nil {
		return Unknown("sum")
	}
	i, err := strconv.ParseInt(string(x.Holed()), 10, 32)
	j, err2 := strconv.ParseInt(string(y.Holed()), 10, 32)
	if err != nil || err2 != nil {
		return Unknown("sum")
	}
	if minus {
		j = -j
	}
	return Number(strconv.FormatInt(i+j, 10))
}

// Constant is a text or number of which all is known, or nil.
func Constant(v Value) *Text {
	t, ok := v.(*Text)
	if !ok || t.Start {
		return nil
	}
	if _, ok := t.Const(); !ok {
		return nil
	}
	return t
}

// Length is how long a text or a list is. A list that a loop may have appended to is not
// exact, and has no length.
func Length(v Value) Value {
	switch x := v.(type) {
	case Nil:
		return Number("0")
	case *Text:
		if s, ok := x.Const(); ok && !x.isNeverSet() {
			return Number(strconv.Itoa(len(s)))
		}
	case *List:
		if x.Exact && len(x.UnknownSources) == 0 {
			return Number(strconv.Itoa(len(x.Elems)))
		}
	}
	return Unknown("length")
}

// IsBool reports whether a value is true or false for certain.
func IsBool(v Value) bool {
	t := Constant(v)
	return t != nil && (t.Holed() == "true" || t.Holed() == "false") && t.Number
}
