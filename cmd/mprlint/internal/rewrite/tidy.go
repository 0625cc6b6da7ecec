package rewrite

import (
	"bytes"
	"go/format"
	"sort"
	"strings"

	"github.com/aymanbagabas/go-udiff"
)

// tidy formats a file that was formatted before its edits, and leaves any other alone.
// Either way, only what the edits touch changes: that is all there is to format.
func tidy(before, after []byte) []byte {
	was, is := newPlain(before), newPlain(after)
	if !formatted(was.text) {
		return after
	}
	out, err := format.Source(is.text)
	if err != nil {
		return after // no Go
	}
	edits := udiff.Strings(string(is.text), string(out))
	for i := range edits {
		e := &edits[i]
		e.Start, e.End = is.at(e.Start), is.at(e.End)
		if crlfAt(after, e.Start) {
			e.New = strings.ReplaceAll(e.New, "\n", "\r\n")
		}
	}
	if out, err = udiff.ApplyBytes(after, edits); err != nil {
		return after
	}
	return out
}

func formatted(text []byte) bool {
	out, err := format.Source(text)
	return err == nil && bytes.Equal(out, text)
}

const bom = "\xef\xbb\xbf"

// A plain text is a file's without its byte order mark and with LF line ends, as gofmt
// writes it.
type plain struct {
	text  []byte
	start int   // where it begins in the file
	lost  []int // the bytes of text before which a carriage return was left out
}

func newPlain(src []byte) plain {
	text, marked := bytes.CutPrefix(src, []byte(bom))
	p := plain{text: text}
	if marked {
		p.start = len(bom)
	}
	if !bytes.Contains(text, []byte("\r\n")) {
		return p
	}
	p.text = make([]byte, 0, len(text))
	for i, c := range text {
		if c == '\r' && i+1 < len(text) && text[i+1] == '\n' {
			p.lost = append(p.lost, len(p.text))
			continue
		}
		p.text = append(p.text, c)
	}
	return p
}

// at is where a byte of the text stands in the file; a line end stands where its
// carriage return does.
func (p plain) at(i int) int { return p.start + i + sort.SearchInts(p.lost, i) }

// crlfAt reports whether the line of a byte ends in CRLF, or the line before it if it is
// the last one.
func crlfAt(text []byte, at int) bool {
	end := at + bytes.IndexByte(text[at:], '\n')
	if end < at {
		end = bytes.LastIndexByte(text, '\n')
	}
	return end > 0 && text[end-1] == '\r'
}
