package report

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// codeHosts are the hosts whose pages of code are known: how a repository's address
// becomes that of a line. {revision}, {file} and {line} are filled in.
var codeHosts = []struct{ host, template string }{
	{"github.com", "/blob/{revision}/{file}#L{line}"},
	{"gitlab.com", "/-/blob/{revision}/{file}#L{line}"},
	{"bitbucket.org", "/src/{revision}/{file}#lines-{line}"},
	{"codeberg.org", "/src/commit/{revision}/{file}#L{line}"},
}

// scpLike is git@github.com:owner/name.git, which is no URL.
var scpLike = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:[^@/]+@)?([^:/]+):([^/].*)$`) })

// SourceURL makes the template of links from where a repository is: a module's path or
// what git has for its remote. It is "" for a host that is not known. dir is the module's
// folder within the repository.
func SourceURL(repository, dir string) string {
	r := strings.TrimSuffix(repository, ".git")
	if i := strings.Index(r, "://"); i >= 0 {
		r = r[i+3:]
		if at := strings.IndexByte(r, '@'); at >= 0 && at < strings.IndexByte(r+"/", '/') {
			r = r[at+1:]
		}
	} else if m := scpLike().FindStringSubmatch(r); m != nil {
		r = m[1] + "/" + m[2]
	}
	parts := strings.Split(r, "/")
	for _, h := range codeHosts {
		if len(parts) < 3 || parts[0] != h.host {
			continue
		}
		if h.host != "gitlab.com" { // whose groups nest
			parts = parts[:3]
		}
		template := h.template
		if dir = strings.Trim(dir, "/"); dir != "" && dir != "." {
			template = strings.Replace(template, "{file}", escapePath(dir)+"/{file}", 1)
		}
		return "https://" + strings.Join(parts, "/") + template
	}
	return ""
}

// Link is where the code host shows a line; "" where that is not known, or where the file
// belongs to another module.
func (m Module) Link(p Position) string {
	if m.Source == "" || p.Line == 0 || strings.HasPrefix(p.File, "../") || strings.Contains(p.File, "@") {
		return ""
	}
	if m.Revision == "" && strings.Contains(m.Source, "{revision}") {
		return ""
	}
	return strings.NewReplacer("{revision}", url.PathEscape(m.Revision), "{file}", escapePath(p.File), "{line}", strconv.Itoa(p.Line)).Replace(m.Source)
}

func escapePath(path string) string {
	return (&url.URL{Path: path}).EscapedPath()
}
