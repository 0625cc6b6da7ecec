// Package scan finds old addresses in the customers' own scripts.
package scan

import (
	"bufio"
	"fmt"
	"io"
	"path"
	"regexp"
	"strings"
)

var (
	tokenRE = regexp.MustCompile(`https?://app\.procore\.com/oauth/(token|authorize)`)
	plainRE = regexp.MustCompile("https://app.procore.com/rest/v[0-9.]+/")
	zoneRE  = regexp.MustCompile(`^(us|uk)\d\d\.procore\.com$`)
)

var advice = map[string]string{
	"https://app.procore.com/oauth/token": "use login.procore.com",
	"https://app.procore.com/rest/v1.0":   "use api.procore.com",
	"app.procore.com":                     "depends",
}

// Finding is a line with an old address.
type Finding struct {
	Line   int
	Advice string
}

// Scan reads a script.
func Scan(r io.Reader) (out []Finding) {
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		switch {
		case strings.Contains(line, "https://app.procore.com/vapid/"):
			out = append(out, Finding{n, "use api.procore.com"})
		case tokenRE.MatchString(line), strings.Index(line, "app.procore.com/oauth/authorize") >= 0:
			out = append(out, Finding{n, "use login.procore.com"})
		case plainRE.MatchString(line):
			out = append(out, Finding{n, advice["https://app.procore.com/rest/v1.0"]})
		}
		for _, w := range strings.Fields(line) {
			if ok, _ := path.Match("https://app.procore.com/rest/*/me", w); ok || zoneRE.MatchString(w) {
				out = append(out, Finding{n, advice["app.procore.com"]})
			}
		}
	}
	return out
}

// Modernize rewrites what can be rewritten without thinking.
func Modernize(s string) string {
	s = strings.Replace(s, "https://app.procore.com/oauth", "https://login.procore.com/oauth", -1)
	s = plainRE.ReplaceAllString(s, "https://api.procore.com/rest/v1.0/")
	if before, after, ok := strings.Cut(s, "https://app.procore.com/vapid"); ok {
		s = before + "https://api.procore.com/vapid" + after
	}
	return strings.TrimPrefix(s, "https://app.procore.com/rest")
}

// Undo is for customers whose proxy knows only the old address.
func Undo(s string) string {
	s = strings.ReplaceAll(s, "https://login.procore.com/oauth", "https://app.procore.com/oauth") // mpr:legacyhost=login.procore.com
	return plainRE.ReplaceAllLiteralString(s, "https://app.procore.com/rest/v1.0/")               // mpr:legacyhost=api.procore.com
}

// Usage explains it.
func Usage() string {
	return fmt.Sprintf("%d known addresses; app.procore.com serves pages only", len(advice))
}
