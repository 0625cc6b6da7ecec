package forms

import "testing"

func TestURL(t *testing.T) {
	const id int32 = 7
	if got := URL(int64(id)); got == "" {
		t.Error(got)
	}
}
