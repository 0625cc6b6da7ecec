package rewrite

import (
	"fmt"
	"os"
	"strings"

	"github.com/aymanbagabas/go-udiff"
)

// Patch is the change as git writes it, for a file that is called name.
func (c *Change) Patch(name string) (string, error) {
	before := string(c.Before)
	edits := udiff.Lines(before, string(c.After))
	patch, err := udiff.ToUnifiedDiff(label("a/"+name), label("b/"+name), before, edits, udiff.DefaultContextLines)
	if err != nil {
		return "", err
	}
	renumber(patch.Hunks)
	return patch.String(), nil
}

// renumber counts the lines at which hunks stand in the new file. udiff leaves out those between
// two changes of one hunk, and git apply looks for the next hunk from there: where the code
// repeats itself, it may change another place.
func renumber(hunks []*udiff.Hunk) {
	grown := 0
	for _, h := range hunks {
		h.ToLine = h.FromLine + grown
		for _, l := range h.Lines {
			switch l.Kind {
			case udiff.Insert:
				grown++
			case udiff.Delete:
				grown--
			}
		}
	}
}

// Real is the name of the file as git knows it: a patch cannot change a symbolic link.
func (c *Change) Real() string {
	if info, err := os.Lstat(c.File); err == nil && info.Mode()&os.ModeSymlink != 0 {
		return c.Target
	}
	return c.File
}

// label is a name as git writes it at the head of a patch: in quotes where it has a
// character that could be taken for another thing, with a tab behind it where it has a
// space.
func label(name string) string {
	var b strings.Builder
	for i := range len(name) {
		switch c := name[i]; {
		case c == '"' || c == '\\':
			b.WriteString("\\" + string(c))
		case c < ' ' || c == 0x7f:
			fmt.Fprintf(&b, "\\%03o", c)
		default:
			b.WriteByte(c)
		}
	}
	switch quoted := b.String(); {
	case quoted != name:
		return `"` + quoted + `"`
	case strings.Contains(name, " "):
		return name + "\t"
	}
	return name
}
