package procore

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// A Name is what the words of an identifier, a key, a setting, a struct tag's name or
// an environment variable mean.
type Name struct {
	Role          Role // UnknownRole where no word says
	Env           Env  // UnknownEnv where none says, or where words contradict
	EitherSandbox bool // a sandbox, and no word says which
	Address       bool // has a word of an address, so that Env counts
	Origin        bool // has a word of an origin: who may call, not where a call goes
}

// An envSet is a set of environments that words leave possible.
type envSet uint8

func setOf(envs ...Env) (s envSet) {
	for _, e := range envs {
		s |= 1 << e
	}
	return s
}

var (
	anyEnv    = setOf(Production, Monthly, Development, Federal)
	sandboxes = setOf(Monthly, Development)
)

// one returns the environment that is alone in the set.
func (s envSet) one() Env {
	for e := Production; e <= Federal; e++ {
		if s == setOf(e) {
			return e
		}
	}
	return UnknownEnv
}

// roleWords are the words of each role. An earlier row goes before a later one (RULES
// 1, the table of words). The guides say authorization and authentication for auth.
var roleWords = []struct {
	role  Role
	words []string
}{
	{SignIn, []string{"auth", "oauth", "login", "signin", "sso", "token",
		"authorize", "authorise", "authorization", "authentication", "signon"}},
	{Browser, []string{"web", "ui", "browser", "link", "portal", "site"}},
	{API, []string{"api", "rest", "base"}},
}

// envWords are the words of each environment (RULES 1, the table of words). "sandbox"
// with "on demand" beside it is production.
var envWords = map[string]envSet{
	"prod": setOf(Production), "production": setOf(Production), "live": setOf(Production),
	"monthly": setOf(Monthly),
	"sandbox": sandboxes,
	"dev":     setOf(Development), "development": setOf(Development),
	"federal": setOf(Federal), "fed": setOf(Federal), "gov": setOf(Federal), "fedramp": setOf(Federal),
}

// addressWords are the words of an address (RULES 1, below the table of words), and
// the long forms and synonyms of env, auth and login.
var addressWords = []string{
	"url", "uri", "host", "api", "auth", "login", "base", "endpoint", "env", "domain", "server", "procore",
	"environment", "oauth", "signin", "sso",
}

// originWords are the words of an origin (RULES 2, what is not reported).
var originWords = []string{
	"origin", "cors", "csp", "referer", "referrer", "ancestor", "frame", "allowed", "allowlist", "whitelist",
}

// plainWords mean nothing, but are glued to words that do: apikey, hostname, webroot.
var plainWords = []string{
	"addr", "address", "client", "company", "config", "default", "http", "https", "id", "key",
	"name", "path", "port", "prefix", "project", "root", "secret", "service",
}

// joined are words that people also write in two. The last rows keep a half from
// being taken for the whole: a web hook is no site, and pre-production is not
// production.
var joined = map[[2]string]string{
	{"o", "auth"}:         "oauth",
	{"log", "in"}:         "login",
	{"sign", "in"}:        "signin",
	{"sign", "on"}:        "signon",
	{"allow", "list"}:     "allowlist",
	{"white", "list"}:     "whitelist",
	{"end", "point"}:      "endpoint",
	{"web", "hook"}:       "webhook",
	{"web", "hooks"}:      "webhooks",
	{"web", "socket"}:     "websocket",
	{"non", "prod"}:       "nonprod",
	{"non", "production"}: "nonproduction",
	{"not", "prod"}:       "nonprod",
	{"not", "production"}: "nonproduction",
	{"pre", "prod"}:       "preprod",
	{"pre", "production"}: "preproduction",
}

// ReadName returns what the words of a name mean.
func ReadName(s string) Name {
	words := Words(s)
	var n Name
	n.Env, n.EitherSandbox = readEnv(words)
	n.Role = readRole(words)
	n.Address = slices.ContainsFunc(words, func(w string) bool { return listed(addressWords, w) })
	n.Origin = slices.ContainsFunc(words, func(w string) bool { return listed(originWords, w) })
	return n
}

// EnvOf returns the environment that a case value, a key or a compared string names.
// Unlike in a name, the environment's word needs no address beside it. When either is
// set, it is one of the two sandboxes.
func EnvOf(s string) (e Env, either bool) { return readEnv(Words(s)) }

// Allows reports whether h can be what the name's environment words say. A name
// without them allows every host.
func (n Name) Allows(h Host) bool {
	switch {
	case n.EitherSandbox:
		return sandboxes&setOf(h.Env) != 0
	case n.Env != UnknownEnv:
		return n.Env == h.Env
	default:
		return true
	}
}

// NamesPath reports whether a path has the word of an environment that a name has: then that is what the
// name is after. Short words, such as dev, are a part of too many others.
func NamesPath(name, path string) bool {
	if path == "" {
		return false
	}
	path = strings.ToLower(path)
	return slices.ContainsFunc(Words(name), func(w string) bool {
		_, env := envWords[w]
		return env && len(w) >= len("monthly") && strings.Contains(path, w)
	})
}

// Alike reports whether two names differ in nothing but words of roles and addresses, so
// that they are of one environment: sandboxAuthURL and SandboxAPI are, but sandbox and
// sandbox2 are two of them.
func Alike(a, b string) bool { return slices.Equal(distinctive(a), distinctive(b)) }

// distinctive returns the words of a name that tell it from its neighbours, sorted.
func distinctive(s string) []string {
	words := slices.DeleteFunc(Words(s), func(w string) bool {
		_, role := roleOf(w)
		return role || listed(addressWords, w) || slices.Contains(plainWords, w)
	})
	slices.Sort(words)
	return words
}

