// Package early answers go vet about packages that cannot matter, before the packages are
// initialised that analyse others.
//
// go vet starts mprlint once for each package, and most have nothing to do with Procore. To
// initialise go/types, encoding/gob, html/template and the tables of the rules takes longer than to
// see that. So this package does it when it is initialised itself, and ends the process. It comes
// first since Go initialises packages in the order of their paths, as far as their imports allow:
// whatever it imports has to be light too, and a test sees that it stays so.
//
// It takes only the plainest questions, those of go vet and go fix without flags of the user's where
// no file of settings is in force. Main answers the others, and the same for these.
package early

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/decide"
	"github.com/mprlint/mprlint/passes/gate"
	"github.com/mprlint/mprlint/settings/where"
)

func init() {
	if answers(os.Args[1:]) {
		os.Exit(0)
	}
}

// A question is as much of a vet.cfg as is needed here.
type question struct {
	decide.Config
	Dir        string
	VetxOutput string // where the facts go
	Stdout     string // where it goes what is printed
}

// printed is what is printed of a package without findings, by the flag that go vet and go fix give
// by themselves: none, or one.
var printed = map[string]string{"": "", "-json": "{}\n", "-fix": ""}

// answers writes that there are no facts and no findings, if that is certain.
func answers(args []string) bool {
	flag := ""
	if len(args) == 2 {
		flag, args = args[0], args[1:]
	}
	said, ok := printed[flag]
	if !ok || len(args) != 1 || !strings.HasSuffix(args[0], ".cfg") {
		return false
	}
	text, err := os.ReadFile(args[0])
	if err != nil {
		return false
	}
	var q question
	if json.Unmarshal(text, &q) != nil || len(q.GoFiles) == 0 || where.Find(q.Dir) != "" {
		return false
	}
	if d, _ := decide.How(&q.Config, defaults); d != decide.Skipped {
		return false
	}
	switch {
	case q.VetxOnly:
		said = ""
	case flag == "-fix":
		return false // wants an archive of fixes
	}
	return write(q.VetxOutput, decide.Vetx(nil, nil)) && q.print(said)
}

// defaults is the gate of the rules without flags, but that it does not look at what is embedded.
var defaults = &gate.Gate{
	Rules: []string{"companyid", "hostmismatch", "legacyhost", "resourceid"},
	Embeds: []func(string, []byte) string{func(_ string, text []byte) string {
		if bytes.Contains(text, []byte("//go:embed")) {
			return "files"
		}
		return ""
	}},
}

// write writes a file that was asked for. An error is told by Main, which tries again.
func write(name string, text []byte) bool {
	return name == "" || os.WriteFile(name, text, 0o666) == nil
}

// print prints to where go vet wants it.
func (q *question) print(said string) bool {
	if q.Stdout != "" {
		return write(q.Stdout, []byte(said))
	}
	_, err := os.Stdout.WriteString(said)
	return err == nil
}
