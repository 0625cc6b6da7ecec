// Package plugin makes mprlint a linter of golangci-lint v2. A golangci-lint that
// imports it knows the linter mprlint, whose settings .golangci.example.yml lists.
//
// It is a module of its own, so that who runs mprlint in another way never hears of
// golangci-lint.
package plugin

import (
	"fmt"
	"go/token"
	"path/filepath"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	beside "github.com/mprlint/mprlint/settings"
)

func init() { register.Plugin("mprlint", New) }

// New returns the linter with the settings that golangci-lint read for it.
func New(conf any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[settings](conf)
	if err != nil {
		return nil, err
	}
	p := &linter{}
	suite := beside.New()
	for _, rule := range s.rules() {
		if err := check(rule.Analyzer); err != nil {
			return nil, err
		}
		a, err := rule.in(suite)
		if err != nil {
			return nil, err
		}
		p.analyzers = append(p.analyzers, flatten(a))
	}
	return p, p.keyed()
}

type linter struct{ analyzers []*analysis.Analyzer }

func (p *linter) BuildAnalyzers() ([]*analysis.Analyzer, error) { return p.analyzers, nil }

func (p *linter) GetLoadMode() string { return register.LoadModeTypesInfo }

// flatten has a rule's messages name the related positions. golangci-lint would make
// each an issue of its own, which the //nolint on the finding leaves standing.
func flatten(a *analysis.Analyzer) *analysis.Analyzer {
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Report = func(d analysis.Diagnostic) {
			pass.Report(inOneLine(pass, d))
		}
		return run(&p)
	}
	return a
}

// inOneLine moves the related positions into the message. They lie in the package, so
// the name of the file says enough. A whole path would depend on the checkout, which
// golangci-lint's cache does not.
func inOneLine(pass *analysis.Pass, d analysis.Diagnostic) analysis.Diagnostic {
	message := []string{d.Message}
	for _, r := range d.Related {
		at := pass.Fset.Position(r.Pos)
		if isTest(at) && !isTest(pass.Fset.Position(d.Pos)) {
			continue // the package is analysed without its tests too, and must say the same
		}
		message = append(message, fmt.Sprintf("%s:%d:%d: %s", filepath.Base(at.Filename), at.Line, at.Column, r.Message))
	}
	if more := len(message) - 1 - maxRelated; more > 0 {
		message = append(message[:1+maxRelated], fmt.Sprintf("and %d more", more))
	}
	d.Message, d.Related = strings.Join(message, "; "), nil
	return d
}

const maxRelated = 5 // a helper can have hundreds of callers

func isTest(at token.Position) bool { return strings.HasSuffix(at.Filename, "_test.go") }
