package hosts

import (
	"regexp"
	"strings"
	"sync"
)

// This file holds which texts of an SQL statement are looked for, as in the migration that puts the
// new hosts in:
//
//	UPDATE links SET url = replace(url, '//app.procore.com/rest/', '//api.procore.com/rest/')
//	 WHERE url LIKE 'https://app.procore.com/rest/%'

// sqlPatterns are the parts of a statement that tell. They are compiled when they are first asked for,
// since go vet starts a process for each package.
type sqlPatterns struct {
	statement *regexp.Regexp
	replaced  *regexp.Regexp // what comes before the second argument of replace
	sought    *regexp.Regexp // what comes before a text that a column is compared with, also in a list
	clause    *regexp.Regexp
}

var patterns = sync.OnceValue(func() sqlPatterns {
	return sqlPatterns{
		statement: regexp.MustCompile(`(?i)\b(?:update\s+\S+\s+set|select\s[^;]*\sfrom|delete\s+from|insert\s+into)\s`),
		replaced:  regexp.MustCompile(`(?i)\breplace\s*\(\s*[^()']*(?:\([^()]*\)[^()']*)?,\s*(?:[en]?'[^']*|\$\$[^$]*)$`),
		sought:    regexp.MustCompile(`(?i)(?:\b(?:not\s+)?(?:i?like|similar\s+to|r(?:egexp|like))|[=<>~*])\s*'[^']*$|\bin\s*\((?:\s*'[^']*'\s*,)*\s*'[^']*$`),
		clause:    regexp.MustCompile(`(?i)\b(?:set|where|on|having|when|values|default)\b`),
	}
})

// isSQL reports whether there is an SQL statement in a text.
func isSQL(text string) bool { return patterns().statement.MatchString(text) }

// soughtBySQL reports whether what stands at i in a statement is looked for, and put nowhere. What
// is assigned or inserted is a destination, as ever.
func soughtBySQL(text string, i int) bool {
	p := patterns()
	before := text[max(0, i-maxStatement):i]
	if !p.statement.MatchString(text[max(0, i-maxStatement):min(len(text), i+maxStatement)]) {
		return false
	}
	if p.replaced.MatchString(before) {
		return true
	}
	if !p.sought.MatchString(before) {
		return false
	}
	last := ""
	for _, c := range p.clause.FindAllString(before, -1) {
		last = strings.ToLower(c)
	}
	return last == "where" || last == "on" || last == "having" || last == "when"
}
