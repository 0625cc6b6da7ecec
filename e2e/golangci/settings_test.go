package golangci_test

import (
	"strings"
	"testing"
)

// TestSettings changes settings in one project, so that a finding which golangci-lint
// kept from the run before would be seen.
func TestSettings(t *testing.T) {
	dir := project(t, "testdata/example")
	const link = "main.go:16:31: legacyhost: browser URL uses app.procore.com, which serves one region (MPR)"
	for _, s := range []struct {
		settings string
		found    int
		link     bool
	}{
		{"{}", 4, false},
		{"{legacyhost: {web: true}}", 6, true},
		{"{legacyhost: false}", 2, false},
		{"{legacyhost: {web: false}, hostmismatch: false, companyid: false}", 2, false},
		{"{legacyhost: false, hostmismatch: false}", 1, false},
		{"{}", 4, false},
	} {
		configure(t, dir, s.settings)
		found := linted(t, dir, issues)
		if len(found) != s.found || found[link] != s.link {
			t.Errorf("with %s it finds %d, want %d: %v", s.settings, len(found), s.found, found)
		}
	}
	configure(t, dir, "{legacyhost: false, hostmismatch: false, companyid: false}")
	lint(t, dir, clean)
}

func TestSettingsErrors(t *testing.T) {
	dir := project(t, "testdata/example")
	for settings, want := range map[string]string{
		"{legacyhosts: true}":            `"legacyhosts" is unknown; want companyid, hostmismatch, legacyhost, resourceid`,
		"{companyid: {setter: []}}":      `companyid: "setter" is unknown; want strict, grant, setters, hosts`,
		"{companyid: {grant: implicit}}": `companyid: grant: want auto, client_credentials or authorization_code, not "implicit"`,
	} {
		configure(t, dir, settings)
		_, errs, code := run(t, dir, golangci, "run", besides)
		if code != failed || !strings.Contains(errs, want) {
			t.Errorf("with %s: exit %d, want %d and %s, got\n%s", settings, code, failed, want, errs)
		}
	}
}
