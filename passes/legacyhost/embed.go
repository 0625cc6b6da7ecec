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
	"github.com/mprlint/mprlint/passes/internal/embedded"
	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds what the rule says of configuration files that a program embeds.

// isConfig reports whether a file is configuration, by its name.
func isConfig(name string) bool { return configfile.FormatOf(name) != configfile.None }

// embeddedFiles reports hosts in embedded configuration files. It tells the files by their
// names.
//
// A file that the driver does not let a pass read is passed over. Those of x/tools,
// and with them go vet and golangci-lint, check pass.ReadFile and let it read nothing
// but the package's source files (internal/analysis/driverutil, CheckReadable).
func embeddedFiles(pass *analysis.Pass, opts *Options) {
	if pass.ReadFile == nil {
		return // nothing can be read
	}
	seen := make(map[string]bool)
	for _, f := range pass.Files {
		vars := embedded.Vars(f)
		if len(vars) == 0 {
			continue // most files
		}
		dir := filepath.Dir(pass.Fset.File(f.FileStart).Name())
		for _, v := range vars {
			for _, name := range embedded.Files(dir, v.Patterns, isConfig) {
				file := filepath.Join(dir, filepath.FromSlash(name))
				if seen[file] {
					continue // also below another variable
				}
				seen[file] = true
				if data, err := pass.ReadFile(file); err == nil {
					reportFile(pass, opts, v.Name, name, data)
				}
			}
		}
	}
}

// reportFile reports the hosts in an embedded file at the variable that holds it.
func reportFile(pass *analysis.Pass, opts *Options, in *ast.Ident, name string, data []byte) {
	if len(data) > embedded.MaxSize {
		work.Reach("a large embedded file") // one that is not on disk
		return
	}
	if !procore.Mentions(data) || bytes.IndexByte(data, 0) >= 0 {
		return // nothing to find, or no text
	}
	comments := configfile.Ignores(string(data))
	said := make(map[string]bool) // two hosts on one line are told apart by nothing else
	configfile.Read(configfile.FormatOf(name), string(data), func(v configfile.Value) {
		if len(v.Text) > maxValue {
			work.Reach("a long value")
			return
		}
		for _, o := range hosts.Occurrences(holed.Text(v.Text)) {
			l := hosts.InConfig(o, names(v, in.Name, name))
			if !l.Known.Legacy() {
				continue
			}
			verdict := judge(l, opts.Web)
			if verdict == fine {
				continue
			}
			line := v.Line + strings.Count(v.Text[:o.At], "\n")
			message := fmt.Sprintf("%s:%d: ", name, line) + fmt.Sprintf(verdict.message(), l.Kind(), l.Name())
			if said[message] {
				continue
			}
			said[message] = true
			d := analysis.Diagnostic{Pos: in.Pos(), End: in.End(), Category: "legacyhost", URL: rulekit.URL("legacyhost"), Message: message}
			if by := configfile.SilencedBy(comments, "legacyhost", line); by != nil {
				d.Category, d.Message = rulekit.Silence(d.Category, d.Message, by.Reason)
			}
			pass.Report(d)
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
