package inventory

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// A route is where a call goes: what Procore's report would call it, and the addresses
// that it stands for.
type route struct {
	name, method string
	urls         []string
	hosts        []string
	environments []string
	texts        []*request.Text
}

// rest ends a route of which the rest is not known.
const rest = "…"

// atRunTime is said of a host that is a setting.
const atRunTime = "chosen at run time"

// routes parts the addresses and methods that a request may have.
func (l *lister) routes(c *verdict.Call) []route {
	byName := make(map[string]*route)
	hosts, envs := make(map[string]bool), make(map[string]bool)
	for _, u := range c.URLs {
		switch {
		case u.Known.Name != "":
			hosts[u.Known.Name] = true
			envs[u.Known.Env.String()] = true
		case u.Host.HasHole():
			envs[atRunTime] = true
		default:
			hosts[bare(u.Host)] = true
			envs[procore.UnknownEnv.String()] = true
		}
		if u.Setting && len(c.URLs) > 1 {
			envs[atRunTime] = true
			continue // its default is among the others
		}
		name := l.route(u)
		r := byName[name]
		if r == nil {
			r = &route{name: name}
			byName[name] = r
		}
		r.urls = append(r.urls, l.template(u.Text))
		r.texts = append(r.texts, u.Text)
	}
	var out []route
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		r := *byName[name]
		slices.Sort(r.urls)
		r.urls = slices.Compact(r.urls)
		r.hosts, r.environments = slices.Sorted(maps.Keys(hosts)), slices.Sorted(maps.Keys(envs))
		for _, m := range methods(c.Request.AllMethods()) {
			r.method = m
			out = append(out, r)
		}
	}
	return out
}

// methods are those that a request may have; "" is one that is not known.
func methods(list []request.Method) []string {
	var out []string
	for _, m := range list {
		name := cmp.Or(strings.ToUpper(m.Name), "GET")
		if !m.Known {
			name = ""
		}
		out = append(out, name)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// template writes an address with a {name} for each hole.
func (l *lister) template(t *request.Text) string {
	return t.Fill(func(s *request.Sym) string { return "{" + l.hole(s) + "}" })
}

// route writes the path as Procore's own reports do: without /rest, and with :project_id
// for what stands behind projects.
func (l *lister) route(u verdict.URL) string {
	path := string(u.Path)
	if i := strings.IndexAny(path, "?#"); i >= 0 {
		path = path[:i]
	}
	names := l.holes(u.Text, len(u.Text.Holed())-len(u.Path))
	segments := strings.Split(strings.Trim(path, "/"), "/")
	if len(segments) > 1 && segments[0] == "rest" {
		segments = segments[1:]
	}
	n := 0
	for i, s := range segments {
		t := holed.Text(s)
		holes := t.Holes()
		if holes == 0 {
			if i > 0 && isID(s) && !isVersion(segments[i-1]) { // Have: "/rest/v1.0/projects/12/rfis"
				segments[i] = ":" + identifier(segments[:i], i == len(segments)-1, "")
			}
			continue
		}
		name := names[min(n, len(names)-1)]
		known, _ := t.BeforeHole()
		last := i == len(segments)-1
		switch {
		case last && t.BeginsWithHole() && (isPath(name) || i == 0 || i == 1 && isVersion(segments[0])):
			// Have: "/rest/v1.0/" + path
			segments[i] = known + rest
		case last && !t.BeginsWithHole() && t.EndsWithHole():
			// Have: "/rest/v1.0/projects" + suffix
			segments[i] = known
			if isVersion(segments[i]) {
				segments[i] += "/"
			}
			if !isQuery(name) {
				segments[i] += rest
			}
		case t == holed.Hole:
			segments[i] = ":" + identifier(segments[:i], last, name)
		default: // Have: "/files/" + name + ".pdf"
			segments[i] = t.Fill(":" + strings.Join(procore.Words(name), "_"))
		}
		n += holes
	}
	return "/" + strings.Join(segments, "/")
}

// holes names the holes of an address from an offset on.
func (l *lister) holes(t *request.Text, from int) []string {
	var out []string
	for _, s := range t.HolesFrom(from) {
		out = append(out, l.hole(s))
	}
	return append(out, "id")
}

var version = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^v\d+(\.\d+)*$|^vapid$`) })

func isVersion(segment string) bool { return version().MatchString(segment) }

// isID reports whether a segment is an id that the code spells out.
func isID(segment string) bool { return segment != "" && strings.Trim(segment, "0123456789") == "" }

// isPath reports whether what fills a hole may well hold slashes, by its name.
func isPath(name string) bool {
	return anyWord(name, "path", "url", "uri", "endpoint", "route", "resource", "suffix", "rest", "ref", "href", "link", "rel")
}

// isQuery reports whether what fills a hole is a query, by its name.
func isQuery(name string) bool {
	return anyWord(name, "query", "params", "q", "encode", "values", "opts", "filter", "filters", "qs")
}

func anyWord(name string, words ...string) bool {
	return slices.ContainsFunc(procore.Words(name), func(w string) bool { return slices.Contains(words, w) })
}

// identifier is how Procore calls what stands behind segments: :id at the end, and
// :project_id behind projects elsewhere. What stands behind no resource is called as the
// code calls it.
func identifier(before []string, last bool, name string) string {
	if n := len(before); n == 0 || isVersion(before[n-1]) || strings.HasPrefix(before[n-1], ":") {
		return strings.Join(procore.Words(name), "_")
	}
	if last {
		return "id"
	}
	word := before[len(before)-1]
	switch {
	case strings.HasSuffix(word, "ies"):
		word = strings.TrimSuffix(word, "ies") + "y"
	case strings.HasSuffix(word, "sses"), strings.HasSuffix(word, "xes"), strings.HasSuffix(word, "ches"):
		word = strings.TrimSuffix(word, "es")
	case strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss"):
		word = strings.TrimSuffix(word, "s")
	}
	return word + "_id"
}
