package reach

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

// TestIdle checks which functions need not be run, and what they may do besides.
func TestIdle(t *testing.T) {
	pkg := compiled(t, []byte(idleProgram))
	s := Summarize(pkg, facts.NoImports(), func(text string) bool { return strings.Contains(text, "procore") })
	var got []string
	for _, f := range pkg.Funcs {
		if does, idle := s.Idle(f); idle {
			got = append(got, fmt.Sprintf("%s sets %v makes %v calls %v fills %v", f.Name, does.Sets, does.Makes, does.Calls, does.Fills))
		}
	}
	slices.Sort(got)
	want := []string{
		"(*p.socket).Close sets [p.socket.err p.socket.names p.socket.pos] makes [p.socket] calls [p.socket.onEnd] fills false",
		"(*p.socket).Frame sets [p.socket.buf p.socket.pos] makes [] calls [] fills false",
		"p.Fills sets [p.socket.names] makes [] calls [] fills true",
		"p.fill sets [] makes [] calls [] fills true",
	}
	if !slices.Equal(got, want) {
		t.Errorf("these need not be run:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// idleProgram has functions that play no part for requests, and some that may.
const idleProgram = `package p

import (
	"io"
	"net/http"
	"strings"
	"sync"
)

type socket struct {
	mu     sync.Mutex
	out    io.WriteCloser
	buf    []byte
	pos    int
	tokens chan struct{}
	words  chan string
	onEnd  func() error
	names  map[string]string
	err    error
}

var count int

func (s *socket) Frame(data []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tokens <- struct{}{}
	for len(data) > 0 && s.pos < len(s.buf) {
		s.pos += copy(s.buf[s.pos:], data)
		if _, err := s.out.Write(s.buf); err != nil {
			return err
		}
	}
	return s.out.Close()
}

func (s *socket) Close() error {
	if s.onEnd != nil {
		s.err = s.onEnd()
	}
	s.names["closed"] = "yes"
	words := make(map[string]*socket)
	words["closed"] = &socket{pos: 1}
	return s.err
}

func fill(m map[string]string, key string) bool {
	if key == "" || len(m) > 7 {
		return false
	}
	m[key] = strings.Repeat(key, len(m)) + strings.Repeat(key, 2)
	return m[key] != key
}

func Fills(s *socket, key string) bool { return fill(s.names, key) || fill(nil, key+key) }

func Small(s *socket) { s.pos = 0 }

func Text(s *socket) string {
	s.pos = len(s.buf) + len(s.names) + len(s.words)
	return strings.ToLower(s.names["text"]) + strings.ToUpper(s.names["more"]) + strings.Repeat("x", s.pos)
}

func Counts(s *socket) {
	count = len(s.buf) + len(s.names) + len(s.words) + len(s.buf) + len(s.names) + len(s.words) + len(s.names) + len(s.words)
}

func Calls(s *socket, f func(*socket)) {
	s.pos = len(s.buf) + len(s.names) + len(s.words) + len(s.buf) + len(s.names) + len(s.words) + len(s.names) + len(s.words)
	f(s)
}

func Sends(s *socket) error {
	s.pos = len(s.buf) + len(s.names) + len(s.words) + len(s.buf) + len(s.names) + len(s.words) + len(s.names) + len(s.words)
	return get(s.names["url"])
}

func get(url string) error {
	_, err := http.Get(url)
	return err
}

func Header(h http.Header, s *socket) {
	s.pos = len(s.buf) + len(s.names) + len(s.words) + len(s.buf) + len(s.names) + len(s.words) + len(s.names) + len(s.words)
	h["Procore"] = nil
}

func Mentions(s *socket) bool {
	s.pos = len(s.buf) + len(s.names) + len(s.words) + len(s.buf) + len(s.names) + len(s.words) + len(s.names) + len(s.words)
	return s.names["host"] == "api.procore.com"
}

func Once(s *socket) func(*sync.Once, func()) {
	s.pos = len(s.buf) + len(s.names) + len(s.words) + len(s.buf) + len(s.names) + len(s.words) + len(s.names) + len(s.words)
	return (*sync.Once).Do
}

type other struct{ socket *socket }

func (o *other) Close() error { return get("https://example.com") }

func Closes(c io.Closer, s *socket) error {
	s.pos = len(s.buf) + len(s.names) + len(s.words) + len(s.buf) + len(s.names) + len(s.words) + len(s.names) + len(s.words)
	return c.Close()
}
`
