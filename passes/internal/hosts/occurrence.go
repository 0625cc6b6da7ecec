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
// its start, or behind "://". How addresses are written is up to package holed, which reads one
// ([holed.ReadURL]) or finds them in a text ([holed.NextStart]).
func Occurrences(t holed.Text) []Occurrence {
	var out []Occurrence
	work.Add(1 + len(t)/64)
	if o, ok := hostAt(t, 0); ok {
		out = append(out, o)
	}
	for from := 0; ; {
		at, more := holed.NextStart(t, from)
		if !more {
			return out
		}
		from = at.Next
		o, ok := hostAt(t, at.Host)
		if !ok {
			continue
		}
		if at.Absolute {
			o.SchemeAt = at.Scheme.At
			o.Scheme = holed.Text(strings.ToLower(string(at.Scheme.Of(t))))
			o.WithScheme = true
		}
		o.Bare = o.SchemeAt == 0 && o.Bare
		out = append(out, o)
	}
}

// Split cuts an address into host and path; a hole at its start is the host. A port that is not known
// leaves the host known: "http://localhost:" + port + "/rest/v1.0/me".
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
	if known, more := host.BeforeHole(); more && strings.HasSuffix(known, ":") && len(known) > 1 {
		host = holed.Text(known[:len(known)-1])
		if path == "" {
			path = holed.Hole // the port may be followed by a path
		}
	}
	if host.EndsWithHole() && path == "" {
		return host, holed.Hole // the hole may hold the path as well
	}
	return host, path
}

// hostAt reads a host of Procore's domains that begins at i.
func hostAt(t holed.Text, i int) (Occurrence, bool) {
	host := holed.HostFrom(t, i).Of(t)
	if known, more := host.BeforeHole(); more && procore.InDomain(holed.Text(known)) {
		host = holed.Text(known) // a whole host, and a hole behind it
	}
	s, end := string(t), i+len(host)
	if !procore.InDomain(host) || end < len(s) && (s[end] == '@' || s[end] == '*') {
		return Occurrence{}, false
	}
	if end+1 < len(s) && s[end] == ':' && s[end+1] == '/' {
		end++ // an empty port
	}
	stop := holed.End(t[:min(len(s), end+maxPath)], end)
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
