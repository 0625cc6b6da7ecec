package passes

import (
	"github.com/mprlint/mprlint/passes/internal/configcheck"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// This file holds what the rules say of configuration files that no program embeds. It works
// on bytes: whoever finds the files also reads them.

// A ConfigFinding is what a rule says of some bytes of a configuration file.
type ConfigFinding = configcheck.Finding

// A ConfigHost is one of Procore's hosts in a configuration file.
type ConfigHost = configcheck.Host

// ConfigOptions are what a check of configuration files can be asked for.
type ConfigOptions = configcheck.Options

// MaxConfigSize is the size of a file that is not looked at any more: it is data.
const MaxConfigSize = configcheck.MaxSize

// ConfigRules are the names of the rules that speak of configuration files.
func ConfigRules() []string { return configcheck.Rules }

// MentionsProcore reports whether a text speaks of Procore, in any case of letters. In others,
// nothing is found.
func MentionsProcore(text []byte) bool { return procore.Mentions(text) }

// ReadsConfig reports whether a file is read as configuration, by its name.
func ReadsConfig(name string) bool { return configcheck.Reads(name) }

// Config returns the findings in a configuration file, in the order of the file.
func Config(name string, src []byte, o ConfigOptions) []ConfigFinding {
	return configcheck.File(name, src, o)
}

// ConfigHosts returns Procore's hosts in a configuration file, right or wrong, in the order
// of the file.
func ConfigHosts(name string, src []byte) []ConfigHost { return configcheck.Hosts(name, src) }
