package hosts

//lint:file-ignore legacyhost texts to search for hosts

import (
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

func TestOffsets(t *testing.T) {
	for _, tt := range []struct {
		what, raw string
		at        []int // of each byte of the value, and of its end
	}{
		{"empty", `""`, []int{1}},
		{"interpreted", `"abc"`, []int{1, 2, 3, 4}},
		{"raw", "`a\\b`", []int{1, 2, 3, 4}},
		{"raw lines", "`a\r\nb`", []int{1, 3, 4, 5}},
		{"escapes", `"\n\"a\\"`, []int{1, 3, 5, 6, 8}},
		{"bytes", `"\x61\142c"`, []int{1, 5, 9, 10}},
		{"a byte that is no text", `"\xff\377c"`, []int{1, 5, 9, 10}},
		{"runes", `"\u00e9a\U0001F600b"`, []int{1, 1, 7, 8, 8, 8, 8, 18, 19}},
		{"letters of several bytes", `"éa"`, []int{1, 1, 3, 4}},
		{"letters of several bytes, raw", "`éa`", []int{1, 2, 3, 4}},
	} {
		t.Run(tt.what, func(t *testing.T) {
			got := offsets(tt.raw)
			if len(got) != len(tt.at) {
				t.Fatalf("%s: got %v, want %v", tt.raw, got, tt.at)
			}
			for i := range got {
				if got[i] != tt.at[i] {
					t.Fatalf("%s: got %v, want %v", tt.raw, got, tt.at)
				}
			}
			checkOffsets(t, tt.raw)
		})
	}
}

// checkOffsets checks that each byte of a literal's value is written where offsets says.
func checkOffsets(t *testing.T, raw string) {
	t.Helper()
	v, err := strconv.Unquote(raw)
	if err != nil {
		t.Fatalf("%s: %v", raw, err)
	}
	at := offsets(raw)
	if len(at) != len(v)+1 || at[len(v)] != len(raw)-1 {
		t.Fatalf("%s: %v doesn't lead through %q to its end", raw, at, v)
	}
	for i := range len(v) {
		switch c := raw[at[i]]; {
		case at[i] > at[i+1] || at[i] == at[i+1] && v[i] < utf8.RuneSelf:
			t.Errorf("%s: %v goes back at byte %d", raw, at, i)
		case c == '\\' && raw[0] == '"':
			if s, err := strconv.Unquote(`"` + raw[at[i]:next(at, i)] + `"`); err != nil || !strings.Contains(s, v[i:i+1]) {
				t.Errorf("%s: byte %d of %q is not in %s", raw, i, v, raw[at[i]:next(at, i)])
			}
		case c != v[i] && c < utf8.RuneSelf:
			t.Errorf("%s: byte %d of %q is not at %d", raw, i, v, at[i])
		}
	}
}

// next is the offset that follows the one of byte i.
func next(at []int, i int) int {
	k := i
	for at[k] == at[i] {
		k++
	}
	return at[k]
}

func FuzzOffsets(f *testing.F) {
	for _, s := range []string{"abc", "a\nb\t\"c\"", "é\u2028😀", "\x00\xff\xc3", "`a`\r\nb\\", "https://app.procore.com"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkOffsets(t, strconv.Quote(s))
		checkOffsets(t, strconv.QuoteToASCII(s))
		raw := "`" + s + "`"
		if _, err := parser.ParseExpr(raw); err == nil && utf8.ValidString(s) && !strings.Contains(s, "`") {
			checkOffsets(t, raw)
		}
		if _, err := strconv.Unquote(`"` + s + `"`); err == nil && utf8.ValidString(s) {
			checkOffsets(t, `"`+s+`"`)
		}
		offsets(s) // anything may come
	})
}

// TestHostBytes finds hosts in literals of all kinds and checks the bytes at their
// positions.
func TestHostBytes(t *testing.T) {
	for _, raw := range []string{
		`"https://app.procore.com/oauth"`,
		`"\t\u00e9 https://app.procore.com:443/x"`,
		"`\r\n\r\né\n  https://app.procore.com/`",
		`"{\"url\":\"https://app.procore.com\"}"`,
		`"https:\x2f/app.procore.com"`,
	} {
		v, err := strconv.Unquote(raw)
		if err != nil {
			t.Fatal(err)
		}
		os := Occurrences(holed.Text(v))
		if len(os) != 1 {
			t.Errorf("%s: there are %d hosts", raw, len(os))
			continue
		}
		const pos = token.Pos(1000)
		l := newLiteral(os[0], pos, offsets(raw))
		if got := raw[l.Pos-pos : l.End-pos]; got != string(l.Host) {
			t.Errorf("%s: %q stands where %q is said to stand", raw, got, l.Host)
		}
		if got := raw[l.SchemePos-pos : l.SchemeEnd-pos]; got != "https" {
			t.Errorf("%s: %q stands where the scheme is said to stand", raw, got)
		}
	}
}
