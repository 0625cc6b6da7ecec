package exec

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

// TestNoNamesOfLibraries finds texts in the rooms that run programs, and in that of the
// header's fix, which name a library or a method of one: all of that is said in the table.
func TestNoNamesOfLibraries(t *testing.T) {
	paths, methods := namesOfLibraries()
	for _, room := range []string{"exec", "value", "reach", "headerfix"} {
		files, err := filepath.Glob("../" + room + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal("no files of", room, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			for _, text := range textsIn(t, file) {
				name := strings.TrimLeft(text, "(*.")
				for path := range paths {
					if strings.Contains(text, path) {
						t.Errorf("%s: %q names the library %s", file, text, path)
					}
				}
				if methods[name] && name != "Client" { // the end of names that people choose
					t.Errorf("%s: %q is a method of a library", file, text)
				}
			}
		}
	}
}

// namesOfLibraries lists the import paths of all libraries, and the names of their methods but
// for those of net/http, whose parts the engine's own are called after: Header, URL.
func namesOfLibraries() (paths, methods map[string]bool) {
	paths, methods = make(map[string]bool), make(map[string]bool)
	std := make(map[string]bool)
	for _, r := range clients.Rows() {
		name := strings.TrimLeft(r.Func, "(*")
		method := name[strings.LastIndexByte(name, '.')+1:]
		if root, _, _ := strings.Cut(name, "/"); !strings.Contains(root, ".") || !strings.Contains(name, "/") {
			std[method] = true
			continue
		}
		methods[method] = true
		name = strings.TrimSuffix(name, "."+method)
		name = strings.TrimSuffix(name, ")")
		if strings.HasPrefix(r.Func, "(") {
			name = name[:strings.LastIndexByte(name, '.')]
		}
		paths[name] = true
	}
	for _, own := range strings.Fields("Header URL Path Host Method Base Inner Transport Request DefaultClient") {
		delete(methods, own)
	}
	for name := range std {
		delete(methods, name)
	}
	methods["WithContext"] = true
	return paths, methods
}

// textsIn lists the texts of a file but for its imports.
func textsIn(t *testing.T, file string) (texts []string) {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for n := range ast.Preorder(f) {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			continue
		}
		if s, err := strconv.Unquote(lit.Value); err == nil && !strings.HasPrefix(s, "github.com/mprlint/") {
			texts = append(texts, s)
		}
	}
	return texts
}
