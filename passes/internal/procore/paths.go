package procore

import (
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/holed"
)

// A Path is what a URL's path is for.
type Path uint8

// The kinds of path (RULES 1).
const (
	UnknownPath Path = iota
	Root             // no path at all, such as a base or a probe
	OAuth            // sign-in
	Rest             // an API call, or a base of API calls
	MCP              // the MCP endpoint of a browser host, not scoped to a company
	Page             // any other path: a browser link
)

var pathNames = [...]string{"unknown", "root", "OAuth", "API", "MCP", "page"}

func (p Path) String() string { return pathNames[p] }

// roots are the first segments of paths that are not pages (RULES 1).
var roots = map[string]Path{
	"oauth": OAuth,
	"rest":  Rest, // with a version below it
	"vapid": Rest,
}

// pageWords are segments that browser links have behind an id and no API path has
// (RULES 2: /<company>/company/home, /webclients/host/…).
var pageWords = []string{"company", "project", "webclients"}

// exempt are the paths that need no Header when they are read (MPR guide, the note on
// the request header; RULES 4).
var exempt = []string{"/rest/v1.0/me", "/rest/v1.0/companies"}

// Classify says what a path means on a host, of which the zero Host says nothing. The
// path may have holes, which may hold slashes, a query and a fragment.
//
// What is known decides: "/rest/v1.0/" and a hole is Rest, "/12/" and a hole is a
// Page, "/re" and a hole is unknown. A first segment that is whole but for what may follow,
// "/oauth" and a hole, is taken as whole: nobody cuts "/oauth_report" there. On a host
// that serves nothing but the API every path is Rest that is not OAuth or the root.
func Classify(h Host, path holed.Text) Path {
	path = tidy(path)
	if path == "" || path == "/" {
		return Root
	}
	head, goesOn := path.BeforeHole()
	switch kind := classify(head, goesOn); {
	case kind == OAuth:
		return OAuth
	case h.OnlyAPI():
		return Rest
	case kind == Rest && h.Serves(Browser) && isMCP(path):
		return MCP
	case kind == UnknownPath && slices.ContainsFunc(strings.Split(string(path), "/"), isPageWord):
		return Page // Have: "/" + id + "/project/home"
	default:
		return kind
	}
}

// classify is Classify for a path without holes on an unknown host. It knows no MCP.
func classify(path string, open bool) Path {
	first, rest, deeper := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	kind, ok := roots[first]
	switch {
	case ok && first == "rest" && deeper && !startsVersion(rest, open):
		return Page
	case ok:
		return kind
	case open && !deeper && startsRoot(first):
		return UnknownPath
	default:
		return Page
	}
}

// startsRoot reports whether a segment that goes on may become one of roots.
func startsRoot(s string) bool {
	for root := range roots {
		if strings.HasPrefix(root, s) {
			return true
		}
	}
	return false
}

// startsVersion reports whether what is below /rest/ starts with a version or, when it
// goes on, may do so. Nothing at all is the base of something that does.
func startsVersion(below string, open bool) bool {
	version, _, deeper := strings.Cut(below, "/")
	if open && !deeper {
		version += "0" // "v", "v1", "v1." and "v1.0" may all go on with a digit
	}
	return below == "" || isVersion(version)
}

// isVersion reports whether s is vN, vN.N or a placeholder for it, such as {version}.
func isVersion(s string) bool {
	if strings.ContainsAny(s, "{<%$:") {
		return true
	}
	number, ok := strings.CutPrefix(s, "v")
	major, minor, dotted := strings.Cut(number, ".")
	return ok && isNumber(major) && (!dotted || isNumber(minor))
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

func isPageWord(s string) bool { return slices.Contains(pageWords, s) }

// isMCP reports whether an API path is /rest/VERSION/mcp or below it.
func isMCP(path holed.Text) bool {
	segments := strings.Split(string(path), "/") // "", "rest", version, "mcp"
	if len(segments) < 4 || segments[1] != "rest" {
		return false
	}
	third, _ := holed.Text(segments[3]).BeforeHole()
	return third == "mcp"
}

// Exempt reports whether method and path are GET /rest/v1.0/me or
// GET /rest/v1.0/companies, which need no Header. A final slash and a query don't
// matter, a hole in the path does. An empty method is GET.
func Exempt(method string, path holed.Text) bool {
	if method != "" && !strings.EqualFold(method, "GET") {
		return false
	}
	return slices.Contains(exempt, strings.TrimSuffix(string(tidy(path)), "/"))
}

// tidy returns a path without its query and fragment, with one slash at its start if
// there is anything, and with one slash where joining left several.
func tidy(t holed.Text) holed.Text {
	path := string(t)
	if i := strings.IndexAny(path, "?#"); i >= 0 {
		path = path[:i]
	}
	if path != "" {
		path = "/" + path
	}
	for strings.Contains(path, "//") {
		path = strings.ReplaceAll(path, "//", "/")
	}
	return holed.Text(path)
}
