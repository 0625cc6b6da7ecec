package configfiles

import (
	"bytes"
	"io"
	"os"

	"github.com/mprlint/mprlint/passes"
)

// A File is a configuration file as far as it is read.
type File struct {
	Text []byte // empty where the file is too large
	// Unread says that the file is too large to be looked at, and speaks of Procore: what is wrong
	// in it is not found.
	Unread bool
}

// Read reads a file. One that is larger than settings are is data, which is only searched for
// Procore's name, piece by piece.
func Read(name string) (File, error) {
	f, err := os.Open(name)
	if err != nil {
		return File{}, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, passes.MaxConfigSize+1))
	if err != nil || len(text) <= passes.MaxConfigSize {
		return File{Text: text}, err
	}
	for len(text) > 0 {
		if passes.MentionsProcore(text) {
			return File{Unread: true}, nil
		}
		end := text[max(0, len(text)-len("procore")):] // the name may stand across two pieces
		more, err := io.ReadAll(io.LimitReader(f, passes.MaxConfigSize))
		if err != nil || len(more) == 0 {
			return File{}, err
		}
		text = append(bytes.Clone(end), more...)
	}
	return File{}, nil
}
