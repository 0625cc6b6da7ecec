package settings

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes"
)

// This file holds what may stand in a file of settings. The rules' own flags say which options
// there are, of which kind, and which values are right.

// A File is what a file of settings says.
type File struct {
	root    string
	flags   map[string]string // RULE.OPTION and the value
	off     []string          // rules
	exclude []string
	builds  []string // as -builds lists them
	name    string
	line    int // of builds
}

// Read reads a file of settings. An error names the line that is wrong.
func Read(name string) (*File, error) {
	text, err := readText(name)
	if err != nil {
		return nil, err
	}
	return parse(name, text)
}

func readText(name string) ([]byte, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("cannot read the settings: %w", err)
	}
	return text, nil
}

// Off reports whether the file switches a rule off. A File that is nil says nothing.
func (f *File) Off(rule string) bool { return f != nil && slices.Contains(f.off, rule) }

// Flag is the value that the file gives an option, such as legacyhost.web.
func (f *File) Flag(name string) (value string, ok bool) {
	if f == nil {
		return "", false
	}
	value, ok = f.flags[name]
	return value, ok
}

// Builds are the builds that the file lists, each as GOOS[/GOARCH][/TAGS], and where it does so:
// its name and the line.
func (f *File) Builds() (list []string, at string) {
	if f == nil || f.builds == nil {
		return nil, ""
	}
	return f.builds, fmt.Sprintf("%s:%d", f.name, f.line)
}

// Excludes reports whether the file keeps all rules silent about another file. It always does
// about itself: it is no configuration of the program's.
func (f *File) Excludes(name string) bool {
	if f == nil {
		return false
	}
	name, err := filepath.Abs(name)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(f.root, name)
	if err != nil || !filepath.IsLocal(rel) {
		return false
	}
	if rel == Name {
		return true
	}
	for rel = filepath.ToSlash(rel); rel != "."; rel = filepath.ToSlash(filepath.Dir(rel)) { // a pattern may name a folder
		for _, pattern := range f.exclude {
			if doublestar.MatchUnvalidated(pattern, rel) {
				return true
			}
		}
	}
	return false
}

// parse reads the text of a file.
func parse(name string, text []byte) (*File, error) {
	r := &reader{name: name, lines: make(map[string]int), rules: passes.New()}
	abs, err := filepath.Abs(name)
	if err != nil {
		return nil, err
	}
	r.file = &File{root: filepath.Dir(abs), name: name, flags: make(map[string]string)}
	var all map[string]any
	if err := toml.Unmarshal(text, &all); err != nil {
		line := 1
		if wrong, ok := errors.AsType[*toml.DecodeError](err); ok {
			line, _ = wrong.Position()
		}
		return nil, fmt.Errorf("%s:%d: %s", name, line, strings.TrimPrefix(err.Error(), "toml: "))
	}
	r.findLines(text)
	r.read(all)
	if r.wrong != nil {
		slices.SortFunc(r.wrong, func(a, b complaint) int {
			return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.what, b.what))
		})
		return nil, fmt.Errorf("%s:%d: %s", name, r.wrong[0].line, r.wrong[0].what)
	}
	return r.file, nil
}

// A reader turns the values of a file into flags.
type reader struct {
	name  string
	lines map[string]int // of keys: companyid.strict
	rules []*analysis.Analyzer
	file  *File
	wrong []complaint
}

type complaint struct {
	line int
	what string
}

func (r *reader) complain(key, format string, args ...any) {
	r.wrong = append(r.wrong, complaint{r.lines[key], key + ": " + fmt.Sprintf(format, args...)})
}

// read reads the keys outside all tables, and the rules.
func (r *reader) read(all map[string]any) {
	rest := make(map[string]any) // the rules, which say more than what holds for all
	for key, value := range all {
		switch key {
		case "exclude":
			r.excludes(key, value)
		case "builds":
			r.builds(key, value)
		case "strict", "ignored", "hosts":
			r.ofAllRules(key, value)
		default:
			rest[key] = value
		}
	}
	for key, value := range rest {
		i := slices.IndexFunc(r.rules, func(a *analysis.Analyzer) bool { return a.Name == key })
		if i < 0 {
			r.complain(key, "there is no such setting; want builds, exclude, hosts, ignored, strict or the name of a rule: %s", r.ruleNames())
			continue
		}
		r.rule(r.rules[i], value)
	}
}

func (r *reader) ruleNames() string {
	var names []string
	for _, a := range r.rules {
		names = append(names, a.Name)
	}
	return strings.Join(names, ", ")
}

