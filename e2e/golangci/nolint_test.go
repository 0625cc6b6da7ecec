package golangci_test

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestNolint checks that the usual comment silences a finding and what is related to it.
func TestNolint(t *testing.T) {
	dir := project(t, "testdata/example")
	configure(t, dir, "{}")
	for name, lines := range map[string][]string{
		"client.go": {"req, err := http.NewRequestWithContext(ctx, http.MethodGet, rfis, nil)"},
		"config.go": {`env("PROCORE_LOGIN_URL", "https://app.procore.com"),`, `cfg.APIURL = "https://sandbox.procore.com"`},
	} {
		name = filepath.Join(dir, name)
		text := read(t, name)
		for _, line := range lines {
			if !strings.Contains(text, line) {
				t.Fatalf("%s has no %s", name, line)
			}
			text = strings.Replace(text, line, line+" //nolint:mprlint // the proxy sees to it", 1)
		}
		write(t, name, text)
	}
	found := linted(t, dir, issues)
	if len(found) != 1 || !found["config.go:19:49: legacyhost: API base uses app.procore.com; use api.procore.com (MPR)"] {
		t.Errorf("it finds %v", found)
	}
}
