package hosts

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds how addresses are read: the hosts that stand in a text, be it of Go or of a
// configuration file, and the host and path of one address.

// An Occurrence is a host in a text: where it stands, and what follows it.
type Occurrence struct {
	Host       holed.Text // as written, with its port
	At, End    int        // bytes of the text
	Scheme     holed.Text
	SchemeAt   int // where the scheme begins
	Path       holed.Text
	Bare       bool // nothing but the host, as a base or a host name
	WithScheme bool
	cut        bool // the path goes on, and is not read any further
}

// Occurrences finds the hosts of Procore's domains that stand as whole hosts in s: at
// its start, or behind "://".
func Occurrences(t holed.Text) []Occurrence {
	s := string(t)
	var out []Occurrence
	work.Add(1 + len(s)/64)
	if o, ok := hostAt(t, 0); ok {
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
		o, ok := hostAt(t, start)
		if !ok {
			continue
		}
		if i > 0 && s[i-1] == ':' {
			o.SchemeAt = schemeStart(t, i-1)
			o.Scheme = holed.Text(strings.ToLower(s[o.SchemeAt : i-1]))
			o.WithScheme = true
		} else if i > 0 {
			continue // a path with an empty segment
		}
		o.Bare = o.SchemeAt == 0 && o.Bare
		out = append(out, o)
	}
}

// Split cuts an address into host and path; a hole at its start is the host.
func Split(t holed.Text) (host, path holed.Text) {
	u := holed.ReadURL(t)
	at := u.Host.At
	switch {
	case u.Absolute:
	case !u.Front.Empty():
		at = u.Front.At
	default:
		for _, o := range Occurrences(t) {
			if o.At == 0 {
				return o.Host, t[o.End:]
			}
		}
		return "", t
	}
	host, path = t[at:u.Path.At], t[u.Path.At:]
	if known, more := host.BeforeHole(); more && procore.InDomain(holed.Text(known)) {
		return holed.Text(known), t[at+len(known):] // base + path, with an unknown path
	}
	if host.EndsWithHole() && path == "" {
		return host, holed.Hole // the hole may hold the path as well
	}
	return host, path
}

func schemeStart(t holed.Text, colon int) int {
	i := colon
	for i > 0 && (isLetter(t[i-1]) || t.IsHoleAt(i-1)) {
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
func hostAt(t holed.Text, i int) (Occurrence, bool) {
	s := string(t)
	end := i
	for end < len(s) && (isHostByte(s[end]) || t.IsHoleAt(end)) {
		end++
	}
	for end > i && s[end-1] == '.' {
		end-- // the end of a sentence
	}
	host := holed.Text(strings.TrimRight(s[i:end], ":"))
	if known, more := host.BeforeHole(); more && procore.InDomain(holed.Text(known)) {
		host = holed.Text(known) // a whole host, and a hole behind it
	}
	end = i + len(host)
	if !procore.InDomain(host) || end < len(s) && (s[end] == '@' || s[end] == '*') {
		return Occurrence{}, false
	}
	if end+1 < len(s) && s[end] == ':' && s[end+1] == '/' {
		end++ // an empty port
	}
	stop := hostStop(s[:min(len(s), end+maxPath)], end, "")
	o := Occurrence{Host: host, At: i, End: i + len(host), SchemeAt: i, Path: t[end:stop]}
	if len(o.Path) == maxPath {
		o.cut = true
		work.Reach("a long path")
	}
	o.Bare = i == o.SchemeAt && (o.Path == "" || o.Path == "/") && stop == len(s)
	if i == 0 && stop < len(s) && o.Path == "" {
		return o, s[stop] != ' ' // prose that begins with the host's name
	}
	return o, true
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isHostByte(c byte) bool {
	return isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == ':' || c == '_'
}

// Class says what the address at o is for.
func (o Occurrence) Class() procore.Path {
	h, _ := procore.Lookup(o.Host)
	return o.ClassOn(h)
}

// ClassOn says what the address at o is for, were it one of another host.
func (o Occurrence) ClassOn(h procore.Host) procore.Path {
	path := o.Path
	if o.cut {
		path += holed.Hole
	}
	return procore.Classify(h, path)
}
