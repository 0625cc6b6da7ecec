package value

import (
	"fmt"
	"math/rand/v2"
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// The functions on texts are compared with the real ones on texts without holes, which
// are put together at random out of pieces that matter.

const tries = 5000

// some joins up to n random pieces.
func some(r *rand.Rand, n int, pieces ...string) string {
	var b strings.Builder
	for range r.IntN(n + 1) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// literal is the text of a value without holes.
func literal(t *testing.T, v Value) string {
	t.Helper()
	s, ok := AsText(v).Const()
	if !ok {
		t.Errorf("%q has holes", s)
	}
	return s
}

func values(args []string) (out []Value) {
	for _, a := range args {
		out = append(out, Plain(a))
	}
	return out
}

func TestFormat(t *testing.T) {
	for _, tt := range []struct {
		layout string
		args   []string
	}{
		{"", nil},
		{"https://%s/%s", []string{"h", "p"}},
		{"%[2]s://%[1]s", []string{"h", "https"}},
		{"%[2]s%s%[1]s", []string{"a", "b", "c"}},
		{"100%%", nil},
		{"%%%s%%", []string{"x"}},
		{"%q and %v", []string{"a/b", "c"}},
		{"%+v%s", []string{"a", "b"}},
		{"é%s→", []string{"ü"}},
	} {
		checkFormat(t, tt.layout, tt.args)
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range tries {
		layout := some(r, 8, "https://", "/", "x", "é", "%%", "%s", "%v", "%q", "%[1]s", "%[2]v", "%[3]s")
		checkFormat(t, layout, []string{"app.example.com", "rest", "v1.0"})
	}
}

// checkFormat compares with fmt.Sprintf, which writes "%!" about its arguments where the
// engine has a hole or leaves an argument out.
func checkFormat(t *testing.T, layout string, args []string) {
	t.Helper()
	operands := make([]any, len(args))
	for i, a := range args {
		operands[i] = a
	}
	want, _, _ := strings.Cut(fmt.Sprintf(layout, operands...), "%!(EXTRA ")
	if strings.Contains(want, "%!") {
		return
	}
	if got := literal(t, Format(Plain(layout), values(args))); got != want {
		t.Errorf("format %q, %q: got %q, want %q", layout, args, got, want)
	}
}

// What is missing or not known becomes a hole.
func TestFormatHoles(t *testing.T) {
	for _, tt := range []struct {
		layout string
		args   []Value
		want   string
	}{
		{"a%sb", nil, "a\x00b"},
		{"a%[7]sb", []Value{Plain("x")}, "a\x00b"},
		{"%s/%s", []Value{Unknown("x"), Plain("y")}, "\x00/y"},
		{"%q", []Value{Unknown("x")}, "\"\x00\""},
		{"a%", nil, "a\x00"},
		{"a%[", nil, "a\x00"},
		{"a%[99999999999999999999]s", []Value{Plain("x")}, "a\x00"},
		{"\x00%s", []Value{Plain("x")}, "\x00x"},
	} {
		if got := string(AsText(Format(Plain(tt.layout), tt.args)).Holed()); got != tt.want {
			t.Errorf("format %q: got %q, want %q", tt.layout, got, tt.want)
		}
	}
}

// Every byte of a formatted text is that of the literal that it is said to come from.
func TestFormatSources(t *testing.T) {
	layout := &ir.Src{Raw: `"https://%s/rest/%s"`}
	host := &ir.Src{Raw: `"app.example.com"`}
	got := AsText(Format(
		&Text{Parts: []Part{{Lit: "https://%s/rest/%s", Src: layout}}},
		[]Value{&Text{Parts: []Part{{Lit: "app.example.com", Src: host}}}, Unknown("x")}))
	if want := "https://app.example.com/rest/\x00"; string(got.Holed()) != want {
		t.Fatalf("got %q, want %q", got.Holed(), want)
	}
	for _, p := range got.Parts {
		if p.Src == nil {
			continue
		}
		if raw := strings.Trim(p.Src.Raw, `"`); raw[p.Off:p.Off+len(p.Lit)] != p.Lit {
			t.Errorf("%q doesn't stand at byte %d of %s", p.Lit, p.Off, p.Src.Raw)
		}
	}
}

// someURL is a random address that net/url writes as it reads it.
func someURL(r *rand.Rand) string {
	s := ""
	switch r.IntN(4) {
	case 0, 1:
		s = "https://" + "app.example.com" + some(r, 1, ":443")
	case 2:
		s = "//api.example.com"
	}
	if path := some(r, 5, "/", "/rest", "/v1.0", "/projects", "/a.b", "/~x"); s != "" || !strings.HasPrefix(path, "//") {
		s += path
	}
	return s + some(r, 1, "?a=b", "?a=b&c=https://x/y", "?x=/..")
}

func TestParseURL(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for range tries {
		s := someURL(r)
		u, err := url.Parse(s)
		if err != nil {
			continue
		}
		o := ParseURL(Plain(s))
		for name, want := range map[Field]string{Scheme: u.Scheme, Host: u.Host, Path: u.Path, RawQuery: u.RawQuery} {
			if got := literal(t, o.Fields.Of(name)); got != want {
				t.Errorf("%s of %q: got %q, want %q", name, s, got, want)
			}
		}
		if got, want := literal(t, URLText(o)), u.String(); u.Scheme != "" && got != want {
			t.Errorf("the text of %q: got %q, want %q", s, got, want)
		}
	}
}

func TestParseURLTraps(t *testing.T) {
	for _, tt := range []struct{ s, scheme, host, path string }{
		{"https://h/p#fragment?x", "https", "h", "/p"},
		{"https://h", "https", "h", ""},
		{"/p?u=https://h", "", "", "/p"},
		{"p/x:y//z", "", "", "p/x:y//z"},
		{"", "", "", ""},
		{"\x00://h/p", "\x00", "h", "/p"},
		{"https://\x00/p", "https", "\x00", "/p"},
		{"https://h/\x00?x", "https", "h", "/\x00"},
	} {
		o := ParseURL(Plain(tt.s))
		for name, want := range map[Field]string{Scheme: tt.scheme, Host: tt.host, Path: tt.path} {
			if got := string(AsText(o.Fields.Of(name)).Holed()); got != want {
				t.Errorf("%s of %q: got %q, want %q", name, tt.s, got, want)
			}
		}
	}
	// What is before the path may be anything where the text begins with a hole.
	o := ParseURL(&Text{Parts: []Part{{Hole: Unknown("base")}, {Lit: "/rest/v1.0"}}})
	if front, p := AsText(o.Front).Holed(), AsText(o.Fields.Of(Path)).Holed(); front != "\x00" || p != "/rest/v1.0" {
		t.Errorf("got the front %q and the path %q", front, p)
	}
}

func TestResolveURL(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range tries {
		base := "https://app.example.com" + some(r, 3, "/rest", "/v1.0", "/x") + some(r, 1, "/")
		ref := some(r, 1, "./", "/", "https://api.example.com/", "//login.example.com/") + some(r, 3, "a", "b/", "me") + some(r, 1, "?x=y")
		b, err := url.Parse(base)
		if err != nil {
			t.Fatal(err)
		}
		rel, err := url.Parse(ref)
		if err != nil || rel.Path == "" || rel.Path == "./" || strings.Contains(rel.Path, "//") {
			continue
		}
		want := b.ResolveReference(rel).String()
		got := literal(t, URLText(ResolveURL(ParseURL(Plain(base)), Plain(ref))))
		if got != want {
			t.Errorf("%q seen from %q: got %q, want %q", ref, base, got, want)
		}
	}
}

func TestJoinPath(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for range tries {
		base := "https://app.example.com" + some(r, 2, "/", "/rest", "/v1.0/")
		if strings.Contains(base[8:], "//") {
			continue // url.JoinPath cleans it
		}
		var elems []string
		texts := []*Text{Plain(base)}
		for range 1 + r.IntN(3) {
			e := some(r, 3, "/", "rest", "v1.0", "me")
			if strings.Contains(e, "//") || e == "" && elems == nil {
				continue // path.Join passes over the first when they are empty
			}
			elems = append(elems, e)
			texts = append(texts, Plain(e))
		}
		want, err := url.JoinPath(base, elems...)
		if err != nil || len(elems) == 0 {
			continue
		}
		got := literal(t, JoinPath(texts))
		if strings.TrimSuffix(got, "/") != strings.TrimSuffix(want, "/") {
			t.Errorf("joining %q and %q: got %q, want %q", base, elems, got, want)
		}
		if got, want := literal(t, JoinPath(texts[1:])), path.Join(elems...); strings.TrimSuffix(got, "/") != want && want != "/" {
			t.Errorf("joining %q: got %q, want %q", elems, got, want)
		}
	}
}

func TestReplace(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range tries {
		s, old, new := some(r, 6, "{id}", "a", "aa", "/"), some(r, 2, "{id}", "a", "/"), some(r, 2, "a", "b")
		if old == "" {
			continue
		}
		if got, want := literal(t, Replace(Plain(s), old, Plain(new))), strings.ReplaceAll(s, old, new); got != want {
			t.Errorf("%q with %q for %q: got %q, want %q", s, new, old, got, want)
		}
	}
	same := Plain("x")
	if Replace(same, "", Plain("y")) != same {
		t.Error("replacing nothing changes the text")
	}
}

func TestRewrite(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range tries {
		s, pattern, with := some(r, 6, "a", "//", "/", ":", "b"), some(r, 2, "a", "/+", "([^:])//+", "(a|b)"), some(r, 2, "$1/", "b", "${1}", "")
		want := regexp.MustCompile(pattern).ReplaceAllString(s, with)
		if got := literal(t, AsText(Rewrite(Plain(s), Plain(pattern), Plain(with)))); got != want {
			t.Errorf("%q with %q for %q: got %q, want %q", s, with, pattern, got, want)
		}
	}
	id := &Text{Parts: []Part{{Hole: Unknown("id")}}}
	long := strings.Repeat("a", maxPattern+1)
	for _, c := range []struct{ t, pattern, with, want *Text }{
		{Concat(Plain("https://a.b/x/"), Plain("/"), id), Plain("([^:])//+"), Plain("$1/"), Concat(Plain("https://a.b/x/"), id)},
		{Concat(Plain("https://a.b/"), id, Plain("?q")), Plain(`/[^/]+\?`), Plain("/?"), Concat(Plain("https://a.b"), AsText(Unknown("replaced")), Plain("q"))},
		{Plain("x"), Plain("("), Plain("y"), AsText(Unknown("replaced"))},
		{Plain("x"), id, Plain("y"), AsText(Unknown("replaced"))},
		{Plain("x"), Plain("x"), id, AsText(Unknown("replaced"))},
		{Plain("x"), Plain(long), Plain("y"), AsText(Unknown("replaced"))},
	} {
		if got := AsText(Rewrite(c.t, c.pattern, c.with)); got.Holed() != c.want.Holed() {
			t.Errorf("%q with %q for %q: got %q, want %q", c.t.Holed(), c.with.Holed(), c.pattern.Holed(), got.Holed(), c.want.Holed())
		}
	}
}

func TestSlice(t *testing.T) {
	text := &Text{Parts: []Part{{Lit: "ab"}, {Hole: Unknown("x")}, {Lit: "cde"}}}
	s := string(text.Holed())
	for i := 0; i <= len(s); i++ {
		for j := i; j <= len(s); j++ {
			if got := string(text.Slice(i, j).Holed()); got != s[i:j] {
				t.Errorf("slice(%d, %d): got %q, want %q", i, j, got, s[i:j])
			}
		}
	}
}

// plainLayout are the layouts whose directives the engine claims to know in full.
var plainLayout = regexp.MustCompile(`^([^%]|%%|%(\[[1-9]\])?[sv])*$`)

func FuzzFormat(f *testing.F) {
	f.Add("https://%s/%[1]v", "a", "b")
	f.Add("%%%[2]s%s", "é", "\xff")
	f.Fuzz(func(t *testing.T, layout, a, b string) {
		Format(Plain(layout), values([]string{a, b})) // anything may come
		if plainLayout.MatchString(layout) && strings.Count(layout, "%") < maxParts/4 && !strings.Contains(layout+a+b, "\x00") && !strings.Contains(a+b, "%!") {
			checkFormat(t, layout, []string{a, b})
		}
	})
}

func FuzzURL(f *testing.F) {
	f.Add("https://app.example.com/rest/v1.0?x=y#z", "../me")
	f.Add("\x00://\x00", "//\x00?")
	f.Fuzz(func(t *testing.T, base, ref string) {
		o := ParseURL(Plain(base))
		if got := AsText(URLText(o)).Holed(); !strings.Contains(base, "#") && strings.Contains(base, "://") && len(got) > len("https"+base+"/") {
			t.Errorf("the text of %q is %q", base, got)
		}
		URLText(ResolveURL(o, Plain(ref)))
		JoinPath([]*Text{Plain(base), Plain(ref)})
		Replace(Plain(base), ref, Plain("x"))
	})
}

// TestJoinRef joins references with a base. An address in a query is no host.
func TestJoinRef(t *testing.T) {
	for _, tt := range []struct{ base, ref, want string }{
		{"https://a/rest", "/me", "https://a/rest/me"},
		{"https://a/rest/", "me", "https://a/rest/me"},
		{"https://a/rest", "https://b/me", "https://b/me"},
		{"https://a/rest", "/me?back=https://b", "https://a/rest/me?back=https://b"},
		{"https://a", "me?back=https://b", "https://a/me?back=https://b"},
		{"https://a", "", "https://a"},
		{"", "/me", "/me"},
	} {
		if got := JoinRef(Plain(tt.base), Plain(tt.ref)).Holed(); string(got) != tt.want {
			t.Errorf("%q and %q: got %q, want %q", tt.base, tt.ref, got, tt.want)
		}
	}
}

// TestTooLong checks that a text of too many pieces stays what it is, whatever is added to it.
func TestTooLong(t *testing.T) {
	long := &Text{}
	for range maxParts + 1 {
		long = Concat(long, Plain("a"))
	}
	if len(long.Parts) != maxParts+1 || long.Parts[maxParts].Hole == nil {
		t.Fatalf("it has %d pieces, want %d and a hole", len(long.Parts), maxParts)
	}
	if Concat(long, Plain("b")) != long {
		t.Error("it was copied")
	}
}
