package companyid

import (
	"fmt"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/headerfix"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	vd "github.com/mprlint/mprlint/passes/internal/verdict"
)

// message says what is wrong with a request; call is the one through which it is, nil
// for the place that makes it.
func (j *judge) message(v *verdict, call *request.Call) string {
	q := v.q
	what := "Procore API call"
	if call != nil && !call.Literal {
		what += " through " + j.short(call.Name)
	}
	wrong := func(n request.HeaderValue) bool { return isNearMiss(n) || n.Is(procore.Header) && n.Empty }
	if n, ok := q.Headers.First(wrong); ok {
		if n.Is(procore.Header) {
			return fmt.Sprintf("%s sends an empty %s header; set it to the company's id (MPR)", what, procore.Header)
		}
		return fmt.Sprintf("%s sends the header %s, which Procore does not know; use %s (MPR)", what, n.Name, procore.Header)
	}
	if q.Headers.IsDeleted(procore.Header) {
		return fmt.Sprintf("%s deletes the %s header before it is sent; keep it (MPR)", what, procore.Header)
	}
	switch l := j.tooLate(v); {
	case l.lost:
		return fmt.Sprintf("%s loses the %s header when all headers are replaced; set it after that (MPR)", what, procore.Header)
	case l.is():
		return fmt.Sprintf("%s sets the %s header after it was sent; %s (MPR)", what, procore.Header, j.inTime(l))
	}
	what += " never sends the " + procore.Header + " header"
	if call != nil {
		if why, do := j.through(v); why != "" {
			return fmt.Sprintf("%s, since %s; %s (MPR)", what, why, do)
		}
	}
	do, which := j.whatToDo(call), []string(nil)
	if call == nil && headerfix.IsShort(q.Site.Did) {
		do, which = "use http.NewRequest and Do", append(which, j.short(q.Site.Did)+" cannot set")
	}
	if path := j.onlyForUsers(q); path != "" {
		which = append(which, "a service account must send to "+path+" too")
	}
	if which != nil {
		what += ", which " + strings.Join(which, " and ")
	}
	return what + "; " + do + " (MPR)"
}

// through says why the client that a call goes through adds no header, and what to do about
// it, if that is what decides.
//
//	c := New(0); c.Projects()                  "api.New is given 0 for company"
//	rest.New(http.DefaultClient).Projects()    "the client handed to rest.New adds none"
func (j *judge) through(v *verdict) (why, do string) {
	switch {
	case v.handed:
		do = "let the transport of that client add it"
		if !j.isForeign(v.site.Pkg) {
			do += ", or set it in " + j.short(v.site.Fn) + ", which makes the request"
		}
		return "the client handed to " + j.short(v.q.HandedTo) + " adds none", do
	case v.maker.pos.IsValid():
		return j.given(v.maker), j.remedyOf(v.maker)
	}
	return "", ""
}

const fixed = "; mprlint -fix does so where a company's id is at hand"

// missing says why a request lacks the header, and what to do about it, for the report.
func (j *judge) missing(v *verdict) (why, do string) {
	if why, do = j.through(v); why != "" {
		return why, do
	}
	switch {
	case v.q.Headers.HasEmpty(procore.Header):
		return "the header is empty", "set it to the company's id"
	case v.q.Headers.IsDeleted(procore.Header):
		return "the header is deleted before the request is sent", "keep it"
	case j.tooLate(v).lost:
		return "all headers are replaced after it was set", "set it after that"
	case j.tooLate(v).is():
		return "the header is set after the request was sent", j.inTime(j.tooLate(v))
	case headerfix.IsShort(v.q.Site.Did):
		return j.short(v.q.Site.Did) + " cannot set a header", "use http.NewRequest and Do" + fixed
	}
	return "no path of the program gives the request the header", "set it on the request, or on the client that sends it" + fixed
}

// related are the places that explain a message.
func (j *judge) related(v *verdict) (out []analysis.RelatedInformation) {
	if m := v.maker; m.pos.IsValid() {
		out = append(out, analysis.RelatedInformation{Pos: m.pos, End: j.end(m.pos), Message: j.given(m)})
	}
	switch l := j.tooLate(v); {
	case l.lost:
		out = append(out, analysis.RelatedInformation{Pos: l.at.Pos(), End: l.at.End(), Message: "set here, and lost"})
	case l.is():
		out = append(out, analysis.RelatedInformation{Pos: l.at.Pos(), End: l.at.End(), Message: "set here, too late"})
	}
	if j.onlyForUsers(v.q) != "" {
		if n := j.credentials(v.q); n != nil {
			out = append(out, analysis.RelatedInformation{Pos: n.Pos(), End: n.End(), Message: "the client credentials of a service account come from here"})
		}
	}
	return out
}

// onlyForUsers is the path of a request that needs no header with the token of a user;
// it is empty if the request needs one in any case.
func (j *judge) onlyForUsers(q *request.Request) (exempted string) {
	for _, u := range q.URLs {
		for _, m := range q.AllMethods() {
			if j.urlTarget(u, m, q) != apiCall {
				continue
			}
			_, path := hosts.Split(u.Holed())
			if !m.Known || !procore.Exempt(m.Name, path) {
				return ""
			}
			path, _, _ = path.Cut("?")
			exempted = strings.TrimSuffix(string(path), "/")
		}
	}
	return exempted
}

// short is a function's name as one would write it: rest.Do, Client.Call. A package goes
// by its own name, which is not always the last element of its path.
func (j *judge) short(full string) string {
	full = strings.NewReplacer("(", "", ")", "", "*", "").Replace(full)
	from := strings.LastIndexByte(full, '/') + 1
	for i := from; i < len(full); i++ {
		if full[i] == '.' {
			if pkg := find(j.pass.Pkg, full[:i], make(map[*types.Package]bool)); pkg != nil {
				return pkg.Name() + full[i:]
			}
		}
	}
	return full[from:]
}

// find is the package with a path among one and those that it imports, however far.
func find(pkg *types.Package, path string, seen map[*types.Package]bool) *types.Package {
	if pkg.Path() == path {
		return pkg
	}
	seen[pkg] = true
	for _, imp := range pkg.Imports() {
		if seen[imp] {
			continue
		}
		if p := find(imp, path, seen); p != nil {
			return p
		}
	}
	return nil
}

// unseen says what keeps a request from being judged.
func unseen(v *verdict) (vd.Doubt, string) {
	d := vd.UnseenSender
	switch {
	case v.outcome == returned:
		d = vd.UnseenCallers
	case v.outcome == byClient:
		d = vd.UnseenClient
	case v.q.Headers.UnknownSource() != nil:
		return vd.UnseenHeaders, "its headers also come from " + described(v.q.Headers.UnknownSource().Kind) + " that is not seen"
	case v.q.State == request.Escaped:
		d = vd.KeptElsewhere
	case v.q.Via != nil && v.q.Via.Root().Is(request.NotSentOn):
		d = vd.UnseenTransport
	case v.q.Via != nil && v.q.Via.Root().Is(request.ReplacedDefault):
		d = vd.ReplacedTransport
	}
	return d, d.String()
}

// described is a kind of value with its article.
func described(k request.SymKind) string {
	switch k {
	case request.SymUnknown:
		return "code"
	case request.SymElem:
		return "an " + k.String()
	}
	return "a " + k.String()
}
