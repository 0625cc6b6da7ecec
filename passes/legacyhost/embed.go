package legacyhost

import (
	"bytes"
	"fmt"
	"go/ast"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/configfile"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// This file holds what the rule says of configuration files that a program embeds.

// A program that embeds more than this embeds data, not configuration.
const (
	maxFiles   = 200     // configuration files under one variable
	maxEntries = 10_000  // files of any kind that its patterns are tried on
	maxSize    = 1 << 20 // bytes of one file
	maxValue   = 1 << 15 // bytes of one value
)

// embedded reports hosts in embedded configuration files. It tells the files by their
// names.
//
// A file that the driver does not let a pass read is passed over. Those of x/tools,
// and with them go vet and golangci-lint, check pass.ReadFile and let it read nothing
// but the package's source files (internal/analysis/driverutil, CheckReadable).
func embedded(pass *analysis.Pass, opts *Options) {
	if pass.ReadFile == nil {
		return // nothing can be read
	}
	seen := make(map[string]bool)
	for _, f := range pass.Files {
		vars := embedVars(f)
		if len(vars) == 0 {
			continue // most files
		}
		dir := filepath.Dir(pass.Fset.File(f.FileStart).Name())
		for _, v := range vars {
			for _, name := range configFiles(dir, v.patterns) {
				file := filepath.Join(dir, filepath.FromSlash(name))
				if seen[file] {
					continue // also below another variable
				}
				seen[file] = true
				if data, err := pass.ReadFile(file); err == nil {
					reportFile(pass, opts, v.name, name, data)
				}
			}
		}
	}
}

// reportFile reports the hosts in an embedded file at the variable that holds it.
func reportFile(pass *analysis.Pass, opts *Options, embedded *ast.Ident, name string, data []byte) {
	if len(data) > maxSize || !procore.Mentions(data) || bytes.IndexByte(data, 0) >= 0 {
		return // nothing to find, or no text
	}
	said := make(map[string]bool) // two hosts on one line are told apart by nothing else
	configfile.Read(configfile.FormatOf(name), string(data), func(v configfile.Value) {
		if len(v.Text) > maxValue {
			return // a document inside the file
		}
		for _, o := range hosts.Occurrences(v.Text) {
			l := hosts.InConfig(o, names(v, embedded.Name, name))
			if !l.Known.Legacy() {
				continue
			}
			verdict := judge(l, opts.Web)
			if verdict == fine {
				continue
			}
			line := v.Line + strings.Count(v.Text[:o.At], "\n")
			message := fmt.Sprintf("%s:%d: ", name, line) + fmt.Sprintf(verdict.message(), l.Kind(), l.Name())
			if !said[message] {
				said[message] = true
				pass.Report(analysis.Diagnostic{Pos: embedded.Pos(), End: embedded.End(), Category: "legacyhost",
					URL: rulekit.URL("legacyhost"), Message: message})
			}
		}
	})
}

// names are the names of a value in an embedded file, nearest first: its keys, or, for a value
// without a key, such as a list of origins or a file of one line, those of the file and the
// variable.
func names(v configfile.Value, variable, file string) (out []hosts.Binding) {
	list := []string{variable, stem(file)}
	if len(v.Keys) > 0 {
		list = strings.Split(strings.Join(v.Keys, "."), ".") // "procore.api_base" is nested too
	}
	for _, n := range slices.Backward(list) {
		out = append(out, hosts.Binding{Text: n})
	}
	return out
}

// stem is the name of a file without its directory and ending.
func stem(name string) string {
	return strings.TrimSuffix(path.Base(name), path.Ext(name))
}
