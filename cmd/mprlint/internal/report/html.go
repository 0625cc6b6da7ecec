package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"maps"
	"slices"
	"strings"
)

// The page and what is put into it. It must stand alone: no font, script, style or
// picture from elsewhere, which its Content-Security-Policy makes sure of.
var (
	//go:embed page/page.html
	pageHTML string
	//go:embed page/page.css
	pageCSS string
	//go:embed page/page.js
	pageJS string
)

// WriteHTML prints a report as one page.
func WriteHTML(w io.Writer, r *Report) error {
	t, err := template.New("page").Funcs(template.FuncMap{
		"plural":    plural,
		"thousands": thousands,
		"inWords":   inWords,
		"join":      func(s []string) string { return strings.Join(s, ", ") },
		"class":     func(k Kind) string { return strings.ReplaceAll(string(k), " ", "-") },
		"at":        func(m Module, p Position) linked { return linked{p, m.Link(p)} },
		"steps":     func(m Module, trail []Step) steps { return steps{m, trail} },
	}).Parse(pageHTML)
	if err != nil {
		return err
	}
	return t.Execute(w, newPage(r))
}

// A page is a report with what the template can't work out.
type page struct {
	*Report
	Style                       template.CSS
	Script                      template.JS
	Sorted                      []Call // those first that someone has to look at
	Policy                      string
	Kinds                       []kindCount
	AllHosts                    []string
	AllPackages                 []string
	AllWhats                    []string         // what keeps ids that do not fit
	Mates                       map[Position]int // the calls of a construction
	UnexplainedNote, UnusedNote string
}

// A kindCount is a part of the bar in the summary.
type kindCount struct {
	Kind  Kind
	Count int
	From  float64 // where the part begins, in percent
	Share float64
}

func newPage(r *Report) *page {
	p := &page{Report: r, Style: template.CSS(pageCSS), Script: template.JS(pageJS),
		Mates: make(map[Position]int), UnexplainedNote: unexplained, UnusedNote: unused}
	p.Policy = "default-src 'none'; style-src " + hash(pageCSS) + "; script-src " + hash(pageJS) + "; base-uri 'none'; form-action 'none'"
	hosts, packages := make(map[string]bool), make(map[string]bool)
	for _, c := range r.Calls {
		p.Mates[c.Construction.At]++
		packages[c.Package] = true
		for _, h := range c.Hosts {
			hosts[h] = true
		}
	}
	p.AllHosts, p.AllPackages = slices.Sorted(maps.Keys(hosts)), slices.Sorted(maps.Keys(packages))
	whats := make(map[string]bool)
	for _, id := range r.IDs {
		whats[id.What] = true
	}
	p.AllWhats = slices.Sorted(maps.Keys(whats))
	p.Sorted = slices.Clone(r.Calls)
	slices.SortStableFunc(p.Sorted, func(a, b Call) int { return slices.Index(Kinds, a.Verdict.Kind) - slices.Index(Kinds, b.Verdict.Kind) })
	from := 0.0
	for _, k := range Kinds {
		n := r.Summary.Of(k)
		share := 100 * float64(n) / float64(max(r.Summary.Calls, 1))
		p.Kinds = append(p.Kinds, kindCount{k, n, from, share})
		from += share
	}
	return p
}

// hash allows one text in a Content-Security-Policy.
func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// A linked position has the address at which the code host shows it, or "".
type linked struct {
	Position Position
	Link     string
}

// Steps are a trail with the module that its links need.
type steps struct {
	Module Module
	Trail  []Step
}
