package projects

import "testing"

func TestList(t *testing.T) {
	if _, err := List(t.Context()); err == nil {
		t.Error("no error")
	}
}
