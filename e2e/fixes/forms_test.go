package fixes_test

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Forms that the bytes of one and the same program have.
var forms = map[string]func(string) string{
	"LF":           func(text string) string { return text },
	"CRLF and BOM": func(text string) string { return markFor(text) + strings.ReplaceAll(text, "\n", "\r\n") },
	"mixed": func(text string) string { // every other line ends in CRLF
		lines := strings.SplitAfter(text, "\n")
		for i := 0; i < len(lines); i += 2 {
			lines[i] = strings.ReplaceAll(lines[i], "\n", "\r\n")
		}
		return strings.Join(lines, "")
	},
}

const bom = "\ufeff"

// markFor is the byte order mark that a file may start with: cgo writes a line before what
// it copies, so that a file of cgo that starts with one does not compile.
func markFor(text string) string {
	if strings.Contains(text, "\nimport \"C\"\n") {
		return ""
	}
	return bom
}

// bare is a text in its simplest form.
func bare(text string) string {
	return strings.ReplaceAll(strings.TrimPrefix(text, bom), "\r\n", "\n")
}

// bareTree is a tree with each text in its simplest form.
func bareTree(tree map[string]string) map[string]string {
	out := make(map[string]string, len(tree))
	for name, text := range tree {
		out[name] = bare(text)
	}
	return out
}

// testForms checks that git apply makes of mprlint's patch what mprlint -fix does, byte
// for byte, and that line ends and a byte order mark make no difference and stay. Each form
// costs an analysis of all: CRLF is fixed only, and the mixed one is fixed and patched. Both
// are compared with plain, what mprlint -fix has made of the original.
func (s *subject) testForms(t *testing.T, plain map[string]string) {
	s.restore(t)
	original, plain := bareTree(s.tree(t)), bareTree(plain)
	s.reform(t, original, forms["CRLF and BOM"])
	s.checkForm(t, plain, s.fixed(t), "CRLF and BOM")
	s.reform(t, original, forms["mixed"])
	fixed := s.fixed(t)
	s.checkForm(t, plain, fixed, "mixed")
	s.reform(t, original, forms["mixed"])
	if diff := difference(t, fixed, s.patched(t)); diff != "" {
		t.Errorf("the patch gives other bytes than -fix:\n%s", diff)
	}
}

// reform writes the Go files in a form.
func (s *subject) reform(t *testing.T, files map[string]string, form func(string) string) {
	for name, text := range files {
		if filepath.Ext(name) == ".go" {
			write(t, filepath.Join(s.dir, name), form(text))
		}
	}
}

// fixed has mprlint fix the copy.
func (s *subject) fixed(t *testing.T) map[string]string {
	if out, errs, code := s.run(t, mprlint, append([]string{"-fix"}, s.fixable...)...); code > 1 {
		t.Errorf("mprlint -fix: exit %d\n%s%s", code, out, errs)
	}
	return s.tree(t)
}

// patched has git apply mprlint's patch to the copy.
func (s *subject) patched(t *testing.T) map[string]string {
	patch, errs, code := s.run(t, mprlint, append([]string{"-diff"}, s.fixable...)...)
	if code > 1 {
		t.Errorf("mprlint -diff: exit %d\n%s", code, errs)
	}
	if patch != "" {
		file := filepath.Join(t.TempDir(), "patch")
		write(t, file, patch)
		s.must(t, "git", "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", file)
	}
	return s.tree(t)
}

// checkForm compares the fixed files in a form with those in the simplest one.
func (s *subject) checkForm(t *testing.T, plain, fixed map[string]string, form string) {
	for _, name := range slices.Sorted(maps.Keys(plain)) {
		text := fixed[name]
		if filepath.Ext(name) != ".go" {
			continue
		}
		if bare(text) != plain[name] {
			t.Errorf("%s in %s: %s", name, form, difference(t, map[string]string{name: plain[name]}, map[string]string{name: bare(text)}))
		}
		if form != "mixed" && forms[form](bare(text)) != text {
			t.Errorf("%s in %s has other line ends than before, or another start", name, form)
		}
	}
}
