package golangci_test

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestFacts checks that a rule knows what functions of other packages do, also when
// golangci-lint answers from its cache, and when such a function has changed.
func TestFacts(t *testing.T) {
	dir := unpack(t, "wrapper.txtar")
	configure(t, dir, "{}")
	for range 2 {
		found := linted(t, dir, issues)
		if len(found) != 1 || !found["report/report.go:12:54: companyid: Procore API call through web.Get never sends the Procore-Company-Id header; let web.Get set it (MPR)"] {
			t.Errorf("it finds %v", found)
		}
		compare(t, found, vetted(t, dir))
	}
	name := filepath.Join(dir, "web", "web.go")
	write(t, name, strings.Replace(read(t, name), "return http.Get(url)", `return GetFor(url, "42")`, 1))
	lint(t, dir, clean)
}
