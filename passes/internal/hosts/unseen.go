package hosts

import (
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// This file holds what is made of a host by code that cannot be seen: it got the host and a
// path, and most likely joins the two.
//
//	links := elsewhere.New("https://api.procore.com")
//	url := links.URL("/rest/v1.0/me")

// mayJoin notes a path that unseen code got beside a host.
func (l *Literal) mayJoin(t *request.Text, o Occurrence) {
	if l == nil {
		return
	}
	kind := o.Class()
	if kind == procore.Page && !rooted(t, o.End) {
		return // "application/json" is no page
	}
	if kind == procore.UnknownPath || kind == procore.Root {
		return
	}
	if l.Unseen == nil {
		l.Unseen = make(map[procore.Path]bool)
	}
	l.Unseen[kind] = true
}

// rooted reports whether a path begins with a slash of its own, or with something unknown.
func rooted(t *request.Text, at int) bool {
	p, _ := t.PartAt(at)
	return p != nil && (p.Hole != nil || p.Src != nil)
}

// joinUnseen lets the paths that unseen code got decide what a host is for. They say more
// than a name, unless that speaks of a browser, or of sign-in where they are the API's, and no
// less than the uses that are seen.
//
//	// Have: []cli.Flag{&cli.StringFlag{Name: "login", Value: old}, &cli.StringFlag{Name: "path", Value: "/rest/v1.0/me"}}
func (l *Literal) joinUnseen() {
	switch {
	case len(l.Unseen) == 0:
	case l.OAuth || l.API:
		l.OAuth = l.OAuth || l.Unseen[procore.OAuth]
		l.API = l.API || l.Unseen[procore.Rest]
		l.Page = l.Page || l.Unseen[procore.Page] || l.Unseen[procore.MCP]
	case l.Role == procore.Browser || l.Origin:
	case l.Role == procore.SignIn && !l.Unseen[procore.Page] && !l.Unseen[procore.MCP]:
	case len(l.Unseen) > 1:
		l.Role = procore.UnknownRole
	case l.Unseen[procore.OAuth]:
		l.Role = procore.SignIn
	case l.Unseen[procore.Rest]:
		l.Role = procore.API
	default:
		l.Role = procore.Browser
	}
}
