package rewrite

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// git apply makes of the file before what is there after, byte for byte.
func TestPatch(t *testing.T) {
	const long = "package p\n\n// one\n// two\n// three\n// four\n// five\n// six\n// seven\n// eight\nvar a = 1\n"
	const part = "// a\n// b\n// c\n// d\n// e\n// f\n// g\n// h\n"
	same := strings.Repeat(part, 8)
	moved := strings.Repeat("// e\n// a\n// b\n// c\n// d\n// f\n// g\n// h\n", 3) + strings.Repeat(part, 4) + strings.Replace(part, "// d\n", "", 1)
	for _, tt := range []struct{ what, name, content, old, text string }{
		{"a line", "a.go", long, "1", "2"},
		{"the first and the last line", "a.go", "package p", "p", "q"},
		{"no line end at the end", "a.go", strings.TrimSuffix(long, "\n"), "1", "2"},
		{"no line end before, and one after", "a.go", strings.TrimSuffix(long, "\n"), "1", "2\n"},
		{"CRLF", "a.go", strings.ReplaceAll(long, "\n", "\r\n"), "// four", "// 4\r\n// 4"},
		{"mixed line ends", "a.go", strings.ReplaceAll(long, "e\n", "e\r\n"), "// four", "// 4"},
		{"a byte order mark", "a.go", bom + long, "p\n", "q\n"},
		{"bytes that are no text", "a.go", "package p // \xff\xfe\n\nvar a = 1\n", "1", "2"},
		{"changes close to each other, in code that repeats itself", "a.go", "package p\n" + same, same, moved},
		{"a folder", "b/a.go", long, "1", "2"},
		{"a space", "b c/a d.go", long, "1", "2"},
		{"quotes", `"b"\n.go`, long, "1", "2"},
		{"a tab", "a\tb.go", long, "1", "2"},
		{"letters", "é/ñ.go", long, "1", "2"},
	} {
		t.Run(tt.what, func(t *testing.T) {
			dir, err := filepath.EvalSymlinks(t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			name := filepath.Join(dir, filepath.FromSlash(tt.name))
			if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(name, []byte(tt.content), 0o644); err != nil {
				t.Fatal(err)
			}
			c := one(t, in(name, swap(tt.content, tt.old, tt.text)))
			patch, err := c.Patch(tt.name)
			if err != nil {
				t.Fatal(err)
			}
			apply := exec.Command("git", "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn")
			apply.Dir, apply.Stdin = dir, strings.NewReader(patch)
			apply.Env = append(os.Environ(), "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir))
			if out, err := apply.CombinedOutput(); err != nil {
				t.Fatalf("git apply: %v\n%s%s", err, out, patch)
			}
			if got := read(t, name); got != string(c.After) {
				t.Errorf("got %q, want %q, by\n%s", got, c.After, patch)
			}
		})
	}
}
