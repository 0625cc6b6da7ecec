package holed

import "strings"

// This file holds how addresses are found in a text that holds more than one, or anything else:
// prose, a list, a configuration file.
//
//	// Have: see https://me@api.procore.com:443/rest/v1.0/me, and login.procore.com
//	// Want: a start at "api", behind the scheme "https"; its host ends before "/rest", and its path
//	//       before the comma. What has no "//" before it is found at the start of a text only.

// A Start is where the host of an address begins in a text.
type Start struct {
	Scheme   Span // what stands before "://"
	Absolute bool // "://" stands there, with a scheme or without
	Host     int  // behind the name of a user, if one is written
	Next     int  // from where to look for the next one
}

// NextStart finds the first place from a byte on where the host of an address begins: behind
// "://", or behind "//" at the start of the text. Elsewhere "//" is an empty segment of a path.
func NextStart(t Text, from int) (Start, bool) {
	s := string(t)
	for {
		i := strings.Index(s[from:], "//")
		if i < 0 {
			return Start{}, false
		}
		i += from
		from = i + 2
		absolute := i > 0 && s[i-1] == ':'
		if i > 0 && !absolute {
			continue
		}
		next := Start{Absolute: absolute, Host: i + 2, Next: i + 2}
		if at := strings.IndexByte(s[next.Host:stop(s, next.Host, "/?#")], '@'); at >= 0 {
			next.Host += at + 1
		}
		if absolute {
			next.Scheme = Span{schemeStart(t, i-1), i - 1}
		}
		return next, true
	}
}

// schemeStart is where the scheme begins that ends before a colon.
func schemeStart(t Text, colon int) int {
	i := colon
	for i > 0 && (isLetter(t[i-1]) || t.IsHoleAt(i-1)) {
		i--
	}
	return i
}

// HostFrom is the host that begins at a byte, with its port. The full stop of a sentence is not
// part of it, nor is the colon of an empty port.
func HostFrom(t Text, from int) Span {
	end := from
	for end < len(t) && (IsHostByte(t[end]) || t.IsHoleAt(end)) {
		end++
	}
	for end > from && t[end-1] == '.' {
		end--
	}
	for end > from && t[end-1] == ':' {
		end--
	}
	return Span{from, end}
}

// End is where an address ends of which a part begins at from: before white space, a quote, a
// bracket that closes, or what parts a list.
func End(t Text, from int) int { return stop(string(t), from, "") }

// stop is where a part of an address ends that began at from, if some more bytes end it too.
func stop(s string, from int, more string) int {
	i := strings.IndexAny(s[from:], " \t\r\n\"'<>`)|,;\\"+more)
	if i < 0 {
		return len(s)
	}
	return from + i
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// IsHostByte reports whether a byte may be part of a host and its port.
func IsHostByte(c byte) bool {
	return isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == ':' || c == '_'
}
