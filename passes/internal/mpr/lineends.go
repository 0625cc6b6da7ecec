package mpr

import (
	"bytes"
	"slices"
	"sort"
	"strings"
)

const bom = "\xef\xbb\xbf"

// LineEnds is the text that goes into src at a byte, with the line ends of the line
// there. A file may have several kinds.
func LineEnds(src []byte, at int, text string) string {
	if !strings.Contains(text, "\n") || !endsCRLF(src, at) {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n", "\r\n")
}

// endsCRLF reports whether the line of a byte ends in CRLF, or the line before it if
// it is the last one.
func endsCRLF(src []byte, at int) bool {
	end := at + bytes.IndexByte(src[at:], '\n')
	if end < at {
		end = bytes.LastIndexByte(src, '\n')
	}
	return end > 0 && src[end-1] == '\r'
}

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
		e.text = LineEnds(src, e.at, e.text)
	}
	return edits
}
