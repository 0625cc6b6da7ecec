package main

import (
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/gopls/internal/settings"
)

func TestAdd(t *testing.T) {
	before := len(settings.AllAnalyzers)
	rules := analyzers()
	if err := add(rules); err != nil {
		t.Fatal(err)
	}
	defer func() { settings.AllAnalyzers = settings.AllAnalyzers[:before] }()
	for i, a := range rules {
		if got := settings.AllAnalyzers[before+i].Analyzer(); got != a {
			t.Errorf("added %v, want %v", got, a)
		}
		for _, other := range settings.AllAnalyzers[:before] {
			if other.Analyzer().Name == a.Name {
				t.Errorf("gopls has a %s of its own", a.Name)
			}
		}
	}
}

// A gopls that keeps its analyzers otherwise is recognised.
func TestSlot(t *testing.T) {
	for _, wrapper := range []any{
		&struct{ wrapped *analysis.Analyzer }{},
		&struct{ analyzer analysis.Analyzer }{},
	} {
		if _, err := slotOf(wrapper); err == nil || !strings.Contains(err.Error(), "go.mod names a gopls") {
			t.Errorf("slotOf(%T) says %v", wrapper, err)
		}
	}
}
