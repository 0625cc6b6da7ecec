package configfile

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// scanned writes what Read finds in a text, a value a line.
func scanned(name, text string) string {
	var b strings.Builder
	Read(FormatOf(name), text, func(v Value) {
		fmt.Fprintf(&b, "%d %s = %s\n", v.Line, strings.Join(v.Keys, "/"), strings.ReplaceAll(v.Text, "\n", "|"))
	})
	return strings.TrimSuffix(b.String(), "\n")
}

func TestRead(t *testing.T) {
	for _, tt := range []struct{ what, name, text, want string }{
		{"nesting", "a.json", `{"a":{"b":[1,{"c":"x"}],"d":null},"e":"y"}`, "1 a/b = 1\n1 a/b/c = x\n1 a/d = null\n1 e = y"},
		{"line breaks", "a.json", "{\r\n\"a\"\r\n:\r\n\"x\"\r\n}\r\n", "4 a = x"},
		{"escapes", "a.json", `{"a\"b": "\"x\/\u0041\n\\"}`, `1 a"b = "x/A` + "\t" + `\`},
		{"bad escapes", "a.json", `["\u", "\u00", "\u12g4x", "\`, "1  = x\n1  = \\"},
		{"comments", "a.jsonc", "// x\n{ /* \"b\": 1,\n */ \"a\": 1, // y\n}/*", "3 a = 1"},
		{"a text", "a.json", `"x"`, "1  = x"},
		{"unbalanced", "a.json", `}{"a":1}]{"b":[`, "1 a = 1"},
		{"an open quote", "a.json", "{\"a\": \"x\n\"b\": 1}", "1 a = x\n2 b = 1"},

		{"nesting", "a.yaml", "a:\n  b: 1\n  c:\n    d: 2\ne: 3", "2 a/b = 1\n4 a/c/d = 2\n5 e = 3"},
		{"items", "a.yaml", "a:\n- b: 1\n  c: 2\n- d: 3\n-\n  e: 4\nf:\n  - 5\n  - - 6\n", "2 a/b = 1\n3 a/c = 2\n4 a/d = 3\n6 a/e = 4\n8 f = 5\n9 f = 6"},
		{"comments", "a.yml", "# a: 0\na: x # b\nb: x#y\nc: \"#\" # z\n", "2 a = x\n3 b = x#y\n4 c = #"},
		{"quotes", "a.yaml", "\"a b\": 'x: y'\n'c': \"y\"\n", "1 a b = x: y\n2 c = y"},
		{"a quote in a text", "a.yaml", "a: 'tis x\nb: 1", "1 a = 'tis x\n2 b = 1"},
		{"addresses are no keys", "a.yaml", "- https://h:80/x\n", "1  = https://h:80/x"},
		{"anchors and tags", "a.yaml", "a: &x !!str y\nb: &z\n  c: 1", "1 a = y\n3 b/c = 1"},
		{"a block", "a.yaml", "a: |\n  x\n\n  y: 1\n  # z\n  w\nb: >- # c\n\n  v\nc:\n- |2\n u\nd: 1", "2 a = x||  y: 1\n6 a = w\n9 b = v\n12 c = u\n13 d = 1"},
		{"brackets", "a.yaml", "a: {b: https://h/x?y=1, c: [d,\n  e f]} # g\nh: 1", "1 a/b = https://h/x?y=1\n1 a/c = d\n2 a/c = e f\n3 h = 1"},
		{"JSON", "a.yaml", "{\n \"a\": \"x\"\n}\n", "2 a = x"},
		{"text below", "a.yaml", "a:\n  x\n  y\n", "2 a = x\n3 a = y"},
		{"documents", "a.yaml", "a:\n---\n  b: 1\n--- {c: 2}", "3 b = 1\n4 c = 2"},

		{"sections", "a.toml", "a = 1\n[b.c]\nd = \"x\"\n[[e]] # f\ng.h = 'y'\n", "1 a = 1\n3 b.c/d = x\n5 e/g.h = y"},
		{"brackets", "a.toml", "a = [ # x\n  \"b\",\n] # y\nc = {d = 1, \"e\" = {f=\"g=h\"}}\n", "2 a = b\n4 c/d = 1\n4 c/e/f = g=h"},
		{"long texts", "a.toml", "a = \"\"\"\nx\ny\"\"\" # z\nb = '''w'''\nc = \"\"\"v", "2 a = x|y\n4 b = w\n5 c = v"},
		{"quoted keys", "a.toml", "\"a=b\" = 1\n'c'.d = 2\n", "1 a=b = 1\n2 c'.d = 2"},

		{"lines", ".env", "A=x # y\n#B=1\nexport C='z'\n\nD=\nE = x#y\n", "1 A = x\n3 C = z\n6 E = x#y"},
		{"an open bracket", ".env.local", "A=[1,\nB=2\n", "1 A = 1\n2 B = 2"},
		{"a default", "x.env", "A=${B:-x}\nC=${D}\nE=${F:y}/${G}\n", "1 A = x\n2 C = ${D}\n3 E = ${F:y}/${G}"},

		{"lines", "a.ini", "; a = 0\n[b c]\nd = x ; y\nE: z\n[f]\nno key\n", "3 b c/d = x\n4 b c/E = z\n6 f = no key"},
		{"more lines", "a.ini", "a =\n  https://h?b=c\n  d\nhttps://h\n", "2 a = https://h?b=c\n3 a = d\n4  = https://h"},

		{"separators", "a.properties", "! x\na=1\nb : 2\nc 3\nd = https\\://h\n", "2 a = 1\n3 b = 2\n4 c = 3\n5 d = https://h"},
		{"more lines", "a.properties", "a = x,\\\r\n  y=1,\\\r\nz\r\nb=2", "1 a = x,\n2 a = y=1,\n3 a = z\n4 b = 2"},
	} {
		t.Run(tt.name+" "+tt.what, func(t *testing.T) {
			if got := scanned(tt.name, tt.text); got != tt.want {
				t.Errorf("%s\ngot:\n%s\nwant:\n%s", tt.text, got, tt.want)
			}
		})
	}
}

// TestReadLong reads files of the greatest size that would take minutes if a file
// were read more than once.
func TestReadLong(t *testing.T) {
	for _, piece := range []string{"[", "{\"a\":", "\"a\",", "\"", "'", "a:\n ", "- ", "a: |\n", "/*", "\"\"\"", "a = \"\"\"\n", "[a]\n", "\\\n", "\n", "//app.procore.com"} {
		for name := range allFormats {
			n := 0
			Read(FormatOf(name), strings.Repeat(piece, 1<<20/len(piece)), func(Value) { n++ })
		}
	}
}

var allFormats = map[string]bool{"a.json": true, "a.yaml": true, "a.toml": true, "a.env": true, "a.properties": true}

// FuzzRead finds that reading ends, and that what it hands out is in order and stands
// where it says.
func FuzzRead(f *testing.F) {
	for _, pattern := range []string{"../../legacyhost/testdata/src/embed*/*.*", "../../legacyhost/testdata/src/embed*/conf/*.*"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range files {
			if data, err := os.ReadFile(file); err == nil {
				f.Add(string(data))
			}
		}
	}
	f.Add("a: |\n\xff\x00 [{\"\\u")
	f.Add("a: ${")
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Count(text, "\n") + 1
		for name := range allFormats {
			last := 1
			Read(FormatOf(name), text, func(v Value) {
				if v.Line < last || v.Line+strings.Count(v.Text, "\n") > lines {
					t.Errorf("%s: %q stands on line %d, after %d of %d", name, v.Text, v.Line, last, lines)
				}
				if v.Text == "" {
					t.Errorf("%s: no value on line %d", name, v.Line)
				}
				checkOffsets(t, name, text, v)
				last = v.Line
			})
		}
	})
}

