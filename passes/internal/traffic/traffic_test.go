package traffic_test

import (
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/mprlint/mprlint/passes/internal/gateway"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
)

// show reports all that is found of the traffic of a package.
func show(gateways ...string) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:      "traffic",
		Doc:       "show the traffic of a package",
		Requires:  []*analysis.Analyzer{rulekit.Engine},
		FactTypes: []analysis.Fact{new(traffic.Fact)},
		Run: func(pass *analysis.Pass) (any, error) {
			found := traffic.Of(pass, gateway.Hosts(gateways).List())
			for _, m := range found.Messages {
				switch {
				case m.Type == nil:
					pass.Reportf(m.Lit.Field(0).Pos(), "message without a name")
				case m.Type.Pkg() == pass.Pkg: // of others, such as bytes.Reader, no rule says anything
					pass.Reportf(m.Type.Pos(), "message %s", m.Type.Name())
				}
			}
			for _, n := range found.Narrowed {
				way := "into a request"
				if n.From {
					way = "out of an answer"
				}
				pass.Reportf(n.Call.Pos(), "narrowed, %s", way)
			}
			for _, f := range found.Floats {
				pass.Reportf(f.Call.Pos(), "formatted")
			}
			for _, s := range found.Settings {
				pass.Reportf(s.Field.Pos(), "setting %s", s.Field.Name())
			}
			for _, v := range found.Params {
				pass.Reportf(v.Pos(), "parameter %s", v.Name())
			}
			if fact := found.Fact(pass); fact != nil {
				pass.ExportPackageFact(fact)
			}
			return nil, nil
		},
	}
}

func TestTraffic(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), show(), "example.com/...")
}

// A package that has nothing to do with Procore is not followed at all.
func TestSkipped(t *testing.T) {
	a := show()
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		if !traffic.Of(pass, nil).Skipped {
			t.Errorf("package %s is followed", pass.Pkg.Path())
		}
		return run(pass)
	}
	analysistest.Run(t, analysistest.TestData(), a, "example.com/other")
}

// A gateway is Procore's.
func TestGateway(t *testing.T) {
	var found []string
	a := show("api.example.com")
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Report = func(d analysis.Diagnostic) { found = append(found, d.Message) }
		return run(&p)
	}
	analysistest.Run(t, analysistest.TestData(), a, "example.com/other")
	if len(found) != 1 || found[0] != "message project" {
		t.Errorf("found %q, want the message project", found)
	}
}
