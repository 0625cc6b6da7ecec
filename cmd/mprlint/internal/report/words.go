package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Sentences that both the text and the page have.
const (
	unexplained = "Nothing in the code that was looked at can have sent this traffic. It comes from an older deployment, from a program in another language or module, or over a path that is put together at run time."
	unused      = "The code has these calls, and the activity report has no traffic for them. Seldom-used flows are where reviews miss things: check them by hand, or call them once in a sandbox."
)

var meanings = map[Kind]string{
	Set:      "the header is sent",
	Missing:  "the header is never sent",
	NearMiss: "a header is sent that Procore does not know",
	Exempt:   "the call needs no header",
	Unknown:  "the code does not show whether the header is sent",
}

// Meaning says what a kind means, in a few words.
func (k Kind) Meaning() string { return meanings[k] }

// unlisted is what rows say of an environment or a role that the table of hosts does not have.
const unlisted = "unknown"

// inWords is the name of an environment in a sentence.
func inWords(environment string) string {
	if environment == unlisted {
		return "no known environment"
	}
	return environment
}

func allInWords(environments []string) []string {
	out := make([]string, len(environments))
	for i, e := range environments {
		out[i] = inWords(e)
	}
	return out
}

// What says what a host is: API host of production, host of no known environment.
func (h Host) What() string {
	role := h.Role + " "
	if h.Role == unlisted {
		role = ""
	}
	return role + "host of " + inWords(h.Environment)
}

// Title names the module and its revision.
func (r *Report) Title() string {
	s := "Procore API calls of " + r.Module.Path
	if r.Module.Revision != "" {
		s += " at " + short(r.Module.Revision)
	}
	if r.Module.Modified {
		s += ", with changes"
	}
	return s
}

// Title is what a call calls.
func (c Call) Title() string { return c.AnyMethod() + " " + c.AnyRoute() }

// AnyMethod is the method; any, where it is not known.
func (c Call) AnyMethod() string {
	if c.Method == "" {
		return "any"
	}
	return c.Method
}

// AnyRoute is the route, in words where it is not known.
func (c Call) AnyRoute() string {
	if c.Route == "" || c.Route == unknownRest {
		return "any route"
	}
	return c.Route
}

// Call finds a call of a complete report by its id.
func (r *Report) Call(id string) Call {
	if i, ok := r.index[id]; ok {
		return r.Calls[i]
	}
	return Call{ID: id}
}

func (p Packages) String() string {
	s := plural(p.Analysed, "package") + " analysed"
	if p.LeftOut > 0 {
		s += fmt.Sprintf(", %d left out because they cannot matter", p.LeftOut)
	}
	if n := len(p.Failed); n > 0 {
		s += fmt.Sprintf(", %d not analysable", n)
	}
	if p.ConfigFiles > 0 {
		s += ", " + plural(p.ConfigFiles, "configuration file") + " read"
	}
	if n := len(p.Partly); n > 0 {
		s += fmt.Sprintf(", %d known in part", n)
	}
	return s
}

// Base names what a report was compared with.
func (s *Since) Base() string {
	if s.Revision == "" {
		return "the earlier report"
	}
	return short(s.Revision)
}

// Period says which days a report covers.
func (a *Activity) Period() string {
	if a.From == "" {
		return ""
	}
	return " from " + a.From + " to " + a.To
}

// VagueNote says what calls with a route that is not known mean for the join.
func (a *Activity) VagueNote() string {
	return fmt.Sprintf("%s a route that the code does not show. They might send any of this traffic, and are not counted as explaining it.", plural2(len(a.Vague), "call has", "calls have"))
}

// Counts lists how often each status was answered.
func (r Route) Counts() []string {
	var out []string
	for _, status := range slices.Sorted(maps.Keys(r.Statuses)) {
		out = append(out, fmt.Sprintf("%d × %s", r.Statuses[status], status))
	}
	return out
}

func short(revision string) string { return revision[:min(len(revision), 12)] }

func plural(n int, word string) string {
	return plural2(n, word, word+"s")
}

func plural2(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + many
}

// thousands writes 12,345.
func thousands(n int) string {
	s := fmt.Sprint(n)
	var b strings.Builder
	for i, c := range s {
		if i > 0 && (len(s)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(c)
	}
	return b.String()
}
