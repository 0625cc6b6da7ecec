package reach

import (
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

// TestWays compares the roots of a client by how they store.
func TestWays(t *testing.T) {
	pkg := compiled(t, []byte(`package p

type Client struct{ limit, base string; log []string }
type note struct{ text string }

func (c *Client) do(path string) string { c.limit = path; return c.base + c.limit + c.log[0] }
func (c *Client) A() string { return c.do("/a") }
func (c *Client) B() string { n := note{"b"}; _ = n; return c.do("/b") }
func (c *Client) Log(s string) string { c.log = append(c.log, s); return c.do("/log") }
func (c *Client) Logs(s string) string { c.log = nil; return c.do("/logs") }
func (c *Client) Base() string { return c.base }
func (c *Client) Host() string { return c.do("https://api.procore.com") }
`))
	s := Summarize(pkg, facts.NoImports(), func(text string) bool { return strings.Contains(text, "procore") })
	got := make(map[string]string)
	for _, f := range pkg.Funcs {
		got[strings.TrimPrefix(f.Name, "(*p.Client).")] = s.Ways(f)
	}
	want := map[string]string{
		"do": "p.Client.limit", "A": "(*p.Client).do", "B": "(*p.Client).do", "Log": "(*p.Client).do p.Client.log",
		"Logs": "(*p.Client).do p.Client.log", "Base": "", "Host": "",
	}
	for name, ways := range want {
		if got[name] != ways {
			t.Errorf("the ways of %s are %q, want %q", name, got[name], ways)
		}
	}
}
