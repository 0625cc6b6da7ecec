package request

import (
	"bytes"
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mprlint/mprlint/passes/internal/ir"
	"github.com/mprlint/mprlint/passes/internal/ir/facts"
)

// factsIn runs the engine over the fixtures in a folder and returns their facts by path.
func factsIn(t testing.TB, dir string) map[string]*facts.Fact {
	t.Helper()
	out := make(map[string]*facts.Fact)
	for _, act := range analyzeAll(t, load(t, dir, "./...")) {
		for _, f := range act.AllPackageFacts() {
			if fact, ok := f.Fact.(*facts.Fact); ok {
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
	one, two := factsIn(t, first), factsIn(t, second)
	for path, fact := range one {
		if !reflect.DeepEqual(fact, two[path]) { // what it holds of other packages included
			t.Errorf("the fact of %s is not the same twice, or depends on where it lies", path)
		}
		if bytes.Contains(unpacked(t, fact), []byte(first)) {
			t.Errorf("the fact of %s says where it lies", path)
		}
	}
	if len(one) != len(two) {
		t.Errorf("there are %d facts in one place and %d in another", len(one), len(two))
	}
}

// TestDecode checks that every function and initialiser of a fact can be read and makes
// sense, and that writing what was read gives the same again.
func TestDecode(t *testing.T) {
	for path, fact := range factsIn(t, "testdata") {
		first := read(t, unpacked(t, fact), path)
		for _, f := range first.Funcs {
			if err := ir.CheckFunc(f); err != nil {
				t.Errorf("%s: %v", path, err)
			}
		}
		again := read(t, facts.Encode(first, func(token.Pos) string { return "" }), path)
		if got, want := dump(again), dump(first); got != want {
			t.Errorf("%s: read, written and read again it is\n%s\nwant\n%s", path, got, want)
		}
	}
}

// unpacked is what a fact says, as it was before it was made small.
func unpacked(t testing.TB, fact *facts.Fact) []byte {
	t.Helper()
	data, err := facts.Unpack(fact.Data)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(facts.Pack(data), fact.Data) {
		t.Fatal("what was packed again is something else")
	}
	return data
}

// read reads all of a fact.
func read(t testing.TB, data []byte, path string) *facts.Content {
	t.Helper()
	d, err := facts.Decode(data, path)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	c, err := d.Read()
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return c
}

// dump writes down all that a fact holds.
func dump(c *facts.Content) string {
	var b strings.Builder
	fmt.Fprintln(&b, c.ReplacesDefault, c.ReachRequest, c.StateTypes, c.Embeds, c.FieldHeaders, c.Replaced, c.Setters)
	p := ir.Printer{Place: func(token.Pos) string { return "" }}
	for _, f := range c.Funcs {
		p.Func(&b, f)
	}
	for _, name := range facts.Sorted(c.Globals) {
		fmt.Fprint(&b, name, " = ")
		p.Node(&b, c.Globals[name])
	}
	return b.String()
}

// FuzzDecode reads whatever comes: it ends, and what it doesn't read it refuses.
func FuzzDecode(f *testing.F) {
	for path, fact := range factsIn(f, "testdata") {
		data := unpacked(f, fact)
		if len(data) > 20_000 {
			continue // one is enough to mutate when it is small
		}
		f.Add(data)
		f.Add(data[:len(data)/2])
		f.Add(fact.Data)
		broken := slices.Clone(data)
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
		if plain, err := facts.Unpack(data); err == nil {
			data = plain
		}
		d, err := facts.Decode(data, "p")
		if err != nil {
			return
		}
		if c, err := d.Read(); err == nil {
			facts.Encode(c, func(token.Pos) string { return "" })
		}
	})
}
