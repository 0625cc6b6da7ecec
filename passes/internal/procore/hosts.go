package procore

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

// A Host is a row of the table, or the browser host of a zone such as
// us02.procore.com. The zero Host is an unknown one.
type Host struct {
	Name string // lower case, without a port
	Env  Env

	main, also Role // also is UnknownRole where the host has one role only
}

// The domains (RULES 1).
const (
	commercial = "procore.com"
	government = "procoregov.com"
)

// hosts are the hosts that serve sign-in, the API or the browser. The first of an
// environment in a role is the one to use.
var hosts = []Host{
	// MPR guide, Required Changes: login, api, and app as the host that both replace.
	{Name: "login.procore.com", Env: Production, main: SignIn},
	{Name: "api.procore.com", Env: Production, main: API},
	{Name: "app.procore.com", Env: Production, main: Browser},
	// MPR guide, FAQ on sandbox environments; the browser host is from RULES 1.
	{Name: "login-sandbox-monthly.procore.com", Env: Monthly, main: SignIn},
	{Name: "api-monthly.procore.com", Env: Monthly, main: API},
	{Name: "api-sandbox-monthly.procore.com", Env: Monthly, main: Browser},
	// MPR guide, FAQ on sandbox environments; that it serves pages is from RULES 1.
	{Name: "login-sandbox.procore.com", Env: Development, main: SignIn},
	{Name: "sandbox.procore.com", Env: Development, main: API, also: Browser},
	// RULES 1. There is no browser host.
	{Name: "login.procoregov.com", Env: Federal, main: SignIn},
	{Name: "api.procoregov.com", Env: Federal, main: API},
}

// others are words in the names of hosts that serve neither the API nor sign-in. The
// first line is from RULES 1; the rest is its "and the like": what companies call
// their sites for readers, their mail servers and their stores of files.
var others = []string{
	"storage", "developers", "support", "marketplace", "status", "www",
	"academy", "apidocs", "blog", "careers", "certification", "community", "developer", "doc", "docs",
	"documentation", "events", "explore", "faq", "forum", "go", "help", "info",
	"investors", "jobs", "learn", "learning", "legal", "network", "news", "partner",
	"partners", "press", "privacy", "security", "shop", "store", "training", "trust",
	"university", "webinars",
	"email", "imap", "mail", "mx", "smtp",
	"asset", "assets", "cdn", "download", "downloads", "files", "image", "images", "img",
	"media", "static", "upload", "uploads", "video", "videos",
}

// Serves reports whether the host is there for the role.
func (h Host) Serves(r Role) bool { return r != UnknownRole && (r == h.main || r == h.also) }

// OnlyAPI reports whether the host serves nothing but the API.
func (h Host) OnlyAPI() bool { return h.main == API && h.also == UnknownRole }

// Legacy reports whether the host is a browser host of production: app.procore.com or
// that of a zone, which served sign-in and the API before there were regions.
func (h Host) Legacy() bool { return h.Env == Production && h.main == Browser }

// Role returns what the host is there for in the first place.
func (h Host) Role() Role { return h.main }

// Roles says in words what a host is there for; it may have two roles: API and browser.
func (h Host) Roles() string {
	if h.also == UnknownRole {
		return h.main.String()
	}
	first, second := min(h.main, h.also), max(h.main, h.also)
	return first.String() + " and " + second.String()
}

// Lookup finds a host of the table by its whole name, without case, with or without a
// port.
func Lookup(host holed.Text) (Host, bool) {
	name := bare(host)
	if i := slices.IndexFunc(hosts, func(h Host) bool { return h.Name == name }); i >= 0 {
		return hosts[i], true
	}
	if zone, ok := strings.CutSuffix(name, "."+commercial); ok && isZone(zone) {
		return Host{Name: name, Env: Production, main: Browser}, true
	}
	return Host{}, false
}

// InDomain reports whether host is procore.com, procoregov.com or a name below them.
// The name below may have holes: one before ".procore.com" is Procore's, whoever it is.
func InDomain(host holed.Text) bool {
	_, domain := split(host)
	return domain != ""
}

