package cli_test

import (
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Completions asks a real shell what may follow a command line: the word in progress is its
// last.
type completions func(sh shell, script string, line []string) []string

var completionShells = map[string]completions{
	"bash": func(sh shell, script string, line []string) []string {
		ask := `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _mprlint mprlint "${!#}" "${*: -2:1}"; printf '%s\n' "${COMPREPLY[@]}"`
		return strings.Fields(sh.must(0, "bash", append([]string{"-c", ask, script}, line...)...))
	},
	"fish": func(sh shell, script string, line []string) []string {
		ask := "source " + script + "; complete -C '" + strings.Join(line, " ") + "'"
		var words []string
		for l := range strings.Lines(sh.must(0, "fish", "--no-config", "-c", ask)) {
			word, _, _ := strings.Cut(strings.TrimSpace(l), "\t")
			words = append(words, word)
		}
		return words
	},
	// In a terminal; compadd tells what it would show. Nothing is typed behind the tab, since
	// that would end the completion early.
	"zsh": func(sh shell, script string, line []string) []string {
		ask := `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "PS1= ; autoload -Uz compinit; compinit -u -d $PWD/dump; source ` + script + `
compadd() { if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd \"\$@\"; return; fi; typeset -a hits; builtin compadd -A hits \"\$@\"; print -r -- \"HIT \$hits\"; }
complete-all() { zle complete-word; print DO''NE }; zle -N complete-all; bindkey '^I' complete-all; print REA''DY"
zpty -r z out '*READY*'
zpty -w -n z "` + strings.Join(line, " ") + `"$'\t'
zpty -r z out '*DONE*'
print -r -- $out
zpty -d z`
		var words []string
		for _, m := range regexp.MustCompile(`HIT (.+)`).FindAllStringSubmatch(sh.must(0, "timeout", "60", "zsh", "-f", "-c", ask), -1) {
			words = append(words, strings.Fields(m[1])...)
		}
		return words
	},
}

// Real shells complete flags, commands, and words that are a choice.
func TestCompletion(t *testing.T) {
	for name, ask := range completionShells {
		t.Run(name, func(t *testing.T) {
			if _, err := exec.LookPath(name); err != nil {
				t.Fatalf("%s is not installed; on Debian, apt-get install %[1]s", name)
			}
			sh := shell{t: t, dir: tempDir(t)}
			write(t, sh.dir+"/services/api/main.go", "package main\n")
			script := filepath.Join(tempDir(t), "mprlint."+name)
			write(t, script, sh.must(0, bin, "completion", name))
			for _, c := range []struct {
				line string
				want string
			}{
				{"mprlint -companyid.st", "-companyid.strict"},
				{"mprlint -json -legacyhost.", "-legacyhost.ignored -legacyhost.web"},
				{"mprlint -hostm", "-hostmismatch -hostmismatch.ignored -hostmismatch=false"},
				{"mprlint -companyid.grant cl", "client_credentials"},
				{"mprlint compl", "completion"},
				{"mprlint help ho", "hostmismatch"},
				{"mprlint completion po", "powershell"},
			} {
				got := ask(sh, script, strings.Split(c.line, " "))
				slices.Sort(got)
				if got := strings.Join(slices.Compact(got), " "); got != c.want {
					t.Errorf("%s gives %q, want %q", c.line, got, c.want)
				}
			}
			if got := strings.Join(ask(sh, script, []string{"mprlint", "serv"}), " "); !strings.Contains(got, "services") {
				t.Errorf("a folder gives %q", got)
			}
		})
	}
}

// mandoc has nothing to say of the manual page but that it has no date, and shows all flags.
func TestManual(t *testing.T) {
	sh := shell{t: t, dir: tempDir(t)}
	write(t, sh.dir+"/mprlint.1", sh.must(0, bin, "man"))
	out, errs, _ := sh.run("mandoc", "-T", "lint", "-W", "warning", "mprlint.1")
	for line := range strings.Lines(out + errs) {
		if !strings.Contains(line, "missing date") {
			t.Error(line)
		}
	}
	page := sh.must(0, "mandoc", "-T", "ascii", "-O", "width=300", "mprlint.1")
	page = regexp.MustCompile(".\b").ReplaceAllString(page, "")
	for _, want := range []string{"-companyid.strict", "-C dir", "mprlint help [rule]", "report OAuth and API addresses on app.procore.com", "EXIT STATUS"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q:\n%s", want, page)
		}
	}
}
