package outcome

// This file holds how results are printed, for people and for tests.
//
// They are printed by irprint, and compared in the situations of package request's tests:
// whatever a rule may build on should show here.

import (
	"fmt"
	"io"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/value"
)

// String is the word that a printed request begins with.
func (s State) String() string {
	return [...]string{"dropped", "sent", "returned", "escaped", "served", "copied"}[s]
}

// String names a use. The texts of which nothing but their making is known are not printed.
func (u Use) String() string {
	return [...]string{"formed", "requested", "sign-in", "matched", "compared", "origin", "link", "setting", "given to unseen code"}[u]
}

// Print writes what was found.
//
//	sent GET "https://api.procore.com/rest/v1.0/me" from p.Get
//		header Accept
//		header Procore-Company-Id perhaps
//		through {parameter p.Get#0}
func (r *Result) Print(w io.Writer) {
	for _, q := range r.Requests {
		fmt.Fprintln(w, q)
	}
	for _, q := range r.Begun {
		fmt.Fprintf(w, "begun %s %s from %s\n", printMethods(q.Methods), printTexts(q.URLs), q.Root.Name)
	}
	for _, t := range r.Texts {
		if t.Use != Formed && t.Use != Requested {
			fmt.Fprintf(w, "text %s: %s %s\n", t.Text.Format(), t.Use, t.Name)
		}
	}
	if s := r.Caps.String(); s != "" {
		fmt.Fprintf(w, "caps: %s\n", s)
	}
	for _, f := range r.Capped {
		fmt.Fprintf(w, "given up: %s\n", f)
	}
}

// String is the printed form of a request.
func (q *Request) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s from %s", q.State, printMethods(q.Methods), printTexts(q.URLs), q.Root.Name)
	line := func(format string, args ...any) { fmt.Fprintf(&b, "\n\t"+format, args...) }
	for _, h := range headerLines(q.Headers) {
		line("%s", h)
	}
	if q.Replaced {
		line("whole header replaced")
	}
	if q.Via != nil {
		line("through {%s}", q.Via.Format())
	}
	if q.State == Escaped {
		line("into %s", q.Escape)
	}
	if q.Home != "" {
		line("found in field %s", q.Home)
	}
	if q.Grant.Known() {
		line("grant %s", q.Grant)
	}
	if len(q.SignIn) > 0 {
		line("signed in at %s", printTexts(q.SignIn))
	}
	for _, p := range q.Parents {
		line("copy of %s", p.Site.Did)
	}
	if q.HandedTo != "" {
		line("client handed to %s", q.HandedTo)
	}
	return b.String()
}

// headerLines say what is known of the headers of a request.
func headerLines(h value.Headers) (out []string) {
	for _, n := range h.Names {
		s := "header " + n.Name
		if n.Empty {
			s += " empty"
		}
		if n.Maybe {
			s += " perhaps"
		}
		out = append(out, s)
	}
	for _, s := range h.UnknownSources {
		out = append(out, "headers of {"+s.Format()+"}")
	}
	for _, k := range h.Deleted {
		out = append(out, "header "+k+" deleted")
	}
	if h.Cleared {
		out = append(out, "headers cleared")
	}
	for _, f := range h.PassedTo {
		out = append(out, "headers passed to "+f)
	}
	return out
}

// printMethods prints the methods that a request may have. One that is not known is "?"; the
// empty method is GET, as for http.NewRequest.
func printMethods(list []Method) string {
	if len(list) == 0 {
		return "GET"
	}
	var out []string
	for _, m := range list {
		switch {
		case !m.Known:
			out = append(out, "?")
		case m.Name == "":
			out = append(out, "GET")
		default:
			out = append(out, m.Name)
		}
	}
	return strings.Join(out, "|")
}

// printTexts prints the texts that something may be. Without any it is "?": nothing is known
// of the address.
func printTexts(list []*value.Text) string {
	if len(list) == 0 {
		return "?"
	}
	out := make([]string, len(list))
	for i, t := range list {
		out[i] = t.Format()
	}
	return strings.Join(out, " | ")
}

// String names a place.
func (p Place) String() string {
	switch {
	case p.Field != "":
		return "field " + p.Field
	case p.Global != "":
		return "variable " + p.Global
	}
	return "a place without a name"
}
