package companyid

// This file holds contexts that pass the same calls as others which have the header: what tells them
// apart is what the calls are about.
//
//	for _, c := range []*Client{New(id), New("")} { c.Projects() }          // New("") is reported
//	for _, j := range []job{{"/vendors", id}, {path: "/offices"}} { c.run(j) } // the second job is

import (
	"fmt"
	"go/token"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
)

// A role is how a call is about something.
type role int

const (
	receiver role = iota // it is called on that
	argument             // it is given that
	element              // a loop in it is at that
	roles
)

// of is what made that, or nil.
func (r role) of(c request.Call) *request.Made {
	switch r {
	case receiver:
		return c.Made
	case argument:
		return c.Given
	}
	return c.Element
}

// How a call has to do with what lacks the company.
const (
	throughIt = "through it"
	forIt     = "for it"
)

// how says how a call has to do with what made that which it is about.
func (r role) how(m maker) string {
	if r == receiver && m.flag == "" {
		return throughIt
	}
	return forIt
}

// apart reports a context without the header where the value was made that it is about, if the same
// calls are also made for values that have it.
func (j *judge) apart(v *verdict, h *having) {
	for i, c := range slices.Backward(v.chain) {
		for r := range roles {
			made := r.of(c)
			if made == nil || h.anyBare(r, &c) {
				continue
			}
			if m := j.choose(j.blamable(r, j.candidates(made, h.makers()), h)); m.pos.IsValid() {
				j.blame(v, i, m, r, h)
				return
			}
		}
	}
}

// blame reports a context at what made that without a company which the call at i on its way is about.
func (j *judge) blame(v *verdict, i int, m maker, r role, h *having) {
	v.missing, v.maker = true, m
	before := len(j.found)
	j.report(m.pos, v, &request.Call{Pos: int(m.pos), Name: m.name}, h.all, nil)
	if len(j.found) > before {
		f := &j.found[before]
		f.Message, f.Related, f.through = j.sentWithout(m, r.how(m)), nil, []token.Pos{sendsAt(v, i, r)}
	}
}

// sendsAt is where a context shows that it sends: at the call, or at what is called in the loop.
func sendsAt(v *verdict, i int, r role) token.Pos {
	if r == element {
		i++
	}
	if i == len(v.chain) {
		return v.site.Pos
	}
	return token.Pos(v.chain[i].Pos)
}

// blamable are those of some makers that may leave a company out: of what calls go through, all of them,
// and of what they are told, no literal of a type without a place for a company, unless it says by a bool
// that it goes without. What tells the rows of such a table apart is something else.
//
//	// Have: for _, p := range []route{{"GET", "/rest/v1.0/vendors"}, {"GET", "/rest/v1.0/offices"}} { … }
func (j *judge) blamable(r role, all []maker, h *having) (out []maker) {
	for _, m := range all {
		lit := j.literalAt(m.pos)
		if lit == nil {
			out = append(out, m)
			continue
		}
		st := structOf(j.pass.TypesInfo.TypeOf(lit))
		hasPlace := st != nil && fieldMayBringHeader(st, 0)
		if st != nil && !hasPlace {
			m.flag = j.flagOf(lit, st, h)
		}
		if r == receiver || hasPlace || m.flag != "" {
			out = append(out, m)
		}
	}
	return out
}

// sentWithout says of what lacks a company that calls through it, or for it, lack the header.
func (j *judge) sentWithout(m maker, how string) string {
	return fmt.Sprintf("%s, so Procore API calls %s never send the %s header; %s (MPR)", j.given(m), how, procore.Header, j.remedyOf(m))
}
