package rewrite

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aymanbagabas/go-udiff"
)

// file writes a file into a new folder.
func file(t *testing.T, content string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "a.go")
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// swap is the fix that puts another text where old stands.
func swap(content, old, text string) Fix {
	at := strings.Index(content, old)
	return Fix{Sum: Sum([]byte(content)), Edits: []udiff.Edit{{Start: at, End: at + len(old), New: text}}}
}

func in(name string, fixes ...Fix) []Fix {
	for i := range fixes {
		fixes[i].File = name
	}
	return fixes
}

// one is the change that some fixes of one file come to.
func one(t *testing.T, fixes []Fix) *Change {
	t.Helper()
	changes, errs := Changes(fixes)
	if len(changes) != 1 || len(errs) != 0 {
		t.Fatalf("got %d changes and %v", len(changes), errs)
	}
	return changes[0]
}

func TestMerge(t *testing.T) {
	const content = "package p\n\nvar a, b = 1, 2\n"
	for _, tt := range []struct {
		what  string
		fixes []Fix
		want  string
		left  int
	}{
		{"two places", []Fix{swap(content, "2", "4"), swap(content, "1", "3")}, "package p\n\nvar a, b = 3, 4\n", 0},
		{"one edit twice", []Fix{swap(content, "1", "3"), swap(content, "1", "3")}, "package p\n\nvar a, b = 3, 2\n", 0},
		{"edits that overlap", []Fix{swap(content, "1", "3"), swap(content, "1, 2", "5, 6")}, "package p\n\nvar a, b = 3, 2\n", 1},
	} {
		t.Run(tt.what, func(t *testing.T) {
			c := one(t, in(file(t, content), tt.fixes...))
			if string(c.After) != tt.want || c.Left != tt.left {
				t.Errorf("got %q, %d left out", c.After, c.Left)
			}
		})
	}
}

// A file that was formatted is formatted afterwards, and nothing else changes in any.
func TestTidy(t *testing.T) {
	const tidy = "package p\n\nvar (\n\ta = 1 // one\n\tb = 2 // two\n)\n\nfunc f() { a++ }\n"
	untidy := strings.Replace(tidy, "\ta =", "\ta  =", 1)
	for _, tt := range []struct{ what, content, old, text, want string }{
		{"a column", tidy, "a = 1", "abc = 1", strings.NewReplacer("a = 1", "abc = 1", "b = 2", "b   = 2").Replace(tidy)},
		{"lines of a block", tidy, "a++ ", "a++; b++ ", strings.Replace(tidy, "{ a++ }", "{ a++; b++ }", 1)},
		{"statements on one line", tidy, " a++ }", "\n\ta++; b++\n}", strings.Replace(tidy, "{ a++ }", "{\n\ta++\n\tb++\n}", 1)},
		{"a file that was not formatted", untidy, "2 // two", "20 // two", strings.Replace(untidy, "2 // two", "20 // two", 1)},
	} {
		for form, of := range map[string]func(string) string{
			"LF":   func(s string) string { return s },
			"CRLF": func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
			"BOM":  func(s string) string { return bom + s },
			"both": func(s string) string { return bom + strings.ReplaceAll(s, "\n", "\r\n") },
		} {
			t.Run(tt.what+" in "+form, func(t *testing.T) {
				content := of(tt.content)
				text := strings.TrimPrefix(of(tt.text), bom)
				c := one(t, in(file(t, content), swap(content, tt.old, text)))
				if got := string(c.After); got != of(tt.want) {
					t.Errorf("got\n%q\nwant\n%q", got, of(tt.want))
				}
			})
		}
	}
}

// Only the lines that formatting changes get line ends, those of their neighbours.
func TestTidyMixed(t *testing.T) {
	const content = "package p\n\nvar (\r\n\ta = 1\n\tb = 2\r\n)\n"
	const want = "package p\n\nvar (\r\n\tabc = 1\n\tb   = 2\r\n)\n"
	if got := string(one(t, in(file(t, content), swap(content, "a =", "abc ="))).After); got != want {
		t.Errorf("got %q", got)
	}
}

func TestStale(t *testing.T) {
	const content = "package p\n\nvar a = 1\n"
	name := file(t, content+"// edited\n")
	changes, errs := Changes(in(name, swap(content, "1", "2"), swap(content, "a", "b")))
	if len(changes) != 0 || len(errs) != 1 || !strings.Contains(errs[0].Error(), name) {
		t.Errorf("got %d changes and %v, want no change and one error that names the file", len(changes), errs)
	}
}

func TestMissing(t *testing.T) {
	name := filepath.Join(t.TempDir(), "none.go")
	if changes, errs := Changes(in(name, Fix{})); len(changes) != 0 || len(errs) != 1 || strings.Count(errs[0].Error(), "none.go") != 1 {
		t.Errorf("got %d changes and %v", len(changes), errs)
	}
}
