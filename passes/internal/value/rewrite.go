package value

import (
	"regexp"

	"github.com/mprlint/mprlint/passes/internal/work"
)

// Rewrite puts a template where the literal parts of t match a regular expression, as
// (*regexp.Regexp).ReplaceAllString does. What a hole may hold stays; where a match takes in a hole,
// that piece is not known. Where the expression or the template is not known, nothing is.
//
//	// Have: "https://api.procore.com/rest/" + "/" + {path}, `([^:])//+`, "$1/"
//	// Want: "https://api.procore.com/rest/" + {path}
func Rewrite(t, pattern, template *Text) Value {
	p, known := pattern.Const()
	with, also := template.Const()
	if !known || !also {
		return Unknown("replaced")
	}
	if len(p) > maxPattern {
		work.Reach("a long regular expression")
		return Unknown("replaced")
	}
	re, err := regexp.Compile(p)
	if err != nil {
		return Unknown("replaced")
	}
	s := t.Holed()
	var out []*Text
	at := 0
	for _, m := range re.FindAllStringSubmatchIndex(string(s), -1) {
		out = append(out, t.Slice(at, m[0]))
		at = m[1]
		if s[m[0]:m[1]].HasHole() {
			out = append(out, AsText(Unknown("replaced")))
			continue
		}
		out = append(out, Plain(string(re.ExpandString(nil, with, string(s), m))))
	}
	if out == nil {
		return t
	}
	return Concat(append(out, t.Slice(at, len(s)))...)
}
