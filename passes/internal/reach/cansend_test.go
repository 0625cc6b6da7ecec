package reach

import (
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

func TestCanSend(t *testing.T) {
	for src, want := range map[string]bool{
		"package p; func F(list []string) string { return list[0] + `procore` }":                                             false,
		"package p; import `strings`; type T struct{ do func(string) }; func (t T) F() { t.do(strings.ToLower(`procore`)) }": false,
		"package p; import `net/http`; func F(c *http.Client, r *http.Request) { c.Do(r) }":                                  true,
		"package p; import `net/http`; func F() { g() }; func g() { http.Get(`x`) }":                                         true,
		"package p; import `net/url`; func F(u *url.URL) string { return u.Host }":                                           false,
		"package p; import `net/http`; func F(c *http.Client, g func(*http.Client)) { g(c) }":                                true,
		"package p; import `net/http`; var c = &http.Client{}":                                                               true,
		"package p; import `net/http`; func F(h http.Header) { h.Set(`a`, `b`) }":                                            true,
	} {
		s := Summarize(compiled(t, []byte(src)), facts.NoImports(), func(string) bool { return true })
		if got := s.CanSend(); got != want {
			t.Errorf("%s: %v, want %v", src, got, want)
		}
	}
}
