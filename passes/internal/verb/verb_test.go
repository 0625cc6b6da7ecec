package verb

import (
	"fmt"
	"strings"
	"testing"
)

func TestAt(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want Verb
	}{
		{"%s/x", Verb{Letter: 's', Len: 2}},
		{"%%d", Verb{Letter: '%', Len: 2}},
		{"%[2]v.", Verb{Letter: 'v', Len: 5, Index: 2}},
		{"%-5s", Verb{Letter: 's', Len: 4, Flags: true}},
		{"%+.3[1]d", Verb{Letter: 'd', Len: 8, Index: 1, Flags: true}},
		{"%*d", Verb{Letter: 'd', Len: 3, Flags: true, Stars: true}},
		{"%é", Verb{Letter: 0xc3, Len: 2}},
		{"%[3]*.[2]*[1]f", Verb{Letter: 'f', Len: 14, Index: 1, Flags: true, Stars: true}},
		{"%[0]s/", Verb{Len: 5}},
		{"%[x]-5s", Verb{Len: 7}},
		{"%[99999999]s", Verb{Len: 12}},
		{"%[1].[1]d", Verb{Len: 9}},
		{"%[1", Verb{Len: 3}},
		{"%[1]", Verb{Len: 4}},
		{"%[1]%", Verb{Len: 5}},
		{"%5", Verb{Len: 2}},
		{"%", Verb{Len: 1}},
	} {
		if got := At(tt.s); got != tt.want {
			t.Errorf("%s: got %+v, want %+v", tt.s, got, tt.want)
		}
	}
}

// FuzzAt finds that what is read as a directive of a text is one to fmt.
func FuzzAt(f *testing.F) {
	for _, s := range []string{"%s", "%-5s", "%[2]v", "%%", "%[x]s", "%*d", "%5.3s", "%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !strings.HasPrefix(s, "%") {
			return
		}
		v := At(s)
		if v.Len < 1 || v.Len > len(s) {
			t.Fatalf("%q: %+v", s, v)
		}
		if v.Letter == 's' && !v.Stars && v.Index <= 2 && len(s) < 20 {
			said := fmt.Sprintf(s[:v.Len], "one", "two")
			if strings.Contains(said, "BADINDEX") || strings.Contains(said, "%!s") {
				t.Errorf("%q: %+v, but fmt says %s", s, v, said)
			}
		}
	})
}
