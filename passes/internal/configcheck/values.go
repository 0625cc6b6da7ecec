package configcheck

import (
	"path"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/configfile"
	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/hosts"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// This file holds how the addresses of a file are found, with the keys that they go by.

// formatOf is the format of a file, by its name. Helm's helpers are templates of YAML.
func formatOf(name string) configfile.Format {
	base := strings.ToLower(path.Base(name))
	if strings.HasSuffix(base, ".tpl") {
		return configfile.YAML
	}
	for _, ending := range []string{".example", ".sample", ".template", ".tmpl", ".dist", ".j2"} {
		base = strings.TrimSuffix(base, ending) // Have: config.yaml.example
	}
	switch base {
	case "package-lock.json", "npm-shrinkwrap.json", "composer.lock", "pnpm-lock.yaml":
		return configfile.None // what others wrote
	}
	return configfile.FormatOf(base)
}

// read collects the addresses of a file, or of one that stands in a value from a byte on.
func (c *checker) read(f configfile.Format, src string, from int, above []string) {
	var values []configfile.Value
	configfile.Read(f, src, func(v configfile.Value) {
		v.Keys = append(append([]string(nil), above...), v.Keys...)
		values = append(values, v)
	})
	for i, v := range values {
		if !procore.Mentions([]byte(v.Text)) {
			continue
		}
		v.Keys = called(values, i)
		if inner := documentIn(v); inner != configfile.None && len(above) == 0 && v.Offset(len(v.Text))-v.Offset(0) == len(v.Text) {
			c.read(inner, v.Text, from+v.Offset(0), v.Keys)
			continue
		}
		if len(v.Text) > maxValue {
			work.Reach("a long value")
			continue
		}
		c.value(v, from)
	}
}

// documentIn is the format of a file that a value holds, as ConfigMaps have them:
//
//	application.properties: |
//	  procore.api=https://api.procore.com
func documentIn(v configfile.Value) configfile.Format {
	if len(v.Keys) == 0 || !strings.Contains(v.Text, "\n") {
		return configfile.None
	}
	return formatOf(v.Keys[len(v.Keys)-1])
}

// called are the keys of a value, outermost first. Where a list pairs names with values,
// the name stands for the key:
//
//   - name: PROCORE_API_URL
//     value: https://api.procore.com
func called(values []configfile.Value, i int) []string {
	v := values[i]
	n := len(v.Keys)
	if n == 0 || !isOneOf(v.Keys[n-1], "value", "default", "defaultvalue", "default_value", "parametervalue") {
		return v.Keys
	}
	beside := func(k int) bool { // in the same element of the list
		return 0 <= k && k < len(values) && len(values[k].Keys) == n && values[k].Item == v.Item && sameKeys(values[k].Keys[:n-1], v.Keys[:n-1])
	}
	for k := max(i-maxApart, 0); k < min(i+maxApart, len(values)); k++ {
		if o := values[k]; beside(k) && isOneOf(o.Keys[n-1], "name", "key", "parameterkey", "id") {
			return append(append([]string(nil), v.Keys[:n-1]...), o.Text)
		}
	}
	if beside(i-maxApart-1) || beside(i+maxApart) {
		work.Reach("values beside one another")
	}
	return v.Keys
}

func isOneOf(s string, list ...string) bool {
	for _, l := range list {
		if strings.EqualFold(s, l) {
			return true
		}
	}
	return false
}

func sameKeys(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// value collects the addresses in a value, whose bytes are counted from one of the file.
func (c *checker) value(v configfile.Value, from int) {
	if forPeople(v) {
		return
	}
	if key, at := assignment(v.Text); at > 0 {
		v.Keys = append(append([]string(nil), v.Keys...), key)
		v = v.Slice(at, len(v.Text)-len(closing(v.Text[at:])))
	}
	for _, o := range hosts.Occurrences(holed.Text(v.Text)) {
		keys := v.Keys
		if key, bare := inCommand(v.Text, o); key != "" {
			keys = append(append([]string(nil), keys...), key)
			o.Bare = o.Bare || bare
		}
		o.Bare = o.Bare || inQuotes(v.Text, o)
		if c.commands || isCommand(v.Keys) || !inSentence(v.Text[:o.SchemeAt]) {
			c.addresses = append(c.addresses, c.address(v, o, keys, from))
		}
	}
}

// address is what is known of a host.
func (c *checker) address(v configfile.Value, o hosts.Occurrence, keys []string, from int) *address {
	a := &address{
		Literal: hosts.InConfig(o, c.names(keys)),
		keys:    keys,
		item:    v.Item,
		start:   from + v.Offset(o.At),
		end:     from + v.Offset(o.At+len(o.Host)-len(port(string(o.Host)))),
		portEnd: from + v.Offset(o.End),
	}
	a.exact = strings.EqualFold(c.src[a.start:a.end], string(a.Name()))
	if o.WithScheme {
		a.scheme = [2]int{from + v.Offset(o.SchemeAt), from + v.Offset(o.SchemeAt+len(o.Scheme))}
	}
	return a
}

// port is the port of a host with its colon, or "".
func port(host string) string {
	if i := strings.IndexByte(host, ':'); i >= 0 {
		return host[i:]
	}
	return ""
}

// assignment is the name that a value gives to its text, and where that begins, as in the
// lists of compose files and the arguments of commands:
//
//   - PROCORE_API_URL=https://api.procore.com
//   - --procore-url=https://api.procore.com
func assignment(text string) (key string, at int) {
	i := strings.IndexByte(text, '=')
	if i <= 0 {
		return "", 0
	}
	key = strings.TrimLeft(text[:i], "-")
	if key == "" || strings.Trim(key, wordBytes) != "" {
		return "", 0
	}
	at = i + 1
	if at < len(text) && (text[at] == '"' || text[at] == '\'') {
		at++
	}
	return key, at
}

const wordBytes = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."

// closing is the quote at the end of a text, if there is one.
func closing(text string) string {
	if strings.HasSuffix(text, `"`) || strings.HasSuffix(text, "'") {
		return text[len(text)-1:]
	}
	return ""
}

// inCommand is the name that a command gives to an address within it, and whether that is
// nothing but a host:
//
//	JAVA_OPTS: -Xmx1g -Dprocore.api=https://api.procore.com
//	serve --procore-url https://api.procore.com
func inCommand(text string, o hosts.Occurrence) (key string, bare bool) {
	before := strings.TrimRight(text[:o.SchemeAt], `"'`)
	end := o.End + len(o.Path)
	bare = o.Path == "" || o.Path == "/"
	bare = bare && (end >= len(text) || strings.IndexByte(" \t\r\n\"';", text[end]) >= 0)
	if flag, ok := strings.CutSuffix(before, "="); ok {
		return lastWord(flag), bare
	}
	fields := strings.Fields(before)
	if n := len(fields); n > 0 && strings.HasPrefix(fields[n-1], "--") && before != strings.TrimRight(before, " \t") {
		return strings.TrimLeft(fields[n-1], "-"), bare
	}
	return "", false
}

// inQuotes reports whether an address is nothing but a host in quotes of its own, as in an
// expression:
//
//	PROCORE_API_URL: ${{ vars.PROCORE_API_URL || 'https://api.procore.com' }}
func inQuotes(text string, o hosts.Occurrence) bool {
	end := o.End + len(o.Path)
	return (o.Path == "" || o.Path == "/") && o.SchemeAt > 0 && end < len(text) &&
		(text[end] == '"' || text[end] == '\'') && text[o.SchemeAt-1] == text[end]
}

// lastWord is the name at the end of a text.
func lastWord(text string) string {
	name := text[len(strings.TrimRight(text, wordBytes)):]
	name = strings.TrimLeft(name, "-")
	if d, ok := strings.CutPrefix(name, "D"); ok && strings.HasSuffix(text, "-D"+d) {
		return d
	}
	return name
}
