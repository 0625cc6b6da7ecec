// Package rewrite makes the changes to files that fixes ask for, and nothing else: line
// ends, a byte order mark and every line that no fix touches stay as they are.
package rewrite

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/aymanbagabas/go-udiff"
)

// A Fix is a change to one file that is made as a whole or not at all.
type Fix struct {
	File  string
	Sum   string // of the file's content when the fix was written
	Edits []udiff.Edit
}

// Sum stands for the content of a file.
func Sum(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// A Change is what the fixes of one file come to.
type Change struct {
	File          string // as the first fix names it
	Target        string // the file itself, where that is a symbolic link
	Before, After []byte
	Left          int // fixes that overlap with others, and are left out
	edits         []udiff.Edit
}

// A set collects the changes of all files.
type set struct {
	order []*Change
	of    map[string]*Change // by target
	bad   map[string]error
}

// Changes merges fixes into a change for each file, in the order in which they come. Of
// fixes that overlap, the first one holds. The errors are those of files that cannot be
// read, or are not what the fixes were written for; there is no change to these.
func Changes(fixes []Fix) ([]*Change, []error) {
	s := set{of: make(map[string]*Change), bad: make(map[string]error)}
	var errs []error
	for _, f := range fixes {
		if s.bad[f.File] != nil {
			continue
		}
		if err := s.add(f); err != nil {
			s.bad[f.File] = err
			errs = append(errs, err)
		}
	}
	var changes []*Change
	for _, c := range s.order {
		if err := c.finish(); err != nil {
			errs = append(errs, err)
		} else if !bytes.Equal(c.Before, c.After) {
			changes = append(changes, c)
		}
	}
	return changes, errs
}

// add takes in a fix.
func (s *set) add(f Fix) error {
	target, err := filepath.EvalSymlinks(f.File)
	if err != nil {
		return sentence(f.File, err)
	}
	c := s.of[target]
	if c == nil {
		before, err := os.ReadFile(target)
		if err != nil {
			return sentence(f.File, err)
		}
		c = &Change{File: f.File, Target: target, Before: before}
	}
	if Sum(c.Before) != f.Sum {
		return sentence(f.File, errChanged)
	}
	if s.of[target] == nil {
		s.of[target] = c
		s.order = append(s.order, c)
	}
	edits := append([]udiff.Edit(nil), f.Edits...)
	udiff.SortEdits(edits)
	if merged, ok := udiff.Merge(c.edits, edits); ok {
		c.edits = merged
	} else {
		c.Left++
	}
	return nil
}

// finish makes the edits.
func (c *Change) finish() error {
	after, err := udiff.ApplyBytes(c.Before, c.edits)
	if err != nil {
		return sentence(c.File, err)
	}
	if c.After = after; filepath.Ext(c.File) == ".go" {
		c.After = tidy(c.Before, after)
	}
	return nil
}

// errChanged says that a file is not what was analysed.
var errChanged = errors.New("it was changed since it was analysed; run mprlint again")

// sentence says why a file cannot be changed.
func sentence(file string, err error) error {
	if p, ok := errors.AsType[*os.PathError](err); ok {
		err = p.Err // it names a file of its own
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		err = l.Err
	}
	return &Error{file, err}
}

// An Error says why a file cannot be changed.
type Error struct {
	File string
	Err  error
}

func (e *Error) Error() string { return fmt.Sprintf("cannot change %s: %v", e.File, e.Err) }
func (e *Error) Unwrap() error { return e.Err }
