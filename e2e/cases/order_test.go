package cases

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// orders is how many orders are tried.
const orders = 2

// The order of files and of declarations changes nothing that is found.
func TestOrder(t *testing.T) {
	bin := build(t)
	dir, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	want := byText(t, dir, findings(t, bin, dir))
	if len(want) == 0 {
		t.Error("nothing is found")
	}
	for seed := range uint64(orders) {
		dir := t.TempDir()
		if err := os.CopyFS(dir, os.DirFS("testdata")); err != nil {
			t.Fatal(err)
		}
		shuffle(t, dir, rand.New(rand.NewPCG(seed, 0)))
		got := byText(t, dir, findings(t, bin, dir))
		for _, k := range slices.Sorted(maps.Keys(want)) {
			if got[k] < want[k] {
				t.Errorf("lost in order %d: %s", seed, k)
			}
		}
		for _, k := range slices.Sorted(maps.Keys(got)) {
			if want[k] < got[k] {
				t.Errorf("found only in order %d: %s", seed, k)
			}
		}
	}
}

// byText counts findings by the package and the text of the line, which stay when lines move.
func byText(t *testing.T, dir string, found map[place]bool) map[string]int {
	out := make(map[string]int)
	for p := range found {
		data, err := os.ReadFile(filepath.Join(dir, p.file))
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Dir(p.file)+": "+p.rule+": "+strings.TrimSpace(strings.Split(string(data), "\n")[p.line-1])]++
	}
	return out
}

// shuffle puts the declarations of each file in another order, and gives the files names
// that sort in another one.
func shuffle(t *testing.T, dir string, r *rand.Rand) {
	n := 0
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		head, decls := declarations(t, path, text)
		r.Shuffle(len(decls), func(i, j int) { decls[i], decls[j] = decls[j], decls[i] })
		if err := os.Remove(path); err != nil {
			return err
		}
		n++
		name := string(rune('a'+r.IntN(26))) + strconv.Itoa(n) + "_" + filepath.Base(path)
		return os.WriteFile(filepath.Join(filepath.Dir(path), name), []byte(head+strings.Join(decls, "")), 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	if n == 0 {
		t.Fatal("no files")
	}
}

// declarations cuts a file into what stands before its declarations, imports included, and
// these, each with the comments before it and the rest of its last line.
func declarations(t *testing.T, name string, text []byte) (head string, decls []string) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, text, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	from := 0
	for _, d := range f.Decls {
		end := fset.Position(d.End()).Offset
		if i := strings.IndexByte(string(text[end:]), '\n'); i >= 0 {
			end += i + 1
		}
		if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.IMPORT {
			head, from = string(text[:end]), end
			continue
		}
		if head == "" {
			from = fset.Position(f.Name.End()).Offset
			head = string(text[:from])
		}
		decls = append(decls, "\n"+string(text[from:max(from, end)])+"\n")
		from = end
	}
	return head, append(decls, string(text[from:]))
}
