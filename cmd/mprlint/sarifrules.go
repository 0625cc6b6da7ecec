package main

import (
	"cmp"
	"go/doc/comment"
	"strings"
	"unicode"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes"
)

const homepage = "https://github.com/mprlint/mprlint"

// newDriver describes mprlint and all its rules, whether they ran or not.
func newDriver() sarifDriver {
	d := sarifDriver{Name: "mprlint", InformationURI: homepage}
	d.Version, _ = identity()
	if v, ok := strings.CutPrefix(d.Version, "v"); ok {
		d.Version, d.SemanticVersion = v, v
	}
	for _, a := range passes.All() {
		d.Rules = append(d.Rules, newRule(a))
	}
	return d
}

// newRule takes a rule's texts from its documentation: a line "report such and such", then
// paragraphs. Services show the short text as the title of each finding.
func newRule(a *analysis.Analyzer) sarifRule {
	doc := strings.TrimSpace(a.Doc)
	title, body, _ := strings.Cut(doc, "\n\n")
	paragraph, _, _ := strings.Cut(cmp.Or(body, title), "\n\n")
	full := strings.Join(strings.Fields(paragraph), " ")
	if rest, ok := strings.CutSuffix(full, ":"); ok { // an example follows
		full = rest + "."
	}
	var parser comment.Parser
	var printer comment.Printer
	return sarifRule{
		ID:      a.Name,
		Short:   sarifText{Text: capital(strings.TrimPrefix(title, "report "))},
		Full:    sarifText{Text: full},
		Default: sarifLevel{severity},
		Help:    sarifText{doc, string(printer.Markdown(parser.Parse(doc)))},
		HelpURI: a.URL,
	}
}

func capital(s string) string {
	r := []rune(s)
	r[0] = unicode.ToUpper(r[0])
	return string(r)
}
