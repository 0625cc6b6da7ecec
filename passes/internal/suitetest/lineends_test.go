package suitetest

//lint:file-ignore legacyhost,hostmismatch these addresses are there to be found

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// Forms that the bytes of one and the same program have. In the mixed one, every
// other line ends in CRLF.
var forms = map[string]func(string) string{
	"CRLF":         crlf,
	"mixed":        mixed,
	"BOM":          func(text string) string { return "\ufeff" + text },
	"CRLF and BOM": func(text string) string { return "\ufeff" + crlf(text) },
}

func crlf(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") }

func mixed(text string) string {
	lines := strings.SplitAfter(text, "\n")
	for i := 0; i < len(lines); i += 2 {
		lines[i] = crlf(lines[i])
	}
	return strings.Join(lines, "")
}

// bare is a text in its simplest form.
func bare(text string) string {
	return strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n")
}

func (p program) in(form func(string) string) program {
	out := make(program)
	for name, text := range p {
		out[name] = form(text)
	}
	return out
}

// hostsInRawLiterals is a program with what line ends move: hosts behind a line end
// within one literal. The layouts have few of those.
var hostsInRawLiterals = program{
	"conf/conf.go": "package conf\n\nimport \"net/http\"\n\n" +
		"// Env is a settings template.\nconst Env = `# settings\n" +
		"PROCORE_TOKEN_URL=https://app.procore.com/oauth/token\n\n" +
		"PROCORE_ME_URL=http://app.procore.com/rest/v1.0/me\n`\n\n" +
		"type config struct {\n\tTokenURL string `env:\"PROCORE_TOKEN_URL\"\n default:\"https://app.procore.com/oauth/token\"`\n}\n\n" +
		"const settings = `\n/*\nhttps://` + \"app\" + `.procore.com\n`\n\n" +
		"const base = `https://` +\n\t`app.procore.com` /*\n\ttwo lines */\n\n" +
		"func me() (*http.Response, error) {\n\treturn http.Get(base + \"/rest/v1.0/me\")\n}\n\n" +
		"func token() (*http.Response, error) {\n\treturn http.PostForm(`https://`+\n\t\t`app.procore.com`+`/oauth/token`, nil)\n}\n\n" +
		"var _ = []any{config{}, settings, me, token}\n",
	"shared/shared.go": "package shared\n\nimport \"net/http\"\n\n" +
		"const (\n\tbase  = \"https://app.procore.com\" // one\n\tother = 1 /* two\n\tlines */\n)\n\n" +
		"func me() (*http.Response, error) {\n\treturn http.Get(base + \"/rest/v1.0/me\")\n}\n\n" +
		"func token() (*http.Response, error) {\n\treturn http.PostForm(base+\"/oauth/token\", nil)\n}\n\n" +
		"var _ = []any{other, me, token}\n",
}

// TestLineEnds checks that it makes no difference to findings and fixes how the lines
// of a file end, nor that it begins with a byte order mark, and that a fix leaves both as
// they are.
func TestLineEnds(t *testing.T) {
	programs := map[string]program{"raw literals": hostsInRawLiterals}
	names, kept := keptPrograms(t)
	for i, name := range names {
		programs[name] = kept[i]
	}
	for i := range 60 {
		choices, gaps := seed(i)
		programs[fmt.Sprint("seed ", i)] = layout(kept, choices, gaps).in(bare)
	}
	edits := 0
	for _, name := range slices.Sorted(maps.Keys(programs)) {
		p := programs[name]
		want, n, err := p.fixed()
		if err != nil {
			continue // TestSeeds counts them
		}
		edits += n
		for _, form := range slices.Sorted(maps.Keys(forms)) {
			got, _, err := p.in(forms[form]).fixed()
			if err != nil {
				t.Errorf("%s in %s: %v", name, form, err)
				continue
			}
			checkForm(t, name+" in "+form, want, got, form)
		}
	}
	if edits < 50 {
		t.Errorf("there are %d edits, and so little is tested", edits)
	}
}

// fixed is the program with its fixes, and what was reported.
func (p program) fixed() (out program, edits int, err error) {
	l, err := loadProgram(p)
	if err != nil {
		return nil, 0, err
	}
	defer l.close()
	found, err := l.analyze()
	if err != nil {
		return nil, 0, err
	}
	all, err := l.edits(found)
	if err != nil {
		return nil, 0, err
	}
	out = p.apply(all)
	var report strings.Builder
	for _, d := range found {
		at := fileSet.Position(d.Pos)
		if at.Line == 1 {
			at.Column = 0 // a byte order mark counts
		}
		fmt.Fprintln(&report, at, d.Message)
	}
	out["report"] = report.String()
	return out, len(all), nil
}

func checkForm(t *testing.T, what string, want, got program, form string) {
	for _, name := range want.names() {
		text := got[name]
		if bare(text) != want[name] {
			t.Errorf("%s: %s is\n%s\nwant\n%s", what, name, bare(text), want[name])
		}
		if name == "report" || form == "mixed" {
			continue
		}
		if back := forms[form](bare(text)); back != text {
			t.Errorf("%s: %s has other line ends than before, or another start:\n%q", what, name, text)
		}
	}
}
