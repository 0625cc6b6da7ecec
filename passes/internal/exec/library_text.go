package exec

// This file holds what functions of libraries do with texts.
//
// Each of them computes what the function of the standard library would, on texts with holes,
// and keeps for each byte the literal that it comes from. What cannot be computed is not
// known, or keeps its holes: a wrong text would make a wrong finding, and a wrong fix.
//
//	// Have: strings.TrimSuffix(base, "/") + path   // base is "https://api.procore.com/"
//	// Want: "https://api.procore.com" + {path}, still at its place in the literal

import (
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/outcome"
	"github.com/mprlint/mprlint/passes/internal/value"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// format is Sprintf and its like; one with an On appends to that.
//
//	// Have: fmt.Sprintf("%s/rest/v1.0/projects/%d", base, id)
//	// Want: {base} + "/rest/v1.0/projects/" + {id}
//
// Some functions have their layout in the row: net.JoinHostPort is "%s:%s".
func (m *libraryCall) format() value.Value {
	args, open := m.rest(m.row.Key + 1)
	if open != nil {
		args = append(args, value.AsText(open))
	}
	layout := m.arg(m.row.Key)
	if m.row.Key == clients.None {
		layout = value.Plain(m.row.Layout)
	}
	v := value.Format(layout, args)
	if m.row.On != clients.None {
		v = value.ConcatValues(m.arg(m.row.On), v)
	}
	m.noteUse(v, outcome.Formed, "")
	return v
}

// print is Sprint and its like, without the spaces between operands that are no texts. Those
// only come between two numbers, which URLs do not have.
func (m *libraryCall) print() value.Value {
	args, open := m.rest(m.row.Key)
	if open != nil {
		args = append(args, open)
	}
	if m.row.On != clients.None {
		args = append([]value.Value{m.arg(m.row.On)}, args...)
	}
	v := value.ConcatValues(args...)
	m.noteUse(v, outcome.Formed, "")
	return v
}

// concat is strings.Join.
//
//	// Have: strings.Join([]string{base, "rest", "v1.0", id}, "/")
//	// Want: {base} + "/rest/v1.0/" + {id}
//
// What else is in a list that is not known comes last, as holes.
func (m *libraryCall) concat() value.Value {
	sep := m.arg(m.row.Value)
	v := value.Each(m.arg(m.row.Key), func(v value.Value) value.Value {
		l, ok := m.content(v).(*value.List)
		if !ok {
			return value.Unknown("joined")
		}
		var parts []value.Value
		for i, e := range l.Elems {
			if i > 0 {
				parts = append(parts, sep)
			}
			parts = append(parts, e)
		}
		for _, o := range l.UnknownSources {
			parts = append(parts, value.AsText(o))
		}
		return value.ConcatValues(parts...)
	})
	m.noteUse(v, outcome.Formed, "")
	return v
}

// trim cuts a set of characters, or a prefix or suffix, off an end or both. It cuts only what
// it sees at an end, and stops at a hole.
//
//	// Have: strings.TrimRight(base+"/", "/")   // base is not known
//	// Want: {base}
func (m *libraryCall) trim() value.Value {
	what := value.Value(value.Plain(" \t\r\n"))
	if m.row.Value != clients.None {
		what = m.arg(m.row.Value)
		m.noteUse(what, outcome.Matched, "")
	}
	affix := m.row.Whole
	return value.Cross(m.arg(m.row.Key), what, func(a, b value.Value) value.Value {
		t := value.AsText(a)
		w, ok := value.AsText(b).Const()
		if _, isText := a.(*value.Text); !isText || !ok {
			return a
		}
		s := string(t.Holed())
		i, j := 0, len(s)
		if m.row.Side != clients.Right {
			i = cutLeft(s, w, affix)
		}
		if m.row.Side != clients.Left {
			j = cutRight(s, w, affix)
		}
		return t.Slice(i, max(i, j))
	})
}

// cutLeft is where a text goes on after a prefix, or after characters of a set.
func cutLeft(s, w string, affix bool) int {
	if affix {
		return len(s) - len(strings.TrimPrefix(s, w))
	}
	return len(s) - len(strings.TrimLeft(s, w))
}

// cutRight is where a text ends before a suffix, or before characters of a set.
func cutRight(s, w string, affix bool) int {
	if affix {
		return len(strings.TrimSuffix(s, w))
	}
	return len(strings.TrimRight(s, w))
}

// cut is strings.CutPrefix and CutSuffix. Whether it was found is not known, so that both
// paths behind it are run.
func (m *libraryCall) cut() value.Value {
	what := m.arg(m.row.Value)
	m.noteUse(what, outcome.Matched, "")
	v := value.Cross(m.arg(m.row.Key), what, func(a, b value.Value) value.Value {
		w, ok := value.AsText(b).Const()
		t, isText := a.(*value.Text)
		if !ok || !isText {
			return value.Unknown("a part of a text")
		}
		s := string(t.Holed())
		if m.row.Side == clients.Left {
			return t.Slice(cutLeft(s, w, true), len(s))
		}
		return t.Slice(0, cutRight(s, w, true))
	})
	return &value.Tuple{Vals: []value.Value{v, value.Unknown("found")}}
}

// replace is strings.ReplaceAll. What is not known to hold the old text keeps its holes.
//
//	// Have: strings.ReplaceAll("https://api.procore.com/v1/{id}", "{id}", id)
//	// Want: "https://api.procore.com/v1/" + {id}
func (m *libraryCall) replace() value.Value {
	old, new := m.arg(m.row.Value), m.arg(m.row.URL)
	m.noteUse(old, outcome.Matched, "")
	v := value.Combine([]value.Value{m.arg(m.row.Key), old, new}, func(vals []value.Value) value.Value {
		o, ok := value.AsText(vals[1]).Const()
		if !ok {
			return value.Unknown("replaced")
		}
		return value.Replace(value.AsText(vals[0]), o, value.AsText(vals[2]))
	})
	m.noteUse(v, outcome.Formed, "")
	return v
}

// replacer makes a strings.Replacer: an object that keeps the pairs. The old texts are
// patterns, and not where anything is sent.
func (m *libraryCall) replacer() value.Value {
	args, _ := m.rest(m.row.Key)
	for i := 0; i < len(args); i += 2 {
		m.noteUse(args[i], outcome.Matched, "")
	}
	return m.newCell("strings.Replacer", &value.Object{Type: "strings.Replacer", Fields: value.Fields{{Name: value.Pairs, Val: &value.List{Elems: args}}}})
}

// replaced applies a strings.Replacer, one pair after another. That is not what Replacer does,
// which goes over the text once; where one pair makes what another looks for, the two differ.
func (m *libraryCall) replaced() value.Value {
	text := m.arg(m.row.Key)
	o, ok := m.content(value.Single(m.arg(m.row.On))).(*value.Object)
	if !ok {
		return value.Unknown("replaced")
	}
	pairs, ok := o.Fields.Of(value.Pairs).(*value.List)
	if !ok {
		return value.Unknown("replaced")
	}
	for i := 0; i+1 < len(pairs.Elems); i += 2 {
		text = value.Combine([]value.Value{text, pairs.Elems[i], pairs.Elems[i+1]}, func(vals []value.Value) value.Value {
			old, ok := value.AsText(vals[1]).Const()
			if !ok {
				return vals[0]
			}
			return value.Replace(value.AsText(vals[0]), old, value.AsText(vals[2]))
		})
	}
	m.noteUse(text, outcome.Formed, "")
	return text
}

// pattern makes a regular expression: an object that keeps what it was made of.
func (m *libraryCall) pattern() value.Value {
	v := m.arg(m.row.Value)
	m.noteUse(v, outcome.Matched, "")
	return m.newCell("regexp.Regexp", &value.Object{Type: "regexp.Regexp", Fields: value.Fields{{Name: value.Pairs, Val: v}}})
}

// rewrite replaces what a regular expression matches.
//
//	// Have: regexp.MustCompile(`([^:])//+`).ReplaceAllString(base+"/"+path, "$1/")
//	// Want: {base} + "/" + {path}
func (m *libraryCall) rewrite() value.Value {
	var pattern value.Value = value.Unknown("replaced")
	if o, ok := m.content(value.Single(m.arg(m.row.On))).(*value.Object); ok {
		pattern, _ = o.Get(value.Pairs)
	}
	v := value.Combine([]value.Value{m.arg(m.row.Key), pattern, m.arg(m.row.URL)}, func(vals []value.Value) value.Value {
		return value.Rewrite(value.AsText(vals[0]), value.AsText(vals[1]), value.AsText(vals[2]))
	})
	m.noteUse(v, outcome.Formed, "")
	return v
}

// write appends to a builder of texts.
//
//	// Have: fmt.Fprintf(&b, "/rest/v1.0/%s", id)
//	// Want: what b holds is {what it held} + "/rest/v1.0/" + {id}
//
// What is written is formed, and so is the whole after each writing: a page that is written
// line by line shows the address in one of its lines.
func (m *libraryCall) write() value.Value {
	var v value.Value
	switch m.row.As {
	case clients.AsFormat:
		args, _ := m.rest(m.row.Key + 1)
		v = value.Format(m.arg(m.row.Key), args)
	case clients.AsPrint:
		args, _ := m.rest(m.row.Key)
		v = value.ConcatValues(args...)
	default:
		v = m.arg(m.row.Key)
		if t, ok := v.(*value.Text); ok && m.row.As == clients.AsRune {
			v = runeText(t)
		}
	}
	m.noteUse(v, outcome.Formed, "")
	for _, a := range value.AlternativesOf(m.arg(m.row.On)) {
		c, ok := a.Val.(*value.Cell)
		if !ok {
			continue
		}
		old := value.Value(value.Plain(""))
		if o, ok := m.load(c).(*value.Object); ok {
			if o.Written != nil {
				old = o.Written
			}
		}
		now := m.widened(m.joined(old, v))
		m.noteUse(now, outcome.Formed, "")
		m.change(c, func(o *value.Object) { o.Written = now })
	}
	return nil
}

// joined is one text after another. There is one for each combination, of which each is compared with
// those before: that is as much work as so many operations.
func (r *Machine) joined(a, b value.Value) value.Value {
	if n := len(value.AlternativesOf(a)) * len(value.AlternativesOf(b)); n > 1 {
		r.budget.steps += n
		work.Add(n)
	}
	return value.ConcatValues(a, b)
}

// widened leaves of a text that may be too many none but what stands for all, if none of them is of
// interest. Whatever is written to it next would be put behind each.
//
//	// Have: for _, h := range headers { b.WriteString(strings.ToLower(h) + ": " + req.Header.Get(h)) }
func (r *Machine) widened(v value.Value) value.Value {
	list := value.AlternativesOf(v)
	if len(list) <= value.MaxAlternatives {
		return v
	}
	var others []value.Value
	for _, a := range list {
		if t, ok := a.Val.(*value.Text); !ok {
			others = append(others, a.Val)
		} else if r.interesting(t) {
			return v
		}
	}
	return value.InsteadOf("too many alternatives", others...)
}

// runeText is the text of a byte or rune that was given as a number.
//
//	// Have: b.WriteByte('/'), where the constant is 47
//	// Want: "/"
func runeText(t *value.Text) *value.Text {
	s, ok := t.Const()
	n := 0
	for _, c := range s {
		if c < '0' || c > '9' {
			return t
		}
		n = n*10 + int(c-'0')
	}
	if !ok || s == "" || n > 0x10ffff {
		return t
	}
	return value.Plain(string(rune(n)))
}

// text is what was written to a builder; of one from outside it is not known.
//
//	// Have: var b strings.Builder; b.WriteString(base); b.WriteString("/rest"); u := b.String()
//	// Want: {base} + "/rest"
func (m *libraryCall) text() value.Value {
	return value.Each(m.arg(m.row.On), func(v value.Value) value.Value {
		if o, ok := m.content(v).(*value.Object); ok {
			if o.Written != nil {
				return o.Written
			}
			if o.Base == nil {
				return value.Plain("")
			}
		}
		return value.Unknown("builder")
	})
}

// first is cmp.Or: the first operand that is not empty, and any that may be.
//
//	// Have: cmp.Or(os.Getenv("API"), "https://api.procore.com")
//	// Want: one of {result of os.Getenv} | "https://api.procore.com"
//	// Have: cmp.Or(server.URL, "https://api.procore.com"), of a server that a test started
//	// Want: server.URL
func (m *libraryCall) first() value.Value {
	args, open := m.rest(m.row.Key)
	id := m.choice()
	var list []value.Alternative
	for i, v := range args {
		may, always := notZero(v)
		if len(may) > 0 {
			list = append(list, value.Alternative{When: value.Guard{{ID: id, Arm: i}}, Val: value.Either(may)})
		}
		if always {
			return value.Either(list)
		}
	}
	switch {
	case open != nil:
		list = append(list, value.Alternative{Val: open})
	case len(list) == 0 && len(args) > 0:
		return args[len(args)-1]
	}
	return value.Either(list)
}

// notZero are the alternatives of a value that may be something else than "", 0 or nil, and whether it
// certainly is.
func notZero(v value.Value) (may []value.Alternative, always bool) {
	always = true
	for _, a := range value.AlternativesOf(v) {
		zero, known := value.IsZero(a.Val)
		if t, ok := a.Val.(*value.Text); ok && t.Zero() {
			zero = true
		}
		if !zero || !known {
			may = append(may, a)
		}
		always = always && known && !zero
	}
	return may, always
}
