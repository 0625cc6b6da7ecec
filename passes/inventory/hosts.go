package inventory

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// hosts lists the literals that hold one of Procore's hosts.
func (l *lister) hosts(all *hosts.Literals) {
	for _, h := range all.List {
		l.add(h.Pos, Row{Host: &Host{
			At: l.place(h.Pos), Host: string(h.Name()), Environment: h.Known.Env.String(), Role: h.Known.Roles(), Use: use(h),
		}})
	}
}

// use says what the program does with a host.
func use(h *hosts.Literal) string {
	var uses []string
	say := func(is bool, what string) {
		if is {
			uses = append(uses, what)
		}
	}
	say(h.OAuth || h.Own == procore.OAuth, "sign-in")
	say(h.API || h.Own == procore.Rest, "API calls")
	say(h.MCP || h.Own == procore.MCP, "MCP")
	say(h.Page || h.Own == procore.Page, "browser links")
	say(h.Origin || h.Uses[request.AsOrigin], "an origin")
	if len(uses) > 0 {
		return strings.Join(uses, ", ")
	}
	switch {
	case h.Pattern || h.MatchedOnly():
		return "comparing"
	case h.Prose:
		return "a message"
	}
	return "something that is not seen"
}

// signIns lists the addresses at which the program signs in.
func (l *lister) signIns(all []verdict.SignIn) {
	for _, s := range all {
		row := SignIn{URL: l.template(s.Text), Host: bare(s.Host), Environment: s.Known.Env.String(), Purpose: purpose(s.Path), Trail: l.literals([]*request.Text{s.Text})}
		if s.Host.HasHole() {
			row.Host, row.Environment = "", atRunTime
		}
		pos := s.Pos
		if q := s.Request; q != nil {
			if q.Site.Pkg != l.pass.Pkg.Path() {
				continue // that package lists it, or is none of ours
			}
			pos = q.Site.Pos
			row.Library = library(q.Site.Did)
			row.Trail = append(row.Trail, Step{"construction", l.place(pos), short(q.Site.Did)})
		} else {
			row.Library = "golang.org/x/oauth2"
		}
		row.At, row.Function = l.place(pos), l.functionAt(pos, "")
		l.add(pos, Row{SignIn: &row})
	}
}

// bare is a host without its port, and without what is not known of it.
func bare(host holed.Text) string {
	name, _, _ := host.Cut(":")
	return strings.ToLower(name.Fill(""))
}

// purpose is what an OAuth path is for.
func purpose(address holed.Text) string {
	path, _, _ := strings.Cut(string(address), "?")
	for _, p := range []string{"token/info", "token", "authorize", "revoke"} {
		if strings.HasSuffix(strings.TrimSuffix(path, "/"), "/oauth/"+p) {
			return p
		}
	}
	return "sign-in"
}

// grants lists the places that show a grant.
func (l *lister) grants(all []verdict.Grant) {
	for _, g := range all {
		shown := g.Type.String()
		if g.Text == "refresh_token" {
			shown = g.Text
		}
		l.add(g.Pos, Row{Grant: &Grant{l.place(g.Pos), shown}})
	}
}

// others lists the requests that are none to the API.
func (l *lister) others(all []verdict.Other) {
	for _, o := range all {
		pos := o.Request.Site.Pos
		row := Other{At: l.place(pos), MadeBy: short(o.Request.Site.Did), Why: o.Why, Advice: o.Advice}
		for _, u := range o.Request.URLs {
			if url := quoted(l.template(u)); len(row.URLs) < maxOther && !slices.Contains(row.URLs, url) {
				row.URLs = append(row.URLs, url)
			}
		}
		l.add(pos, Row{Other: &row})
	}
}
