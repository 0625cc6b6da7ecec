// Package opt holds values that may be left out.
package opt

type String struct {
	set bool
	v   string
}

func NewString(v string) String { return String{true, v} }
func EmptyString() String       { return String{} }
func (o String) IsSet() bool    { return o.set }
func (o String) Value() string  { return o.v }

func (o *String) Set(v string) { *o = String{true, v} }

func New(v string) *String { s := NewString(v); return &s }

type Value[T any] struct {
	set bool
	v   T
}

func Of[T any](v T) Value[T] { return Value[T]{true, v} }

func (v Value[T]) IsZero() bool   { return !v.set }
func (v Value[T]) String() string { return "" }

// Fill fills what can be.
func Fill(v any) {
	for _, s := range fields(v) {
		s.Set("x")
	}
}

func fields(any) []*String { return nil }