func readEnv(words []string) (e Env, either bool) {
	envs := envsOf(words)
	return envs.one(), envs == sandboxes
}

// envsOf returns the environments that all words together allow: a monthly sandbox is
// monthly, and words that contradict each other leave none.
func envsOf(words []string) envSet {
	envs, demand := anyEnv, onDemand(words)
	for _, w := range words {
		set, ok := envWords[w]
		if !ok {
			continue // not a word of an environment
		}
		if w == "sandbox" && demand {
			set = setOf(Production)
		}
		envs &= set
	}
	return envs
}

// onDemand reports whether the words have "on demand" among them.
func onDemand(words []string) bool {
	i := slices.Index(words, "demand")
	return i > 0 && words[i-1] == "on"
}

// readRole returns the role that the words name. A site by itself may be anything:
// what else to call a constant that holds https://app.procore.com?
func readRole(words []string) Role {
	if len(words) == 1 && words[0] == "site" {
		return UnknownRole
	}
	for _, row := range roleWords {
		if slices.ContainsFunc(words, func(w string) bool { return listed(row.words, w) }) {
			return row.role
		}
	}
	return UnknownRole
}

// roleOf returns the role that one word names.
func roleOf(w string) (Role, bool) {
	for _, row := range roleWords {
		if listed(row.words, w) {
			return row.role, true
		}
	}
	return UnknownRole, false
}

// listed reports whether a word or its singular is in the list.
func listed(list []string, w string) bool {
	return slices.Contains(list, w) || slices.Contains(list, strings.TrimSuffix(w, "s"))
}

// Words splits a name into its words, in lower case: camelCase, snake_case,
// kebab-case, dotted and SCREAMING names, runs of capitals and compounds that consist
// of known words.
//
//	AuthAPIHost         auth api host
//	APIURL              api url
//	procore.baseurl     procore base url
//	OAuth2TokenURLs     oauth 2 token urls
//	onDemandSandboxAPI  on demand sandbox api
func Words(s string) []string {
	var words []string
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		for _, piece := range camel([]rune(part)) {
			words = append(words, compound(strings.ToLower(piece))...)
		}
	}
	return join(words)
}

// camel splits a part of a name where its case or kind of character changes.
func camel(part []rune) (pieces []string) {
	start := 0
	for i := 1; i < len(part); i++ {
		if boundary(part, i) {
			pieces = append(pieces, string(part[start:i]))
			start = i
		}
	}
	return append(pieces, string(part[start:]))
}

// boundary reports whether a word starts at part[i].
func boundary(part []rune, i int) bool {
	before, here := part[i-1], part[i]
	switch {
	case unicode.IsDigit(before) != unicode.IsDigit(here): // oauth|2
		return true
	case !unicode.IsUpper(here): // api, Host, APIs
		return false
	case !unicode.IsUpper(before): // api|Host
		return true
	default: // API|Host, but not APIs
		return i+1 < len(part) && unicode.IsLower(part[i+1]) && !plural(part, i+1)
	}
}

// plural reports whether part[i] is the s at the end of a run of capitals, as in URLs.
func plural(part []rune, i int) bool {
	return part[i] == 's' && (i+1 == len(part) || !unicode.IsLower(part[i+1]))
}

// compound splits a word that is glued together of known words, the longest first
// where there is a choice. A word that is known, or that does not split completely, is
// returned as it is: "products" is neither prod nor ucts.
func compound(w string) []string {
	if !known(w) {
		if words := glued(w); words != nil {
			return words
		}
	}
	return []string{w}
}

// glued returns the known words that w consists of, nil if there are none. It begins at the end,
// so that it is known of each rest whether it splits before it is asked for: a word that nearly
// splits in many ways, such as "apiapiapix", takes no longer than one that does.
func glued(w string) []string {
	if !beginsKnown(w) {
		return nil // most words
	}
	first := make([]int, len(w)+1) // how long the first word is of what begins there; 0 for none
	for i := len(w) - 1; i >= 0; i-- {
		for n := min(len(w)-i, longestWord()); n > 1; n-- {
			if (i+n == len(w) || first[i+n] > 0) && known(w[i:i+n]) {
				first[i] = n
				break
			}
		}
	}
	var words []string
	for i := 0; i < len(w); i += first[i] {
		if first[i] == 0 {
			return nil
		}
		words = append(words, w[i:i+first[i]])
	}
	return words
}

// beginsKnown reports whether a word begins with a known one.
func beginsKnown(w string) bool {
	for n := min(len(w), longestWord()); n > 1; n-- {
		if known(w[:n]) {
			return true
		}
	}
	return false
}

// longestWord is how long a known word may be, with the s of its plural.
var longestWord = sync.OnceValue(func() int {
	all := slices.Concat(slices.Collect(maps.Keys(envWords)), addressWords, originWords, plainWords, []string{"ondemand"})
	for _, row := range roleWords {
		all = append(all, row.words...)
	}
	longest := 0
	for _, w := range all {
		longest = max(longest, len(w))
	}
	return longest + len("s")
})

// known reports whether a word is in one of the tables.
func known(w string) bool {
	_, env := envWords[w]
	_, role := roleOf(w)
	return env || role || w == "ondemand" || listed(addressWords, w) || listed(originWords, w) || slices.Contains(plainWords, w)
}

// join puts words together that belong together, and on demand apart.
func join(words []string) []string {
	var out []string
	for _, w := range words {
		if w == "ondemand" {
			out = append(out, "on", "demand")
			continue
		}
		if n := len(out); n > 0 {
			if whole, ok := joined[[2]string{out[n-1], w}]; ok {
				out[n-1] = whole
				continue
			}
		}
		out = append(out, w)
	}
	return out
}
