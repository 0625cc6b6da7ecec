package legacyhost

import (
	"fmt"
	"go/token"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// foreign reports uses of a host that a literal of another module holds. The reader
// cannot edit that literal, so the use is reported, without a fix: what sends a request
// there, and what hands the address to a sign-in library. The pieces that are joined to
// it are none. A literal of the reader's own modules is reported where it stands, when
// its own package is checked.
func foreign(pass *analysis.Pass, found *hosts.Literals, info *request.Info) {
	f := &foreigners{pass: pass, hosts: found, said: make(map[token.Pos]bool), sent: make(map[string]bool), given: make(map[string]bool)}
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
	f.sort()
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
	sent  map[string]bool // the addresses that were looked at

	sorted []string        // those that were sent or joined before the rest is asked what it is a piece of
	given  map[string]bool // the rest that is no piece, without slashes at the end
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

// sort puts in order what [foreigners.goesOn] looks through: there may be a text a step.
func (f *foreigners) sort() {
	f.sorted = slices.Collect(maps.Keys(f.sent))
	for _, t := range f.hosts.Foreign {
		f.sorted = append(f.sorted, string(t.Text.Holed()))
	}
	slices.Sort(f.sorted)
	f.sorted = slices.Compact(f.sorted)
}

// goesOn reports whether a text is a piece of a longer one, or of one that is sent, or has been
// looked at.
func (f *foreigners) goesOn(t request.FormedText) bool {
	whole := string(t.Text.Holed())
	piece := strings.TrimRight(whole, "/")
	if f.given[piece] {
		return true
	}
	first, _ := slices.BinarySearch(f.sorted, piece)
	for _, s := range f.sorted[first:] {
		work.Add(1)
		if !strings.HasPrefix(s, piece) {
			break
		}
		if len(s) > len(whole) || f.sent[s] {
			return true
		}
	}
	f.given[piece] = true
	return false
}

// check reports one use. elsewhere says that another package of the reader's has a part
// in it, which has reported it already if all that counts of the address stands there.
func (f *foreigners) check(t *request.Text, pos token.Pos, elsewhere bool) {
	f.sent[string(t.Holed())] = true
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
