package main

import (
	"fmt"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
)

const issues = "https://github.com/mprlint/mprlint/issues"

var noMatch = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^go: warning: (".*") matched no packages\n`) })

// explain turns what a go vet that failed wrote to standard error into text that
// says which packages could not be analysed and what to do. The same trouble
// gives the same text: go's order of packages and its notes on downloads do not
// show. A pattern that matches nothing is trouble too, though go only warns.
func (g goCommand) explain(said outcome, packages []string) string {
	var b strings.Builder
	for _, m := range noMatch().FindAllStringSubmatch(said.complaint, -1) {
		fmt.Fprintf(&b, "mprlint: %s matches no packages; name a folder that holds Go files, or run mprlint at the root of the module\n", m[1])
	}
	if !said.failed {
		return b.String()
	}
	rest, units := split(noMatch().ReplaceAllString(said.complaint, ""))
	if slip := slipFor(rest, packages[0]); slip != "" {
		b.WriteString(slip)
	} else if rest != "" && g.noModule && g.workspace != "" {
		fmt.Fprintf(&b, "mprlint: this folder is in a workspace (%s) and in none of its modules; run mprlint work, which checks them all\n", relative(g.workspace))
	} else if rest != "" && g.noModule {
		fmt.Fprintln(&b, "mprlint: there is no go.mod here or above; run mprlint inside the module that it is to check")
	} else if rest != "" {
		fmt.Fprintf(&b, "%smprlint: go could not load %s; correct that, then run mprlint again\n", rest, strings.Join(packages, " "))
	}
	for _, u := range units {
		fmt.Fprintf(&b, "%smprlint: could not analyse %s\n", u.text, u.advice())
	}
	if b.Len() == 0 { // go failed without a word
		fmt.Fprintf(&b, "mprlint: go vet could not analyse %s, and said nothing\n", strings.Join(packages, " "))
	}
	return b.String()
}

// A trouble is what go said of one package.
type trouble struct{ pkg, text string }

// split parts go's standard error into what it said before it turned to
// packages, and what it said of each, which comes below "# pkg" and at times a
// second such line, "# [pkg]".
func split(complaint string) (rest string, units []trouble) {
	for line := range strings.Lines(complaint) {
		pkg, header := strings.CutPrefix(line, "# ")
		switch {
		case strings.HasPrefix(line, "go: downloading "), line == "no packages to vet\n", strings.HasPrefix(line, "# ["):
		case header:
			units = append(units, trouble{pkg: strings.TrimSpace(pkg)})
		case len(units) == 0:
			rest += strings.TrimPrefix(line, "go: ")
		default:
			units[len(units)-1].text += line
		}
	}
	units = slices.DeleteFunc(units, func(t trouble) bool { // it imports one that is listed
		return strings.Contains(t.text, "(no package vetx file for ")
	})
	slices.SortFunc(units, func(a, b trouble) int { return strings.Compare(a.pkg+a.text, b.pkg+b.text) })
	return rest, units
}

func (t trouble) advice() string {
	switch {
	case strings.Contains(t.text, "\ngoroutine "):
		return fmt.Sprintf("%s: mprlint crashed; please report the lines above at %s", t.pkg, issues)
	case strings.Contains(t.text, "requires newer Go version"):
		return fmt.Sprintf("%s: it needs a newer Go than %s, which mprlint was built with; build mprlint again", t.pkg, runtime.Version())
	case strings.HasPrefix(t.text, "mprlint: "):
		return fmt.Sprintf("%s, as said above", t.pkg)
	}
	return fmt.Sprintf("%s, nor what imports it: it does not compile; correct that, then run mprlint again", t.pkg)
}
