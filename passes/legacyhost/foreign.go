package legacyhost

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// foreign reports uses of a host that a literal of another module holds. The reader
// cannot edit that literal, so the use is reported, without a fix: what sends a request
// there, and what hands the address to a sign-in library. The pieces that are joined to
// it are none. A literal of the reader's own modules is reported where it stands, when
// its own package is checked.
func foreign(pass *analysis.Pass, found *hosts.Literals, info *request.Info) {
	f := &foreigners{pass: pass, hosts: found, said: make(map[token.Pos]bool)}
	for _, shown := range info.Apart(func(p token.Pos) bool { return source.InTest(pass.Fset, p) }) {
		for _, q := range shown.Requests {
			if q.State == request.Served || q.State == request.Copied || !shown.Of(useOf(q)) {
				continue
			}
			for _, u := range q.URLs {
				f.check(u, useOf(q), f.elsewhere(q, u))
			}
		}
	}
	for _, t := range found.Foreign {
		if t.Use == request.SignIn {
			f.check(t.Text, t.Pos, false)
		}
	}
	for _, t := range found.Foreign {
		if t.Use != request.SignIn && !f.goesOn(t) {
			f.check(t.Text, t.Pos, false) // an address for code that cannot be seen
		}
	}
}

// foreigners are the uses of hosts that the reader cannot edit.
type foreigners struct {
	pass  *analysis.Pass
	hosts *hosts.Literals
	said  map[token.Pos]bool
	sent  []string // the addresses that were looked at
}

// useOf is the place in this package that makes a request: its construction, or the
// call that leads to one in another package.
func useOf(q *request.Request) token.Pos {
	if q.Site.Pos.IsValid() {
		return q.Site.Pos
	}
	for i := len(q.Chain) - 1; i >= 0; i-- {
		if c := q.Chain[i]; !c.Foreign && token.Pos(c.Pos).IsValid() {
			return token.Pos(c.Pos)
		}
	}
	return token.NoPos
}

// elsewhere reports whether a request is made, or its address joined, in another package
// of the reader's.
func (f *foreigners) elsewhere(q *request.Request, u *request.Text) bool {
	here := f.pass.Pkg.Path()
	other := func(pkg string) bool { return pkg != "" && pkg != here && f.hosts.Own(pkg) }
	for src := range u.Sources() {
		if other(src.Pkg) {
			return true
		}
	}
	return other(q.Site.Pkg) || slices.ContainsFunc(q.Chain, func(c request.Call) bool { return other(c.Pkg) })
}

// goesOn reports whether a text is a piece of a longer one, or of one that is sent.
func (f *foreigners) goesOn(t request.FormedText) bool {
	piece := strings.TrimRight(string(t.Text.Holed()), "/")
	return slices.ContainsFunc(f.sent, func(s string) bool { return strings.HasPrefix(s, piece) }) ||
		slices.ContainsFunc(f.hosts.Foreign, func(o request.FormedText) bool {
			s := string(o.Text.Holed())
			return len(s) > len(t.Text.Holed()) && strings.HasPrefix(s, piece)
		})
}

// check reports one use. elsewhere says that another package of the reader's has a part
// in it, which has reported it already if all that counts of the address stands there.
func (f *foreigners) check(t *request.Text, pos token.Pos, elsewhere bool) {
	f.sent = append(f.sent, string(t.Holed()))
	for _, h := range f.hosts.ForeignHosts(t) {
		v := fine
		switch h.Class {
		case procore.OAuth:
			v = signIn
		case procore.Rest:
			v = api
		}
		if !h.Host.Legacy() || v == fine || f.hosts.Own(h.Pkg) {
			continue
		}
		if elsewhere && h.Whole || !pos.IsValid() || f.said[pos] {
			continue
		}
		f.said[pos] = true
		f.pass.Report(analysis.Diagnostic{
			Pos:      pos,
			Category: "legacyhost",
			URL:      rulekit.URL("legacyhost"),
			Message:  fmt.Sprintf(v.message(), "URL", h.Host.Name+" of "+strings.TrimSuffix(h.Pkg+"."+h.Name, ".")),
		})
	}
}
