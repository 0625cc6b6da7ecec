package legacyhost

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// readsAll returns the rule in a driver that lets a pass read any file.
func readsAll(opts Options) *analysis.Analyzer {
	a := New(opts)
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		pass.ReadFile = os.ReadFile
		return run(pass)
	}
	return a
}

func TestEmbedded(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), readsAll(Options{}), "embedcfg", "embedfs", "embedlinks")
}

func TestEmbeddedWeb(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), readsAll(Options{Web: true}), "embedweb")
}

// silent collects the complaints of analysistest about missing diagnostics.
type silent struct{ missing, others []string }

func (s *silent) Errorf(format string, args ...any) {
	if msg := fmt.Sprintf(format, args...); strings.Contains(msg, "no diagnostic was reported") {
		s.missing = append(s.missing, msg)
	} else {
		s.others = append(s.others, msg)
	}
}

// The drivers of today let a pass read no embedded file, and none is reported.
func TestEmbeddedUnreadable(t *testing.T) {
	var s silent
	analysistest.Run(&s, analysistest.TestData(), New(Options{}), "embedweb", "embedcfg")
	if len(s.missing) == 0 || len(s.others) > 0 {
		t.Errorf("%d files are passed over, and there are other complaints: %q", len(s.missing), s.others)
	}
}

// scanned writes what scan finds in a text, a value a line.
func scanned(name, text string) string {
	var b strings.Builder
	scan(formatOf(name), text, func(line int, keys []string, value string) {
		fmt.Fprintf(&b, "%d %s = %s\n", line, strings.Join(keys, "/"), strings.ReplaceAll(value, "\n", "|"))
	})
	return strings.TrimSuffix(b.String(), "\n")
}

func TestScan(t *testing.T) {
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

// TestScanLong reads files of the greatest size that would take minutes if a file
// were read more than once.
func TestScanLong(t *testing.T) {
	for _, piece := range []string{"[", "{\"a\":", "\"a\",", "\"", "'", "a:\n ", "- ", "a: |\n", "/*", "\"\"\"", "a = \"\"\"\n", "[a]\n", "\\\n", "\n", "//app.procore.com"} {
		for name := range allFormats {
			n := 0
			scan(formatOf(name), strings.Repeat(piece, maxSize/len(piece)), func(int, []string, string) { n++ })
		}
	}
}

var allFormats = map[string]bool{"a.json": true, "a.yaml": true, "a.toml": true, "a.env": true, "a.properties": true}

// FuzzScan finds that a scan ends, and that what it hands out is in order and on the
// lines of the file.
func FuzzScan(f *testing.F) {
	for _, pattern := range []string{"testdata/src/embed*/*.*", "testdata/src/embed*/conf/*.*"} {
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
			scan(formatOf(name), text, func(line int, keys []string, value string) {
				if line < last || line+strings.Count(value, "\n") > lines {
					t.Errorf("%s: %q stands on line %d, after %d of %d", name, value, line, last, lines)
				}
				if value == "" {
					t.Errorf("%s: no value on line %d", name, line)
				}
				last = line
			})
		}
	})
}

func TestConfigFiles(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.json", "b.txt", "c/d.YAML", "c/.e.toml", "c/.git/f.ini", "c/g/h.env", "[x]/i.json"} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	big := filepath.Join(dir, "big.json")
	if err := os.WriteFile(big, make([]byte, maxSize+1), 0o666); err != nil {
		t.Fatal(err)
	}
	for patterns, want := range map[string]string{
		"a.json b.txt":     "a.json",
		"*":                "[x]/i.json a.json c/d.YAML c/g/h.env",
		"all:c":            "c/.e.toml c/d.YAML c/g/h.env",
		"c/*":              "c/.e.toml c/.git/f.ini c/d.YAML c/g/h.env", // the compiler refuses c/.git
		"c/d.YAML c":       "c/d.YAML c/g/h.env",
		`\[x\]/*.json`:     "[x]/i.json",
		"big.json":         "",
		"missing.json":     "missing.json", // it may be in an editor
		"missing/*.json":   "",
		"../a.json /a . [": "",
	} {
		if got := strings.Join(configFiles(dir, strings.Fields(patterns)), " "); got != want {
			t.Errorf("%s: got %s, want %s", patterns, got, want)
		}
	}
	if got := configFiles(filepath.Join(dir, "nowhere"), []string{"*", "all:x"}); len(got) > 0 {
		t.Errorf("a directory that is not there has %v", got)
	}
	for i := range maxFiles + 10 {
		if err := os.WriteFile(filepath.Join(dir, "c", fmt.Sprintf("%d.json", i)), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got := configFiles(dir, []string{"c"}); len(got) != maxFiles || !slices.IsSorted(got) {
		t.Errorf("got %d files, want %d in order", len(got), maxFiles)
	}
}
