package legacyhost

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// readsAll returns the rule in a driver that lets a pass read any file.
func readsAll(opts Options) *analysis.Analyzer {
	a := New(opts)
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		pass.ReadFile = os.ReadFile
		return run(pass)
	}
	return a
}

func TestEmbedded(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), readsAll(Options{}), "embedcfg", "embedfs", "embedlinks")
}

func TestEmbeddedWeb(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), readsAll(Options{Web: true}), "embedweb")
}

// silent collects the complaints of analysistest about missing diagnostics.
type silent struct{ missing, others []string }

func (s *silent) Errorf(format string, args ...any) {
	if msg := fmt.Sprintf(format, args...); strings.Contains(msg, "no diagnostic was reported") {
		s.missing = append(s.missing, msg)
	} else {
		s.others = append(s.others, msg)
	}
}

// The drivers of today let a pass read no embedded file, and none is reported.
func TestEmbeddedUnreadable(t *testing.T) {
	var s silent
	analysistest.Run(&s, analysistest.TestData(), New(Options{}), "embedweb", "embedcfg")
	if len(s.missing) == 0 || len(s.others) > 0 {
		t.Errorf("%d files are passed over, and there are other complaints: %q", len(s.missing), s.others)
	}
}
