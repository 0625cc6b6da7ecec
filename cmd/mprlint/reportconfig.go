package main

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/configfiles"
	reports "github.com/mprlint/mprlint/cmd/mprlint/internal/report"
	"github.com/mprlint/mprlint/passes"
)

// This file holds what a report says of the configuration files beside the code: they decide
// where a program calls as much as the code does.

// config takes in the configuration files below the folders that the packages are named by.
// What a program embeds has been looked at with its package, and is not said twice.
func (o *reportOptions) config(r *reports.Report, packages *listedPackages) error {
	embedded := saidOfEmbedded(r.Findings)
	files, err := o.configFiles()
	if err != nil {
		return err
	}
	local := make(localSettings)
	for _, file := range files {
		inForce, err := local.of(file)
		if err != nil {
			return err
		}
		if inForce.Excludes(file) {
			continue
		}
		read, err := configfiles.Read(file)
		if err != nil {
			return err
		}
		text := read.Text
		if isOwnOutput(text) {
			continue
		}
		r.Packages.ConfigFiles++
		src, name := newSource(text), filepath.ToSlash(relative(file))
		options := forConfig(passes.ConfigOptions{Web: slices.Contains(o.flags, "-legacyhost.web=true")}, inForce, o.given())
		for _, f := range passes.Config(name, text, options) {
			found := reports.Finding{Rule: f.Rule, At: packages.file(src.at(file, f.Start)), Message: f.Message, Silenced: f.Ignored}
			if !embedded[found.Rule+" "+found.At.Short()] {
				r.Findings = append(r.Findings, found)
			}
		}
		for _, h := range passes.ConfigHosts(name, text) {
			r.Hosts = append(r.Hosts, reports.Host{At: packages.file(src.at(file, h.Start)),
				Host: h.Name, Environment: h.Environment, Role: h.Role, Use: configUse(h)})
		}
		if why := unseenOf(read); why != "" {
			r.Packages.Partly = append(r.Packages.Partly, reports.Partly{Package: packages.file(src.at(file, 0)).File, Why: why})
		}
	}
	return nil
}

// saidOfEmbedded lists what the rules have said of lines of embedded files, as rule, file and
// line. Such a finding stands where the file is embedded:
//
//	api/client.go:6:5: hosts.yaml:2: OAuth URL uses app.procore.com
func saidOfEmbedded(findings []reports.Finding) map[string]bool {
	said := make(map[string]bool)
	for _, f := range findings {
		name, rest, _ := strings.Cut(f.Message, ":")
		line, _, ok := strings.Cut(rest, ": ")
		if _, err := strconv.Atoi(line); ok && err == nil {
			said[f.Rule+" "+path.Join(path.Dir(f.At.File), name)+":"+line] = true
		}
	}
	return said
}

// configUse says what a file uses a host for.
func configUse(h passes.ConfigHost) string {
	if h.Setting == "" {
		return "a configuration file"
	}
	return "the setting " + h.Setting
}

// configFiles lists the files below the folders that stand for packages, but for those of
// other modules and those in testdata, as go list does with code.
func (o *reportOptions) configFiles() ([]string, error) {
	var all []string
	for _, p := range o.packages {
		dir, below := strings.CutSuffix(p, "...")
		if info, err := os.Stat(dir); !isFolder(dir) || err != nil || !info.IsDir() {
			continue // go vet says what is wrong with it
		}
		files, err := configfiles.List([]string{dir})
		if err != nil {
			return nil, err
		}
		base, err := filepath.Abs(dir)
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			if folder := filepath.Dir(f); folder == base || below && isOfModule(base, folder) {
				all = append(all, f)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}

// isFolder reports whether a pattern names a folder rather than an import path.
func isFolder(pattern string) bool {
	return pattern == "." || pattern == ".." || filepath.IsAbs(pattern) ||
		strings.HasPrefix(filepath.ToSlash(pattern), "./") || strings.HasPrefix(filepath.ToSlash(pattern), "../")
}

// isOfModule reports whether a folder below another belongs to the same module, and holds no
// data of tests.
func isOfModule(base, folder string) bool {
	for ; folder != base && len(folder) > len(base); folder = filepath.Dir(folder) {
		if filepath.Base(folder) == "testdata" {
			return false
		}
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return false
		}
	}
	return true
}