// rule reads what a rule is set to: true, false, or options.
func (r *reader) rule(a *analysis.Analyzer, value any) {
	switch value := value.(type) {
	case bool:
		if !value {
			r.file.off = append(r.file.off, a.Name)
		}
	case map[string]any:
		for option, v := range value {
			r.option(a, option, a.Name+"."+option, v)
		}
	default:
		r.complain(a.Name, "want true, false or a table of options")
	}
}

// ofAllRules reads an option for every rule that has it.
func (r *reader) ofAllRules(option string, value any) {
	for _, a := range r.rules {
		if a.Flags.Lookup(option) != nil {
			r.option(a, option, option, value)
		}
	}
}

// option reads an option of a rule.
func (r *reader) option(a *analysis.Analyzer, option, key string, value any) {
	f := a.Flags.Lookup(option)
	if f == nil {
		r.complain(key, "there is no such option; %s", options(a))
		return
	}
	text, ok := asFlag(kindOf(f.Value), value)
	if !ok {
		r.complain(key, "want %s", kinds[kindOf(f.Value)])
		return
	}
	if err := f.Value.Set(text); err != nil {
		r.complain(key, "%q is wrong: %v", text, err)
		return
	}
	r.file.flags[a.Name+"."+option] = text
}

func options(a *analysis.Analyzer) string {
	var names []string
	a.Flags.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	return "want " + strings.Join(names, ", ")
}

// kinds are the kinds of values, in words.
var kinds = map[reflect.Kind]string{
	reflect.Bool:   "true or false",
	reflect.String: "a text in quotes",
	reflect.Slice:  "a list of texts in quotes",
}

// asFlag writes a value as a flag of that kind has it.
func asFlag(kind reflect.Kind, value any) (text string, ok bool) {
	switch value := value.(type) {
	case bool:
		return fmt.Sprint(value), kind == reflect.Bool
	case string:
		return value, kind == reflect.String
	case []any:
		list, ok := texts(value)
		return strings.Join(list, ","), ok && kind == reflect.Slice
	}
	return "", false
}

// texts takes a list of texts as such.
func texts(list []any) (out []string, ok bool) {
	for _, item := range list {
		s, ok := item.(string)
		if !ok {
			return nil, false
		}
		out = append(out, s)
	}
	return out, true
}

// excludes reads the globs of files to be left out.
func (r *reader) excludes(key string, value any) {
	list, ok := value.([]any)
	globs, all := texts(list)
	if !ok || !all {
		r.complain(key, "want %s", kinds[reflect.Slice])
		return
	}
	for _, glob := range globs {
		clean := strings.TrimSuffix(strings.TrimPrefix(glob, "./"), "/")
		switch {
		case clean == "", strings.HasPrefix(clean, "/"), strings.HasPrefix(clean, ".."), strings.Contains(clean, `\`):
			r.complain(key, "%q is wrong: want a path as seen from the folder of this file, with slashes", glob)
		case !doublestar.ValidatePattern(clean):
			r.complain(key, "%q is wrong: want a glob such as internal/legacy, **/*_gen.go or cmd/{a,b}/**", glob)
		}
		r.file.exclude = append(r.file.exclude, clean)
	}
}

// builds reads the builds that mprlint by hand reads the code for. What a build may be called is
// for that to say; all else is one build.
func (r *reader) builds(key string, value any) {
	list, ok := value.([]any)
	names, all := texts(list)
	if !ok || !all || len(names) == 0 {
		r.complain(key, `want a list of texts in quotes, such as ["linux", "windows/arm64"]`)
		return
	}
	r.file.builds, r.file.line = names, r.lines[key]
}

// findLines notes the line of each key.
func (r *reader) findLines(text []byte) {
	var p unstable.Parser
	p.Reset(text)
	var table []string
	for p.NextExpression() {
		switch e := p.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = r.note(&p, nil, e)
		case unstable.KeyValue:
			r.note(&p, table, e)
		}
	}
}

// note notes the line of a key, and of those in a table that stands in its line.
func (r *reader) note(p *unstable.Parser, table []string, e *unstable.Node) []string {
	path := slices.Clone(table)
	for it := e.Key(); it.Next(); {
		path = append(path, string(it.Node().Data))
		key := strings.Join(path, ".")
		if _, known := r.lines[key]; !known {
			r.lines[key] = p.Shape(it.Node().Raw).Start.Line
		}
	}
	if e.Kind == unstable.KeyValue && e.Value().Kind == unstable.InlineTable {
		for it := e.Value().Children(); it.Next(); {
			r.note(p, path, it.Node())
		}
	}
	return path
}
