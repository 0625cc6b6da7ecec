package hostfix

import (
	"bytes"
	"slices"
	"sort"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds how edits leave line ends and a byte order mark as they are.

const bom = "\xef\xbb\xbf"

// A plain text is a file's without its byte order mark and with LF line ends, as gofmt
// writes it.
type plain struct {
	text []byte
	at   []int // of each byte of text, and of its end, in the file
}

func newPlain(src []byte) plain {
	if !bytes.HasPrefix(src, []byte(bom)) && !bytes.Contains(src, []byte("\r\n")) {
		return plain{text: src}
	}
	var p plain
	for i := len(src) - len(bytes.TrimPrefix(src, []byte(bom))); i < len(src); i++ {
		p.at = append(p.at, i)
		if bytes.HasPrefix(src[i:], []byte("\r\n")) {
			i++
		}
		p.text = append(p.text, src[i])
	}
	p.at = append(p.at, len(src))
	return p
}

// within turns edits of the file into edits of the text.
func (p plain) within(edits []edit) []edit {
	edits = slices.Clone(edits)
	for i := range edits {
		e := &edits[i]
		if p.at != nil {
			e.at, e.end = sort.SearchInts(p.at, e.at), sort.SearchInts(p.at, e.end)
		}
		e.text = strings.ReplaceAll(e.text, "\r\n", "\n")
	}
	return edits
}

// outside turns edits of the text into edits of the file.
func (p plain) outside(src []byte, edits []edit) []edit {
	edits = slices.Clone(edits)
	for i := range edits {
		e := &edits[i]
		if p.at != nil {
			e.at, e.end = p.at[e.at], p.at[e.end]
		}
		e.text = rulekit.LineEnds(src, e.at, e.text)
	}
	return edits
}
