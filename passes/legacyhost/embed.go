package legacyhost

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/mpr"
	"github.com/mprlint/mprlint/passes/internal/procore"
)

// A program that embeds more than this embeds data, not configuration.
const (
	maxFiles   = 200     // configuration files under one variable
	maxEntries = 10_000  // files of any kind that its patterns are tried on
	maxSize    = 1 << 20 // bytes of one file
	maxValue   = 1 << 15 // bytes of one value
)

// embedded reports hosts in embedded configuration files. It tells the files by their
// names; which keys a value has is a guess, since [scan] skims the formats.
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
func reportFile(pass *analysis.Pass, opts *Options, v *ast.Ident, name string, data []byte) {
	if len(data) > maxSize || !procore.Mentions(data) || bytes.IndexByte(data, 0) >= 0 {
		return // nothing to find, or no text
	}
	said := make(map[string]bool) // two hosts on one line are told apart by nothing else
	scan(formatOf(name), string(data), func(line int, keys []string, value string) {
		if len(value) > maxValue {
			return // a document inside the file
		}
		for _, o := range mpr.Occurrences(value) {
			l := configLiteral(o, append([]string{v.Name, stem(name)}, keys...))
			if !l.Known.Legacy() {
				continue
			}
			verdict := judge(l, opts.Web)
			if verdict == fine {
				continue
			}
			line := line + strings.Count(value[:o.At], "\n")
			message := fmt.Sprintf("%s:%d: ", name, line) + fmt.Sprintf(verdict.message(), l.Kind(), l.Name())
			if !said[message] {
				said[message] = true
				pass.Report(analysis.Diagnostic{Pos: v.Pos(), End: v.End(), Category: "legacyhost",
					URL: mpr.URL("legacyhost"), Message: message})
			}
		}
	})
}

// configLiteral is the host of a configuration file as if it stood in a Go literal.
// names are those of the variable, of the file and of the keys, outermost first. The
// first two count for a value without a key: a list of origins, a file of one line.
func configLiteral(o mpr.Occurrence, names []string) *mpr.Literal {
	l := &mpr.Literal{Host: o.Host, Scheme: o.Scheme, Own: o.Class(), Bare: o.Bare}
	l.Known, _ = procore.Lookup(o.Host)
	if keys := names[2:]; len(keys) > 0 {
		names = strings.Split(strings.Join(keys, "."), ".") // "procore.api_base" is nested too
	}
	for _, n := range slices.Backward(names) {
		word := procore.ReadName(n)
		if l.Role, l.Origin = word.Role, word.Origin; l.Origin {
			l.Role = procore.UnknownRole
		}
		if l.Origin || l.Role != procore.UnknownRole {
			break // the nearest word decides
		}
	}
	return l
}

// stem is the name of a file without its directory and ending.
func stem(name string) string {
	return strings.TrimSuffix(path.Base(name), path.Ext(name))
}

// An embedVar is a variable under //go:embed directives.
type embedVar struct {
	name     *ast.Ident
	patterns []string
}

