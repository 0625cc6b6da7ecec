package photos_test

import (
	"testing"

	"example.com/service/photos"
)

func TestList(t *testing.T) {
	if _, err := photos.List(t.Context()); err == nil {
		t.Error("no error")
	}
}
