package hostfix

import (
	"go/format"
	"testing"
)

func TestAligned(t *testing.T) {
	const head, tail = "package p\n\nconst (\n\ta  = 1 // one\n\tbc = 2 // two\n", ")\n"
	for _, tt := range []struct{ what, text, want string }{
		{"a short line", "\td = 3\n", "\td  = 3\n"},
		{"a long line", "\tdef = 3\n", "\tdef = 3\n"},
		{"a long value with a comment", "\td = 30000 // three\n", "\td  = 30000 // three\n"},
	} {
		t.Run(tt.what, func(t *testing.T) {
			src := []byte(head + tail)
			got, _ := apply(src, aligned(src, []edit{{at: len(head), end: len(head), text: tt.text}}))
			want, err := format.Source([]byte(head + tt.text + tail))
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != string(want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

// A file that is not formatted stays as it is otherwise.
func TestAlignedUntidy(t *testing.T) {
	src := []byte("package p\nvar   a = 1\n")
	got, _ := apply(src, aligned(src, []edit{{at: len(src), end: len(src), text: "var   b = 2\n"}}))
	if want := string(src) + "var   b = 2\n"; string(got) != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}