// embedVars lists a file's variables that files are embedded in. A directive belongs
// to the variable below it, from which only comments and blank lines may part it.
//
//	//go:embed defaults.json "my file.yaml" all:conf/*.env
//	var defaults embed.FS
func embedVars(f *ast.File) (vars []embedVar) {
	if !slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"embed"` }) {
		return nil // fast path: a directive needs the import
	}
	directives := embedDirectives(f)
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, s := range g.Specs {
			start := s.Pos()
			if !g.Lparen.IsValid() {
				start = g.Pos()
			}
			v := embedVar{name: s.(*ast.ValueSpec).Names[0]}
			for len(directives) > 0 && directives[0].Slash < start {
				v.patterns = append(v.patterns, patternsOf(directives[0])...)
				directives = directives[1:]
			}
			if v.patterns != nil {
				vars = append(vars, v)
			}
		}
	}
	return vars
}

// embedDirectives lists a file's //go:embed directives, in order.
func embedDirectives(f *ast.File) (out []ast.Directive) {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if d, ok := ast.ParseDirective(c.Slash, c.Text); ok && d.Tool == "go" && d.Name == "embed" {
				out = append(out, d)
			}
		}
	}
	return out
}

// patternsOf lists the patterns of a directive, which may be quoted.
func patternsOf(d ast.Directive) (patterns []string) {
	args, err := d.ParseArgs()
	if err != nil {
		return nil // the compiler complains
	}
	for _, a := range args {
		patterns = append(patterns, a.Arg)
	}
	return patterns
}

// configFiles lists the configuration files that patterns match in dir, by their names
// relative to it, in order. It follows the go command (cmd/go/internal/load,
// resolveEmbed) and looks at names only; what cannot be listed is passed over.
func configFiles(dir string, patterns []string) []string {
	w := embedWalk{fsys: os.DirFS(dir), found: make(map[string]bool)}
	for _, p := range patterns {
		glob, all := strings.CutPrefix(p, "all:")
		if !fs.ValidPath(glob) || glob == "." {
			continue // not valid for go:embed
		}
		matches := []string{glob}
		if strings.ContainsAny(glob, `*?[\`) {
			matches, _ = fs.Glob(w.fsys, glob)
		}
		for _, m := range matches {
			w.tree(m, all)
		}
	}
	names := make([]string, 0, len(w.found))
	for name := range w.found {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// An embedWalk collects the configuration files below the matches of patterns.
type embedWalk struct {
	fsys  fs.FS
	found map[string]bool
	tried int
}

// tree adds a file, or the files in a directory: hidden ones only where all of them
// are asked for, and none of another module.
func (w *embedWalk) tree(root string, all bool) {
	// The error is that of the walk, which returns none of its own.
	_ = fs.WalkDir(w.fsys, root, func(name string, d fs.DirEntry, err error) error {
		w.tried++
		hidden := name != root && (strings.HasPrefix(path.Base(name), ".") || strings.HasPrefix(path.Base(name), "_"))
		switch {
		case w.tried > maxEntries || len(w.found) >= maxFiles:
			return fs.SkipAll
		case d == nil: // not on disk: the driver may know it all the same
			w.add(name)
		case d.IsDir():
			if hidden && (!all || isVCS(d.Name())) || err != nil || w.isModule(name) {
				return fs.SkipDir
			}
		case d.Type().IsRegular() && (all || !hidden):
			if info, err := d.Info(); err == nil && info.Size() <= maxSize {
				w.add(name)
			}
		}
		return nil
	})
}

func (w *embedWalk) add(name string) {
	if formatOf(name) != noConfig {
		w.found[name] = true
	}
}

func (w *embedWalk) isModule(dir string) bool {
	_, err := fs.Stat(w.fsys, path.Join(dir, "go.mod"))
	return err == nil
}

func isVCS(name string) bool {
	return name == ".git" || name == ".hg" || name == ".svn" || name == ".bzr"
}

// A format is a kind of configuration file. The zero value is none.
type format uint8

const (
	noConfig   format = iota
	jsonFile          // one value, with the comments that some readers allow
	yamlFile          // nesting by indentation
	tomlFile          // sections, and values that go on over several lines
	lineFile          // .env and .ini: a key and its text on each line
	properties        // the same, with white space as a separator and escapes
)

// formats are the endings of files that are read as configuration.
var formats = map[string]format{
	".json": jsonFile, ".jsonc": jsonFile,
	".yaml": yamlFile, ".yml": yamlFile,
	".toml":       tomlFile,
	".env":        lineFile,
	".ini":        lineFile,
	".properties": properties,
}

// formatOf tells a file's format by its name.
func formatOf(name string) format {
	base := strings.ToLower(path.Base(name))
	if strings.HasPrefix(base, ".env.") {
		return lineFile // Have: .env.production
	}
	return formats[path.Ext(base)]
}

// scan calls yield for each value of a configuration file, in order: the line it
// begins on, the keys it stands under, outermost first (valid during the call only),
// and its text without quotes. It skims: it knows as much of the formats as it takes
// to tell keys, values and comments apart, takes what it does not understand for text,
// and reads any bytes to the end.
func scan(f format, src string, yield func(line int, keys []string, value string)) {
	s := &scanner{format: f, src: src, yield: yield, line: 1}
	for s.pos < len(src) {
		start, end := s.pos, s.lineEnd(s.pos)
		s.pos = min(end+1, len(src)) // a value that goes on moves it further
		switch f {
		case jsonFile:
			s.pos = start
			s.flow(len(src))
		case yamlFile:
			s.yamlLine(start, end)
		default:
			s.keyLine(start, end)
		}
	}
}

type scanner struct {
	format
	src   string
	pos   int // what is not read yet
	yield func(line int, keys []string, value string)

	// keys are those around pos. In YAML, columns has the column of each.
	keys    []string
	columns []int
	section int // how many of keys are a section's name

	line, lineAt int // the line that the byte lineAt is on
	eolOf, eol   int // the line of the byte eolOf ends at eol
}

// emit hands out the value at a byte, which is not before the last one's.
func (s *scanner) emit(at int, value string) {
	if at > s.lineAt {
		s.line += strings.Count(s.src[s.lineAt:at], "\n")
		s.lineAt = at
	}
	if v, ok := placeholder(value); ok {
		value = v
	}
	if value != "" {
		s.yield(s.line, s.keys, value)
	}
}

// placeholder returns the default of a variable of the environment:
//
//	${PROCORE_URL:-https://app.procore.com}
func placeholder(value string) (string, bool) {
	inner, ok := strings.CutPrefix(value, "${")
	inner, closed := strings.CutSuffix(inner, "}")
	if !ok || !closed || strings.Contains(inner, "}") {
		return "", false // no placeholder, or more than one
	}
	_, v, ok := strings.Cut(inner, ":")
	return strings.TrimPrefix(v, "-"), ok
}

// yamlLine reads a line in block style:
//
//   - key: value
//
// A key stays around the lines below that are indented deeper, be they nested keys,
// items or text. Items may stand in the column of their key.
func (s *scanner) yamlLine(start, end int) {
	at := s.skip(start, end)
	if text := s.src[start:end]; text == "---" || strings.HasPrefix(text, "--- ") {
		s.leave(0) // another document
		at = s.skip(start+len("---"), end)
	}
	parent := -1 // the column that block text must be indented deeper than
	for at < end && s.src[at] == '-' && (at+1 == end || isBlank(s.src[at+1])) {
		parent = at - start
		s.leave(parent + 1)
		at = s.skip(at+1, end)
	}
	if at == end || s.src[at] == '#' {
		return // blank, a comment, or an item that begins below
	}
	s.leave(at - start)
	if key, after, ok := s.yamlKey(at, end); ok {
		parent = at - start
		s.keys, s.columns = append(s.keys, key), append(s.columns, parent)
		at = s.skip(after, end)
	}
	for at < end && (s.src[at] == '&' || s.src[at] == '!') { // an anchor or a tag
		for at < end && !isBlank(s.src[at]) {
			at++
		}
		at = s.skip(at, end)
	}
	if isBlockHeader(s.src[at:end]) {
		s.block(parent)
		return
	}
	s.value(at, end)
}

// leave drops the keys that stand in a column or right of it.
func (s *scanner) leave(column int) {
	n := len(s.columns)
	for n > 0 && s.columns[n-1] >= column {
		n--
	}
	s.keys, s.columns = s.keys[:n], s.columns[:n]
}

// yamlKey reads a key, which ends at a colon with white space behind it.
func (s *scanner) yamlKey(at, end int) (key string, after int, ok bool) {
	switch c := s.src[at]; {
	case c == '{' || c == '[':
		return "", at, false
	case isQuote(c):
		key, after, ok = s.quoted(at, end)
		after = s.skip(after, end)
		return key, after + 1, ok && after < end && s.src[after] == ':'
	}
	for i := at; i < end; i++ {
		switch {
		case s.src[i] == '#' && isBlank(s.src[i-1]):
			return "", at, false // a comment; the line does not begin with it
		case s.src[i] == ':' && (i+1 == end || isBlank(s.src[i+1])):
			return strings.TrimSpace(s.src[at:i]), i + 1, true
		}
	}
	return "", at, false
}

// isBlockHeader reports whether a value is text on the lines below: "|", ">-".
func isBlockHeader(s string) bool {
	s, _, _ = strings.Cut(s, " #")
	return s != "" && (s[0] == '|' || s[0] == '>') && strings.Trim(s[1:], "+-0123456789 \t\r") == ""
}

// block reads the lines that are indented deeper than a column, as one text. Lines
// that are comments in whatever the text is cut it up.
func (s *scanner) block(column int) {
	from := s.pos
	for s.pos < len(s.src) {
		start, end := s.pos, s.lineEnd(s.pos)
		at := s.skip(start, end)
		if at < end && at-start <= column {
			break // the text's end
		}
		s.pos = min(end+1, len(s.src))
		if at < end && s.src[at] == '#' {
			s.text(from, start)
			from = s.pos
		}
	}
	s.text(from, s.pos)
}

// text emits bytes without the white space around them.
func (s *scanner) text(from, to int) {
	s.emit(s.skip(from, to), strings.TrimSpace(s.src[from:to]))
}

// keyLine reads a line that is a section, or a key and its value:
//
//	[procore.hosts]
//	export KEY = value
//
// The key stays around indented lines and those that a \ continues.
func (s *scanner) keyLine(start, end int) {
	at := s.skip(start, end)
	if at == end {
		return
	}
	switch s.src[at] {
	case '#', ';', '!':
		return // a comment
	case '[':
		if name, _, ok := strings.Cut(strings.TrimLeft(s.src[at:end], "["), "]"); ok {
			s.keys, s.section = append(s.keys[:0], strings.TrimSpace(name)), 1
		}
		return
	}
	if s.format == lineFile && strings.HasPrefix(s.src[at:end], "export ") {
		at = s.skip(at+len("export "), end)
	}
	continued := s.format == properties && strings.HasSuffix(strings.TrimRight(s.src[:start], "\r\n"), `\`)
	key, after, ok := s.splitKey(at, end)
	switch {
	case ok && !continued:
		s.keys = append(s.keys[:s.section], key)
		at = after
	case at == start && !continued:
		s.keys = s.keys[:s.section] // text without a key
	}
	s.value(at, end)
}

// splitKey cuts a line at its first separator, which is no part of an address.
func (s *scanner) splitKey(at, end int) (key string, after int, ok bool) {
	if at < end && isQuote(s.src[at]) {
		if _, next, closed := s.quoted(at, end); closed {
			after = next
		}
	}
	for i := max(at, after); i < end; i++ {
		switch c := s.src[i]; {
		case strings.HasPrefix(s.src[i:end], "://"):
			return "", at, false // Have: "    https://app.procore.com?a=b"
		case c == '=' || c == ':':
			return strings.Trim(s.src[at:i], " \t\"'"), i + 1, true
		case isBlank(c) && s.format == properties:
			key, after = s.src[at:i], s.skip(i, end)
			if after < end && (s.src[after] == '=' || s.src[after] == ':') {
				after++
			}
			return key, after, true
		}
	}
	return "", at, false
}

// value reads the value that begins at a byte of a line outside of brackets.
func (s *scanner) value(at, end int) {
	at = s.skip(at, end)
	if at == end {
		return
	}
	rest := s.src[at:end]
	switch c := rest[0]; {
	case c == '{' || c == '[':
		limit := end // an unpaired bracket is text, and must not swallow the next lines
		if s.format == yamlFile || s.format == tomlFile {
			limit = len(s.src)
		}
		s.pos = at
		s.flow(limit)
		s.pos = min(s.lineEnd(s.pos)+1, len(s.src)) // nothing but a comment follows
		return
	case s.format == tomlFile && (strings.HasPrefix(rest, `"""`) || strings.HasPrefix(rest, "'''")):
		s.longText(at)
		return
	case isQuote(c) && s.format != properties:
		if v, _, ok := s.quoted(at, end); ok {
			s.emit(at, v)
			return
		}
	}
	s.emit(at, s.plain(rest))
}

// longText reads a text in three quotes, which may go on over lines.
func (s *scanner) longText(at int) {
	from := at + 3
	to := len(s.src)
	if n := strings.Index(s.src[from:], s.src[at:from]); n >= 0 {
		to = from + n
	}
	s.text(from, to)
	s.pos = min(s.lineEnd(to)+1, len(s.src))
}

// plain is a value without quotes, without the comment behind it.
func (s *scanner) plain(v string) string {
	if s.format == properties {
		return strings.TrimSpace(strings.ReplaceAll(v, `\`, "")) // Have: https\://…
	}
	for i := 1; i < len(v); i++ {
		if isBlank(v[i-1]) && (v[i] == '#' || v[i] == ';' && s.format == lineFile) {
			v = v[:i]
		}
	}
	return strings.TrimSpace(v)
}

// maxDepth is deeper than people nest.
const maxDepth = 100

// flow reads a value in brackets, with all that is nested in it, or up to limit: JSON,
// YAML's flow style, TOML's arrays and inline tables.
//
//	{"key": ["value", {key = "value"}]}
func (s *scanner) flow(limit int) {
	var v flowValue
	opened := make([]int, 0, 8) // how many keys there were before each open bracket
	for s.pos < limit {
		switch c := s.src[s.pos]; {
		case isBlank(c) || c == '\n':
			s.pos++
		case s.comment(limit):
		case c == '{' || c == '[':
			if len(opened) == maxDepth {
				s.pos = len(s.src) // no configuration; read no more of it
				return
			}
			opened = append(opened, len(s.keys))
			if v.key != "" {
				s.keys = append(s.keys, v.key)
			}
			v = flowValue{}
			s.pos++
		case c == '}' || c == ']':
			s.endOf(&v)
			s.pos++
			if len(opened) == 0 {
				return // a stray one
			}
			s.keys, opened = s.keys[:opened[len(opened)-1]], opened[:len(opened)-1]
			if len(opened) == 0 {
				return
			}
		case c == ',':
			s.endOf(&v)
			s.pos++
		case c == ':' || c == '=' && s.format == tomlFile:
			v = flowValue{key: v.text}
			s.pos++
		default:
			if v.text != "" {
				s.endOf(&v) // no comma between them
			}
			v.at = s.pos
			v.text = s.scalar(limit)
		}
	}
	s.endOf(&v)
	if len(opened) > 0 {
		s.keys = s.keys[:opened[0]]
	}
}

// A flowValue is what stands between two commas.
type flowValue struct {
	key, text string
	at        int // where text begins
}

// endOf emits a value that has ended.
func (s *scanner) endOf(v *flowValue) {
	if v.text != "" {
		n := len(s.keys)
		if v.key != "" {
			s.keys = append(s.keys, v.key)
		}
		s.emit(v.at, v.text)
		s.keys = s.keys[:n]
	}
	*v = flowValue{}
}

// comment passes over a comment in brackets, if there is one.
func (s *scanner) comment(limit int) bool {
	rest := s.src[s.pos:limit]
	switch {
	case rest[0] == '#', s.format == jsonFile && strings.HasPrefix(rest, "//"):
		s.pos = min(s.lineEnd(s.pos), limit)
	case s.format == jsonFile && strings.HasPrefix(rest, "/*"):
		n := strings.Index(rest[2:], "*/")
		if n < 0 {
			s.pos = limit
			return true
		}
		s.pos += 2 + n + 2
	default:
		return false
	}
	return true
}

// scalar reads a text in brackets: in quotes, or up to the next sign. It moves on.
func (s *scanner) scalar(limit int) string {
	if isQuote(s.src[s.pos]) {
		v, next, _ := s.quoted(s.pos, min(s.lineEnd(s.pos), limit))
		s.pos = next
		return v
	}
	start := s.pos
	for s.pos++; s.pos < limit && !s.endsPlain(s.pos); s.pos++ {
	}
	return strings.TrimSpace(s.src[start:s.pos])
}

// endsPlain reports whether a byte ends a text without quotes. A colon does when a
// value may follow: not in "https://…".
func (s *scanner) endsPlain(i int) bool {
	switch s.src[i] {
	case ',', '[', ']', '{', '}', '\n', '"':
		return true
	case '#':
		return isBlank(s.src[i-1])
	case '=':
		return s.format == tomlFile
	case ':':
		return i+1 == len(s.src) || strings.IndexByte(" \t\r\n,[]{}\"'", s.src[i+1]) >= 0
	}
	return false
}

// quoted reads a text in quotes up to end. Where the quote is not closed, it is the
// rest of the line.
func (s *scanner) quoted(at, end int) (text string, next int, closed bool) {
	q := s.src[at]
	for i := at + 1; i < end; i++ {
		switch {
		case s.src[i] == '\\' && q == '"':
			i++
		case s.src[i] == q:
			return unescape(s.src[at+1:i], q), i + 1, true
		}
	}
	return s.src[at+1 : end], end, false
}

// unescape resolves the escapes of a text in double quotes. White space of any kind
// becomes a tab, so that the text stays on its line.
func unescape(v string, q byte) string {
	if q != '"' || strings.IndexByte(v, '\\') < 0 {
		return v
	}
	var b strings.Builder
	for i := 0; i < len(v); i++ {
		if v[i] != '\\' || i+1 == len(v) {
			b.WriteByte(v[i])
			continue
		}
		i++
		switch v[i] {
		case 'n', 'r', 't':
			b.WriteByte('\t')
		case 'u':
			r, err := strconv.ParseUint(v[i+1:min(i+5, len(v))], 16, 16)
			if err == nil && r > ' ' {
				b.WriteRune(rune(r))
			}
			i = min(i+4, len(v)-1)
		default:
			b.WriteByte(v[i])
		}
	}
	return b.String()
}

// lineEnd is where the line of a byte ends, before its line feed. It is asked often
// on the one line of a minified file.
func (s *scanner) lineEnd(at int) int {
	if s.eolOf <= at && at <= s.eol && s.eol > 0 {
		return s.eol
	}
	s.eolOf, s.eol = at, len(s.src)
	if n := strings.IndexByte(s.src[at:], '\n'); n >= 0 {
		s.eol = at + n
	}
	return s.eol
}

// skip moves over white space.
func (s *scanner) skip(at, end int) int {
	for at < end && (isBlank(s.src[at]) || s.src[at] == '\n') {
		at++
	}
	return at
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\f' }

func isQuote(c byte) bool { return c == '"' || c == '\'' }
