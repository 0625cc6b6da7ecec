package pieces

import "testing"

func TestID(t *testing.T) {
	var p struct{ ID int64 } // want "message without a name"
	if err := load("/projects/1", &p); err != nil {
		t.Fatal(err)
	}
	if int32(p.ID) != 42 {
		t.Error(int32(p.ID)) // want "narrowed, out of an answer"
	}
}
