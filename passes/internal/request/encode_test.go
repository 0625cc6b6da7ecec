package request

import (
	"bytes"
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
)

// facts runs the engine over the fixtures in a folder and returns their facts by path.
func facts(t testing.TB, dir string) map[string]*pkgFact {
	t.Helper()
	out := make(map[string]*pkgFact)
	for _, act := range analyzeAll(t, load(t, dir, "./...")) {
		for _, f := range act.AllPackageFacts() {
			if fact, ok := f.Fact.(*pkgFact); ok {
				out[f.Package.Path()] = fact
			}
		}
	}
	if len(out) == 0 {
		t.Fatal("there are no facts")
	}
	return out
}

// TestEncodeTwice checks that a fact is the same bytes each time, wherever the sources
// lie: the build cache depends on it.
func TestEncodeTwice(t *testing.T) {
	first, second := t.TempDir(), filepath.Join(t.TempDir(), "elsewhere", "and", "deeper")
	for _, dir := range []string{first, second} {
		if err := os.CopyFS(dir, os.DirFS("testdata")); err != nil {
			t.Fatal(err)
		}
	}
	one, two := facts(t, first), facts(t, second)
	for path, fact := range one {
		if two[path] == nil || !bytes.Equal(fact.Data, two[path].Data) {
			t.Errorf("the fact of %s depends on where it lies", path)
		}
		if bytes.Contains(fact.Data, []byte(first)) {
			t.Errorf("the fact of %s says where it lies", path)
		}
	}
	if len(one) != len(two) {
		t.Errorf("there are %d facts in one place and %d in another", len(one), len(two))
	}
}

// TestDecode checks that every function and initialiser of a fact can be read, and that
// writing what was read gives the same again.
func TestDecode(t *testing.T) {
	for path, fact := range facts(t, "testdata") {
		d, err := decode(fact.Data, path)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		want := dump(t, d)
		again, err := decode(reencode(t, d), path)
		if err != nil {
			t.Errorf("%s: read, written and read again: %v", path, err)
			continue
		}
		if got := dump(t, again); got != want {
			t.Errorf("%s: read, written and read again it is\n%s\nwant\n%s", path, got, want)
		}
	}
}

// reencode writes a fact that was read.
func reencode(t testing.TB, d *decoded) []byte {
	t.Helper()
	c := &content{lead: d.lead, types: d.types, globals: make(map[string]*ir.Node), embeds: d.embeds, puts: d.puts, replaces: d.replaces}
	places := []string{""} // by position, from 1
	for _, name := range keys(d.funcs) {
		f, err := d.function(d.funcs[name])
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		place(f.Body, &places)
		c.funcs = append(c.funcs, f)
	}
	for _, name := range keys(d.globals) {
		n, err := d.node(d.globals[name])
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		place(n, &places)
		c.globals[name] = n
	}
	return encode(c, func(p token.Pos) string { return places[p] })
}

// place gives nodes that were read positions, which a writer asks for.
func place(n *ir.Node, places *[]string) {
	n.Pos = token.Pos(len(*places))
	*places = append(*places, n.At)
	for _, k := range n.Kids {
		place(k, places)
	}
	if n.Fn != nil {
		place(n.Fn.Body, places)
	}
}

// dump writes down all that a fact holds.
func dump(t testing.TB, d *decoded) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintln(&b, d.replaces, d.lead, d.types, d.embeds, d.puts)
	for _, name := range keys(d.funcs) {
		f, err := d.function(d.funcs[name])
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if f.Name != name {
			t.Errorf("%s is called %s inside", name, f.Name)
		}
		dumpFunc(&b, f, 0)
	}
	for _, name := range keys(d.globals) {
		n, err := d.node(d.globals[name])
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		fmt.Fprintln(&b, name)
		dumpNode(&b, n, 1)
	}
	return b.String()
}

func dumpFunc(b *strings.Builder, f *ir.Func, depth int) {
	fmt.Fprintf(b, "%*sfunc %s %v %v %v %v\n", depth, "", f.Name, f.Params, f.Results, f.Variadic, f.Method)
	dumpNode(b, f.Body, depth+1)
}

func dumpNode(b *strings.Builder, n *ir.Node, depth int) {
	fmt.Fprintf(b, "%*s%d %q %q %d %s", depth, "", n.Op, n.Name+n.Text, n.Type+n.Key, n.Slot, n.At)
	if n.Src != nil {
		fmt.Fprintf(b, " from %s.%s", n.Src.Pkg, n.Src.Name)
	}
	b.WriteByte('\n')
	if n.Fn != nil {
		dumpFunc(b, n.Fn, depth+1)
	}
	for _, k := range n.Kids {
		dumpNode(b, k, depth+1)
	}
}

// FuzzDecode reads whatever comes: it ends, and what it doesn't read it refuses.
func FuzzDecode(f *testing.F) {
	for path, fact := range facts(f, "testdata") {
		if len(fact.Data) > 20_000 {
			continue // one is enough to mutate when it is small
		}
		f.Add(fact.Data)
		f.Add(fact.Data[:len(fact.Data)/2])
		broken := slices.Clone(fact.Data)
		for i := len(path); i < len(broken); i += 97 {
			broken[i] ^= byte(i)
		}
		f.Add(broken)
	}
	f.Add([]byte(nil))
	f.Add([]byte{0x80})
	f.Add(bytes.Repeat([]byte{0xff}, 100))
	f.Add([]byte("\xfe\xff\xff\xff\xff\xff\xff\xff\xff\x01"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := decode(data, "p")
		if err != nil {
			return
		}
		for _, body := range d.funcs {
			d.function(body)
			d.node(body)
		}
		for _, body := range d.globals {
			d.node(body)
		}
	})
}
