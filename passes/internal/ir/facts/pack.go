package facts

// This file holds how the bytes of a fact are made few. Most of them are names, and positions of
// calls, which share much: facts of large clients shrink to a quarter. go vet writes a fact to the
// build cache, and reads it for each package that imports this one.

import (
	"bytes"
	"compress/flate"
	"io"
	"sync"
)

// packers are kept, since each needs much room to begin with.
var packers = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, flate.DefaultCompression)
	if err != nil {
		panic(err) // there is that level
	}
	return w
}}

// Pack makes what [Encode] wrote small. The same bytes become the same bytes.
func Pack(data []byte) []byte {
	var out bytes.Buffer
	w := packers.Get().(*flate.Writer)
	defer packers.Put(w)
	w.Reset(&out)
	w.Write(data) // a buffer takes all
	w.Close()
	return out.Bytes()
}

// DecodePacked reads what [Encode] wrote and [Pack] made small.
func DecodePacked(data []byte, path string) (*Decoded, error) {
	plain, err := Unpack(data)
	if err != nil {
		return nil, err
	}
	return Decode(plain, path)
}

// Unpack undoes [Pack]. Bytes of another version give an error.
func Unpack(data []byte) ([]byte, error) {
	out, err := io.ReadAll(flate.NewReader(bytes.NewReader(data)))
	if err != nil {
		return nil, errFact
	}
	return out, nil
}
