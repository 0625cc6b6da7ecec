// Package holed holds texts of which some pieces are not known: what the engine says of the
// texts that a program makes, what the rules read in them, and what the table of hosts is
// asked about.
//
//	// Have: "https://" + zone + ".procore.com/rest/v1.0/projects/" + id
//
// has two holes, for zone and id. Nothing outside of this package knows how a hole is
// written. What looks for known text may look for it in string(t), as no hole equals any.
package holed

import "strings"

// A Text is a text with holes, each of which stands for any text at all and counts as one byte.
type Text string

// Hole is the text of which nothing is known. It is the byte of which no address and no header
// is made; a literal that has it is taken for one that is not known there.
const Hole Text = hole

const hole = "\x00"

// HasHole reports whether a piece of the text is not known.
func (t Text) HasHole() bool { return strings.Contains(string(t), hole) }

// BeginsWithHole reports whether anything may stand at the text's start.
func (t Text) BeginsWithHole() bool { return strings.HasPrefix(string(t), hole) }

// EndsWithHole reports whether the text goes on with something that is not known.
func (t Text) EndsWithHole() bool { return strings.HasSuffix(string(t), hole) }

// IsHoleAt reports whether the byte i stands for a hole.
func (t Text) IsHoleAt(i int) bool { return t[i] == hole[0] }

// Holes is how many holes the text has.
func (t Text) Holes() int { return strings.Count(string(t), hole) }

// BeforeHole is what is known of the text up to its first hole; more is false if it has none.
func (t Text) BeforeHole() (known string, more bool) {
	known, _, more = strings.Cut(string(t), hole)
	return known, more
}

// Fill is the text with s in place of each hole.
func (t Text) Fill(s string) string { return strings.ReplaceAll(string(t), hole, s) }

// Cut is strings.Cut.
func (t Text) Cut(sep string) (before, after Text, found bool) {
	b, a, found := strings.Cut(string(t), sep)
	return Text(b), Text(a), found
}
