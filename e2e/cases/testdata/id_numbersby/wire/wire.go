// Package wire reads JSON, of whatever system.
package wire

import (
	"encoding/json"
	"io"
)

// NewDecoder makes a decoder that keeps numbers as they are written.
func NewDecoder(r io.Reader) *json.Decoder {
	d := json.NewDecoder(r)
	d.UseNumber()
	return d
}

// Limited makes one as it comes.
func Limited(r io.Reader) *json.Decoder {
	return json.NewDecoder(io.LimitReader(r, 1<<20))
}

// Exact sets a decoder to do so.
func Exact(d *json.Decoder) {
	d.UseNumber()
}

// Decode reads a value with such a decoder.
func Decode(r io.Reader, v any) error {
	return NewDecoder(r).Decode(v)
}

// DecodeLoose reads one with a plain decoder.
func DecodeLoose(r io.Reader, v any) error {
	return json.NewDecoder(r).Decode(v)
}