// checkOffsets reports a value whose bytes do not stand where it says.
func checkOffsets(t *testing.T, name, src string, v Value) {
	t.Helper()
	last := 0
	for i := range len(v.Text) {
		at := v.Offset(i)
		if at < last || at >= v.Offset(len(v.Text)) || v.Offset(len(v.Text)) > len(src) {
			t.Fatalf("%s: byte %d of %q stands at %d, after %d", name, i, v.Text, at, last)
		}
		if src[at] != v.Text[i] && (v.offsets == nil || src[at] != '\\') {
			t.Fatalf("%s: byte %d of %q is %q in the file", name, i, v.Text, src[at])
		}
		last = at
	}
}

func TestOffset(t *testing.T) {
	for _, tt := range []struct{ name, text string }{
		{"a.json", `{"a": "https://h.example.com"}`},
		{"a.json", `{"a": "\u0022https:\/\/h.example.com\n"}`},
		{"a.yaml", "a: https://h.example.com # b\n"},
		{"a.yaml", "a: |\n  b\n  https://h.example.com\n"},
		{"a.toml", "a = '''\nhttps://h.example.com'''\n"},
		{"a.env", "A=\"${B:-https://h.example.com}\"\n"},
		{"a.properties", "a = https\\://h.example.com\n"},
	} {
		n := 0
		Read(FormatOf(tt.name), tt.text, func(v Value) {
			const host = "h.example.com"
			if i := strings.Index(v.Text, host); i >= 0 {
				n++
				if got := tt.text[v.Offset(i):v.Offset(i+len(host))]; got != host {
					t.Errorf("%s %q: the host is said to stand at %q", tt.name, tt.text, got)
				}
			}
		})
		if n != 1 {
			t.Errorf("%s %q: the host was found %d times", tt.name, tt.text, n)
		}
	}
}
