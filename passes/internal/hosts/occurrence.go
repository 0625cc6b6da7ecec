package hosts

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds how addresses are read: the hosts that stand in a text, be it of Go or of a
// configuration file, and the host and path of one address.

// An Occurrence is a host in a text: where it stands, and what follows it.
type Occurrence struct {
	Host       string // as written, with its port
	At, End    int    // bytes of the text
	Scheme     string
	SchemeAt   int // where the scheme begins
	Path       string
	Open       bool // the text goes on with something unknown
	Bare       bool // nothing but the host, as a base or a host name
	WithScheme bool
}

// maxPath is how long a path may be. What comes behind that is not known: no server takes longer
// addresses, and a text of nothing but addresses, with nothing between them, would be read to
// its end for each.
const maxPath = 8 << 10

// Occurrences finds the hosts of Procore's domains that stand as whole hosts in s: at
// its start, or behind "://". A NUL byte in s is a piece that is not known.
func Occurrences(s string) []Occurrence {
	var out []Occurrence
	work.Add(1 + len(s)/64)
	if o, ok := hostAt(s, 0); ok {
		out = append(out, o)
	}
	for from := 0; ; {
		i := strings.Index(s[from:], "//")
		if i < 0 {
			return out
		}
		i += from
		from = i + 2
		start := i + 2
		if at := strings.IndexByte(s[start:hostStop(s, start, "/?#")], '@'); at >= 0 {
			start += at + 1
		}
		o, ok := hostAt(s, start)
		if !ok {
			continue
		}
		if i > 0 && s[i-1] == ':' {
			o.SchemeAt = schemeStart(s, i-1)
			o.Scheme = strings.ToLower(s[o.SchemeAt : i-1])
			o.WithScheme = true
		} else if i > 0 {
			continue // a path with an empty segment
		}
		o.Bare = o.SchemeAt == 0 && o.Bare
		out = append(out, o)
	}
}

// Split cuts an address into host and path; a hole at its start is the host.
func Split(s string) (host, path string) {
	if i := strings.Index(s, "://"); i >= 0 && !strings.Contains(s[:i], "/") {
		s = s[i+3:]
		if at := strings.IndexByte(s, '@'); at >= 0 && !strings.Contains(s[:at], "/") {
			s = s[at+1:]
		}
	} else if !strings.HasPrefix(s, "\x00") {
		for _, o := range Occurrences(s) {
			if o.At == 0 {
				return o.Host, s[o.End:]
			}
		}
		return "", s
	}
	if j := strings.IndexByte(s, 0); j > 0 && procore.InDomain(s[:j]) {
		return s[:j], s[j:] // base + path, with an unknown path
	}
	i := strings.IndexAny(s, "/?#")
	if i < 0 {
		i = len(s)
	}
	host, path = s[:i], s[i:]
	if strings.HasSuffix(host, "\x00") && path == "" {
		return host, "\x00" // the hole may hold the path as well
	}
	return host, path
}

func schemeStart(s string, colon int) int {
	i := colon
	for i > 0 && (isLetter(s[i-1]) || s[i-1] == 0) {
		i--
	}
	return i
}

// hostStop is where a part of an address ends that began at from.
func hostStop(s string, from int, more string) int {
	i := strings.IndexAny(s[from:], " \t\r\n\"'<>`)|,;\\"+more)
	if i < 0 {
		return len(s)
	}
	return from + i
}

// hostAt reads a host of Procore's domains that begins at i.
func hostAt(s string, i int) (Occurrence, bool) {
	end := i
	for end < len(s) && isHostByte(s[end]) {
		end++
	}
	for end > i && s[end-1] == '.' {
		end-- // the end of a sentence
	}
	host := strings.TrimRight(s[i:end], ":")
	if j := strings.IndexByte(host, 0); j > 0 && procore.InDomain(host[:j]) {
		host = host[:j] // a whole host, and a hole behind it
	}
	end = i + len(host)
	if !procore.InDomain(host) || end < len(s) && (s[end] == '@' || s[end] == '*') {
		return Occurrence{}, false
	}
	if end+1 < len(s) && s[end] == ':' && s[end+1] == '/' {
		end++ // an empty port
	}
	stop := hostStop(s[:min(len(s), end+maxPath)], end, "")
	o := Occurrence{Host: host, At: i, End: i + len(host), SchemeAt: i, Path: s[end:stop]}
	o.Open = strings.HasSuffix(o.Path, "\x00") || len(o.Path) == maxPath
	o.Bare = i == o.SchemeAt && (o.Path == "" || o.Path == "/") && stop == len(s)
	if i == 0 && stop < len(s) && o.Path == "" {
		return o, s[stop] != ' ' // prose that begins with the host's name
	}
	return o, true
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isHostByte(c byte) bool {
	return isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == ':' || c == 0 || c == '_'
}

// Class says what the address at o is for.
func (o Occurrence) Class() procore.Path {
	h, _ := procore.Lookup(o.Host)
	return procore.Classify(h, o.Path, o.Open)
}