// Other reports whether host is in the domain, not in the table, and known to be
// neither an API nor a sign-in host: storage.procore.com, support.procore.com,
// cdn-us02.procore.com, the domains themselves and the like.
func Other(host holed.Text) bool {
	below, domain := split(host)
	if _, ok := Lookup(host); ok || domain == "" {
		return false
	}
	return below == "" || slices.ContainsFunc(labelWords(below), func(w string) bool { return slices.Contains(others, w) })
}

// For returns the host of an environment in a role, "" if there is none: federal has
// no browser host.
func For(e Env, r Role) string {
	for _, h := range hosts {
		if h.Env == e && h.Serves(r) {
			return h.Name
		}
	}
	return ""
}

// Suggest returns the one host that the words of an unknown host of the domain point
// to in a role, "" when none or several do. The words must all be known, and a name
// without an environment's word is one of production, as api.procore.com is; below
// procoregov.com there is one environment, whatever the name.
//
//	monthly.procore.com, API           api-monthly.procore.com
//	login-monthly.procore.com, SignIn  login-sandbox-monthly.procore.com
//	app.procoregov.com, SignIn         login.procoregov.com
//	api-sandbox.procore.com, API       none: either sandbox
//	myapp.procore.com, API             none: an unknown word
//
// A host with a hole may be any host, and points to none.
func Suggest(host holed.Text, r Role) string {
	if h, ok := Lookup(host); ok {
		return For(h.Env, r)
	}
	below, domain := split(host)
	if domain == "" || Other(host) || below.HasHole() {
		return ""
	}
	words := labelWords(below)
	envs := envsOf(words)
	switch {
	case domain == government:
		envs &= setOf(Federal)
	case len(words) == 0 || slices.ContainsFunc(words, func(w string) bool { return !pointer(w) }):
		return ""
	case slices.ContainsFunc(words, isZone) || envs == anyEnv:
		envs &= setOf(Production)
	}
	return For(envs.one(), r)
}

// Candidates returns the hosts in a role of the environments that the words of a host of
// the domain allow: of all, where they say nothing.
func Candidates(host holed.Text, r Role) (list []string) {
	below, domain := split(host)
	envs := envsOf(labelWords(below))
	if domain == government {
		envs = setOf(Federal)
	} else if envs &^= setOf(Federal); envs == 0 {
		envs = anyEnv // words that contradict each other, or the domain
	}
	for e := Production; e <= Federal; e++ {
		if h := For(e, r); h != "" && envs&setOf(e) != 0 {
			list = append(list, h)
		}
	}
	return list
}

// pointer reports whether a word in a host's name is known to say something of its
// role or environment. "app" is what the host of the web client is called.
func pointer(w string) bool {
	_, env := envWords[w]
	_, role := roleOf(w)
	return env || role || w == "app" || w == "on" || w == "demand" || isZone(w)
}

// isZone reports whether s names a zone: two letters and two digits (RULES 1 and 2).
func isZone(s string) bool {
	return len(s) == 4 && isLower(s[0]) && isLower(s[1]) && isDigit(s[2]) && isDigit(s[3])
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// labelWords returns the words of the labels below a domain, a zone's name as one.
func labelWords(below holed.Text) (words []string) {
	for part := range strings.FieldsFuncSeq(string(below), func(r rune) bool { return r == '.' || r == '-' || r == '_' }) {
		if isZone(part) {
			words = append(words, part)
		} else {
			words = append(words, Words(part)...)
		}
	}
	return join(words)
}

// split cuts a host into its domain and what is below. Both are empty when the host is
// in neither domain, or is no host: ".procore.com", "me@app.procore.com".
func split(host holed.Text) (below holed.Text, domain string) {
	name := bare(host)
	if strings.HasPrefix(name, ".") || strings.ContainsAny(name, "/\\@:?#,;\"'`<>() \t\r\n") {
		return "", ""
	}
	for _, d := range []string{commercial, government} {
		if name == d {
			return "", d
		}
		if sub, ok := strings.CutSuffix(name, "."+d); ok {
			return holed.Text(sub), d
		}
	}
	return "", ""
}

// bare returns host in lower case and without its port, which may be empty or unknown.
func bare(host holed.Text) string {
	name, port, ok := cutLast(string(host), ":")
	if !ok || strings.Trim(holed.Text(port).Fill("0"), "0123456789") != "" {
		return strings.ToLower(string(host))
	}
	return strings.ToLower(name)
}

// cutLast is strings.Cut around the last sep.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}
