package holed

import (
	"slices"
	"testing"
)

// TestNextStart lists the addresses of a text: the scheme, the host, and what follows up to where
// the address ends.
func TestNextStart(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"https://api.procore.com/rest", []string{"https:|api.procore.com|/rest"}},
		{"see https://me:x@a.example.com:443/p, or http://b.example.com.", []string{"https:|a.example.com:443|/p", "http:|b.example.com|."}},
		{"//h/p//q", []string{"|h|/p//q"}},
		{"/p//q", nil},
		{"*://*/p", []string{"*:|*|/p"}},
		{"://h:", []string{":|h|:"}},
		{"https://a.example.com?to=me@b.example.com", []string{"https:|a.example.com|?to=me@b.example.com"}},
		{"a.example.com", nil},
	} {
		h := withHoles(tt.text)
		var got []string
		for at, ok := NextStart(h, 0); ok; at, ok = NextStart(h, at.Next) {
			s := at.Scheme.Of(h).Fill("*")
			if at.Absolute {
				s += ":"
			}
			host := HostFrom(h, at.Host)
			got = append(got, s+"|"+host.Of(h).Fill("*")+"|"+h[host.End:End(h, host.End)].Fill("*"))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}
