package golangci_test

import (
	"maps"
	"os"
	"slices"
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

// TestSettingsBeside changes .mprlint.toml in one project, and with it issues that golangci-lint
// kept, and the facts behind them: whether the helper in another package sends the header.
func TestSettingsBeside(t *testing.T) {
	dir := tempDir(t)
	for name, text := range map[string]string{
		"go.mod": "module example.com/beside\n\ngo 1.26\n",
		"api/api.go": `package api

import "net/http"

// Get sends no header of its own.
func Get(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://gw.example.com"+path, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
`,
		"main.go": `package main

import "example.com/beside/api"

const token = "https://app.procore.com/oauth/token"

func main() { api.Get("/rest/v1.0/projects?" + token) }
`,
	} {
		write(t, dir+"/"+name, text)
	}
	const (
		legacy = "main.go:5:24: legacyhost: OAuth URL uses app.procore.com; use login.procore.com (MPR)"
		call   = "main.go:7:19: companyid: Procore API call through api.Get never sends the Procore-Company-Id header; let api.Get set it (MPR)"
	)
	for _, s := range []struct {
		beside, settings string
		want             []string
	}{
		{"", "{}", []string{legacy}},
		{"[companyid]\nhosts = ['gw.example.com']\n", "{}", []string{call, legacy}},
		{"legacyhost = false\n", "{}", nil},
		{"legacyhost = false\n", "{legacyhost: true}", []string{legacy}},
		{"exclude = ['main.go']\n[companyid]\nhosts = ['gw.example.com']\n", "{}", nil},
		{"exclude = ['api']\nlegacyhost = false\n[companyid]\nhosts = ['gw.example.com']\n", "{}", []string{call}},
		{"[companyid]\nhosts = ['gw.example.com']\n", "{companyid: {hosts: []}}", []string{legacy}},
		{"", "{}", []string{legacy}},
	} {
		os.Remove(dir + "/.mprlint.toml")
		if s.beside != "" {
			write(t, dir+"/.mprlint.toml", s.beside)
		}
		configure(t, dir, s.settings)
		code := issues
		if s.want == nil {
			code = clean
		}
		found := linted(t, dir, code)
		if len(found) != len(s.want) {
			t.Errorf("with %q and %s it finds %v, want %q", s.beside, s.settings, found, s.want)
		}
		for _, want := range s.want {
			if !slices.ContainsFunc(slices.Collect(maps.Keys(found)), func(f finding) bool { return strings.HasPrefix(string(f), want) }) {
				t.Errorf("with %q and %s it does not find %s, but %v", s.beside, s.settings, want, found)
			}
		}
	}
	write(t, dir+"/.mprlint.toml", "strict = true\nlegacy = 1\n")
	_, errs, code := run(t, dir, golangci, "run", besides)
	if want := "/.mprlint.toml:2: legacy: there is no such setting"; code != failed || !strings.Contains(errs, want) {
		t.Errorf("a wrong file: exit %d, want %d and %s, got\n%s", code, failed, want, errs)
	}
}
