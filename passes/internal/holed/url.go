package holed

import "strings"

// This file holds the one reader of addresses.

// A Span is a range of the bytes of a text.
type Span struct{ At, End int }

// Of is what stands there in a text.
func (s Span) Of(t Text) Text { return t[s.At:s.End] }

// Empty reports whether nothing stands there.
func (s Span) Empty() bool { return s.At == s.End }

// A URL says where the parts of an address stand in it. A part that it lacks is empty.
//
//	https://me@api.procore.com/rest/?page=2    Scheme "https", User "me@", Host "api.procore.com", Path "/rest/", Query "page=2"
//	{base}/rest/v1.0/me                        Front {base}, Path "/rest/v1.0/me"
type URL struct {
	Scheme, User, Host, Path, Query Span

	// Front is all before the path of an address that begins with a hole: it may be a host,
	// one with a scheme, or one with a part of the path.
	Front Span
	// Absolute says that a scheme is written, be it empty or a hole.
	Absolute bool
}

// ReadURL reads an address. It knows nothing of the hole but that it may begin anywhere: no
// text is wrong.
func ReadURL(t Text) URL {
	s := string(t)
	end := len(s)
	if i := strings.IndexByte(s, '#'); i >= 0 {
		end = i
	}
	u := URL{Query: Span{end, end}}
	if i := strings.IndexByte(s[:end], '?'); i >= 0 {
		u.Query.At = i + 1
		end = i
	}
	at := 0
	switch i := strings.Index(s[:end], "//"); {
	case i > 0 && s[i-1] == ':' && !strings.Contains(s[:i-1], "/"):
		u.Absolute = true
		u.Scheme = Span{0, i - 1}
		at = u.readHost(s, i+2, end)
	case i == 0:
		at = u.readHost(s, 2, end)
	case t.BeginsWithHole():
		at = firstSlash(s, 0, end)
		u.Front = Span{0, at}
	}
	u.Path = Span{at, end}
	return u
}

// readHost reads the host that begins at from, behind a user's name if there is one, and
// returns where the path begins.
func (u *URL) readHost(s string, from, end int) int {
	stop := firstSlash(s, from, end)
	u.User = Span{from, from}
	if i := strings.IndexByte(s[from:stop], '@'); i >= 0 {
		u.User.End = from + i + 1
	}
	u.Host = Span{u.User.End, stop}
	return stop
}

// firstSlash is where the first slash is between from and end, or end.
func firstSlash(s string, from, end int) int {
	if i := strings.IndexByte(s[from:end], '/'); i >= 0 {
		return from + i
	}
	return end
}
