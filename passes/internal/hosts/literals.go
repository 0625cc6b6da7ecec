// Package hosts finds the hosts of Procore's domains in string literals, and what is known of
// where each goes: what it is joined with (literals.go), what it is called (names.go), whose
// it is (foreign.go, module.go). occurrence.go finds hosts in any text, written.go the bytes
// that a literal is written with.
package hosts

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/holed"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// A Literal is a host of Procore's domains that stands in a string literal, with all
// that is known of where it goes.
type Literal struct {
	Pos, End token.Pos    // of the host's bytes
	NameEnd  token.Pos    // where its name ends and its port begins, if it stands whole
	Host     holed.Text   // as written, with its port
	Known    procore.Host // zero if the host is not in the table

	Scheme    holed.Text
	SchemePos token.Pos // of the scheme's bytes, where they are known
	SchemeEnd token.Pos
	// Others are the http that further texts put before the host.
	Others []SchemeAt
	// What becomes of a scheme that stands in the literal itself: it is replaced by https,
	// or a request or a sign-in library gets it as it is.
	Raised, Kept bool
	ownScheme    bool

	Own     procore.Path // by the text of the literal alone
	Bare    bool
	Split   bool // the host is cut up over several literals
	Tag     bool // it stands in a struct tag
	Pattern bool // it stands where text is matched
	Prose   bool // it goes to a log, an error or a screen

	// Where the value goes.
	OAuth, API, Page, MCP bool
	Uses                  map[request.Use]bool
	Matches               []procore.Path // what is matched with other texts, by kind
	Formed                bool           // some text with it was seen

	// Unseen is what unseen code may join the host with, by kind.
	Unseen map[procore.Path]bool

	Names    []Binding
	Role     procore.Role // what the names say, or what unseen code may join
	Origin   bool
	ReadOnly bool     // in a file that nobody edits
	Node     ast.Expr // the literal
	Stack    []ast.Node
}

// A SchemeAt is where the bytes of a scheme stand.
type SchemeAt struct{ Pos, End token.Pos }

// Analyzer is the pass that finds the literals; both rules about hosts use it.
var Analyzer = &analysis.Analyzer{
	Name:       "mprhosts",
	Doc:        "find the literals that hold Procore's hosts, for the rules of mprlint\n\nIt reports nothing by itself.",
	Requires:   []*analysis.Analyzer{rulekit.Engine},
	ResultType: reflect.TypeFor[*Literals](),
	FactTypes:  []analysis.Fact{new(ownFact)},
	Run:        findLiterals,
}

// Literals is what [Analyzer] finds in a package.
type Literals struct {
	List []*Literal
	// Foreign are texts in which a host comes from a literal of another package.
	Foreign []request.FormedText
	byPos   map[token.Pos]*Literal
	pass    *analysis.Pass
	own     map[string]bool // by package: whether the reader can edit it
	src     *sources
}

func findLiterals(pass *analysis.Pass) (any, error) {
	info := pass.ResultOf[rulekit.Engine].(*request.Info)
	ls := &Literals{pass: pass, src: &sources{pass: pass}, byPos: make(map[token.Pos]*Literal)}
	if info.Skipped {
		return ls, nil
	}
	ls.own = ownPackages(pass)
	for _, f := range pass.Files {
		ls.inFile(pass, f)
	}
	for _, shown := range info.Apart(func(p token.Pos) bool { return source.InTest(pass.Fset, p) }) {
		patterns := matched(shown.Texts)
		for _, t := range shown.Texts {
			if t.Use != request.Formed || !patterns[t.Text.ID()] {
				ls.evidence(t, shown.Of)
			}
		}
	}
	ls.compared()
	for _, l := range ls.List {
		role, origin := roleOf(l.Names)
		l.Role, l.Origin = role, l.Origin || origin
		l.joinUnseen()
	}
	sort.Slice(ls.List, func(i, j int) bool { return ls.List[i].Pos < ls.List[j].Pos })
	if len(ls.List) > 0 || len(ls.Foreign) > 0 {
		exportOwn(pass)
	}
	return ls, nil
}

// matched collects the texts that are patterns: putting one together sends nothing.
func matched(texts []request.FormedText) map[string]bool {
	out := make(map[string]bool)
	for _, t := range texts {
		if t.Use == request.Matched || t.Use == request.Compared {
			out[t.Text.ID()] = true
		}
	}
	return out
}

// inFile finds the hosts that stand whole in one literal.
func (ls *Literals) inFile(pass *analysis.Pass, f *ast.File) {
	readOnly := rulekit.IsTextReadOnly(pass, f)
	var imports []ast.Node
	ast.PreorderStack(f, imports, func(n ast.Node, stack []ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.Field:
			if n.Tag != nil {
				ls.inTag(n, readOnly)
			}
		case *ast.BasicLit:
			if n.Kind == token.STRING && !isTag(n, stack) {
				ls.inLiteral(pass.TypesInfo, n, stack, readOnly)
			}
		}
		return true
	})
}

func isTag(n *ast.BasicLit, stack []ast.Node) bool {
	f, ok := stack[len(stack)-1].(*ast.Field)
	return ok && f.Tag == n
}

func (ls *Literals) inLiteral(info *types.Info, n *ast.BasicLit, stack []ast.Node, readOnly bool) {
	if !procore.Mentions([]byte(n.Value)) && !strings.Contains(n.Value, `\`) {
		return
	}
	v, err := strconv.Unquote(n.Value)
	if err != nil {
		return
	}
	full := CopyStack(stack, n)
	os := Occurrences(holed.Text(v))
	if len(os) == 0 {
		return
	}
	at := ls.src.offsetsOf(n)
	if at == nil {
		return // no position is better than a wrong one
	}
	b, policy := bindings(info, full), isPolicy(v)
	for _, o := range os {
		if o.At == 0 && continues(info, full) {
			continue
		}
		l := newLiteral(o, n.Pos(), at)
		l.Names, l.Pattern, l.Prose, l.ReadOnly, l.Node, l.Stack = b.names, b.pattern, b.prose, readOnly, n, full
		l.Origin = policy
		ls.add(l)
	}
}

// isPolicy reports whether a text is a Content-Security-Policy, which lists the origins that a
// page may be shown in: frame-ancestors 'self' https://app.procore.com.
func isPolicy(text string) bool {
	return strings.Contains(text, "frame-ancestors ") || strings.Contains(text, "frame-src ") || strings.Contains(text, "default-src ")
}

// CopyStack is a copy of the nodes around a node, from the file inwards, with the node itself.
func CopyStack(stack []ast.Node, n ast.Node) []ast.Node {
	work.Add(1)
	if inner := len(stack) - maxInner; inner > maxOuter {
		work.Reach("nodes around a literal")
		return append(append(slices.Clone(stack[:maxOuter]), stack[inner:]...), n)
	}
	return append(append(make([]ast.Node, 0, len(stack)+1), stack...), n)
}

// continues reports whether the host that a literal begins with goes on to its left:
//
//	"https://api-" + "sandbox.procore.com"
func continues(info *types.Info, stack []ast.Node) bool {
	for i := len(stack) - 2; i >= 0; i-- {
		b, ok := stack[i].(*ast.BinaryExpr)
		if !ok || b.Op != token.ADD {
			if _, ok := stack[i].(*ast.ParenExpr); ok {
				continue
			}
			return false
		}
		if b.Y == stack[i+1] {
			s, ok := constantText(info, lastOperand(b.X))
			return ok && s != "" && s[len(s)-1] != ':' && holed.IsHostByte(s[len(s)-1])
		}
	}
	return false
}

func lastOperand(e ast.Expr) ast.Expr {
	for {
		b, ok := ast.Unparen(e).(*ast.BinaryExpr)
		if !ok {
			return e
		}
		e = b.Y
	}
}

func newLiteral(o Occurrence, pos token.Pos, at []int) *Literal {
	l := &Literal{
		Pos: pos + token.Pos(at[o.At]), End: pos + token.Pos(at[o.End]),
		NameEnd: pos + token.Pos(at[o.At+len(hostName(o.Host))]),
		Host:    o.Host, Scheme: o.Scheme, Own: o.Class(), Bare: o.Bare,
		Uses: make(map[request.Use]bool),
	}
	l.Known, _ = procore.Lookup(o.Host)
	if o.WithScheme {
		l.SchemePos = pos + token.Pos(at[o.SchemeAt])
		l.SchemeEnd = pos + token.Pos(at[o.SchemeAt+len(o.Scheme)])
		l.ownScheme = true
	}
	return l
}

func (ls *Literals) add(l *Literal) {
	if _, ok := ls.byPos[l.Pos]; ok {
		return
	}
	ls.byPos[l.Pos] = l
	ls.List = append(ls.List, l)
}

// inTag finds hosts in a struct tag that carries a default.
func (ls *Literals) inTag(f *ast.Field, readOnly bool) {
	raw, err := strconv.Unquote(f.Tag.Value)
	if err != nil || !procore.Mentions([]byte(raw)) {
		return
	}
	at := ls.src.offsetsOf(f.Tag)
	if at == nil {
		return
	}
	names := tagNames(f, raw)
	for _, d := range source.TagDefaults(raw) {
		for _, o := range Occurrences(holed.Text(raw[d[0]:d[1]])) {
			l := newLiteral(o, f.Tag.Pos(), at[d[0]:])
			l.Tag, l.ReadOnly, l.Node, l.Names = true, readOnly, f.Tag, names
			ls.add(l)
		}
	}
}

// tagNames are the names that a field goes by: its own, and those that its tag gives
// it for the environment or a file.
func tagNames(f *ast.Field, raw string) []Binding {
	var out []Binding
	for _, n := range f.Names {
		out = append(out, Binding{Text: n.Name})
	}
	for _, k := range []string{"env", "envconfig", "json", "yaml", "toml", "mapstructure", "hcl"} {
		if s, ok := reflect.StructTag(raw).Lookup(k); ok {
			s, _, _ = strings.Cut(s, ",")
			out = append(out, Binding{Text: s})
		}
	}
	return out
}

// offsets maps each byte of a literal's value, and its end, to the byte of the source
// that it begins at.
func offsets(raw string) []int {
	if raw == "" || raw[0] == '`' {
		var at []int
		for i := 1; i < len(raw)-1; i++ {
			if raw[i] != '\r' {
				at = append(at, i)
			}
		}
		return append(at, len(raw)-1)
	}
	var at []int
	for i := 1; i < len(raw)-1; {
		c, multi, tail, err := strconv.UnquoteChar(raw[i:len(raw)-1], raw[0])
		if err != nil {
			break
		}
		n := 1
		if multi {
			n = len(string(c))
		}
		for range n {
			at = append(at, i)
		}
		i = len(raw) - 1 - len(tail)
	}
	return append(at, len(raw)-1)
}

// evidence notes where the literals in a formed text go, those that speaks says it may
// speak of.
func (ls *Literals) evidence(t request.FormedText, speaks func(token.Pos) bool) {
	s := t.Text.Holed()
	for _, o := range Occurrences(s) {
		l, foreign := ls.literalOf(t.Text, o, speaks)
		if foreign != nil && !speaks(t.Pos) {
			continue
		}
		if t.Use == request.MayJoin {
			l.mayJoin(t.Text, o)
			continue
		}
		if foreign != nil && t.Use != request.Matched && t.Use != request.Compared && t.Use != request.AsOrigin {
			ls.Foreign = append(ls.Foreign, t)
		}
		if l == nil {
			continue
		}
		l.Formed = true
		if t.Use != request.Formed || !alone(t.Text, o) {
			l.Uses[t.Use] = true
		}
		switch t.Use {
		case request.Matched, request.Compared:
			l.Matches = append(l.Matches, o.Class())
			continue
		case request.AsOrigin:
			l.Matches = append(l.Matches, procore.Page) // browsers name the page that they show
			continue
		case request.AsLink:
			l.Page = l.Page || o.Class() != procore.OAuth && o.Class() != procore.Rest
		case request.SignIn:
			l.OAuth = l.OAuth || o.Bare
		}
		switch o.Class() {
		case procore.OAuth:
			l.OAuth = true
		case procore.Rest:
			l.API = true
		case procore.MCP:
			l.MCP = true
		case procore.Page:
			l.Page = true
		}
		ls.scheme(t, o, l)
	}
}

// scheme notes what becomes of the scheme that stands before a host, and finds the
// literal that holds it in an address put together. There, http goes before https.
func (ls *Literals) scheme(t request.FormedText, o Occurrence, l *Literal) {
	if !o.WithScheme {
		return
	}
	if l.ownScheme {
		l.Raised = l.Raised || o.Scheme == "https" && l.Scheme == "http"
		l.Kept = l.Kept || o.Scheme == l.Scheme && (t.Use == request.Requested || t.Use == request.SignIn)
		return
	}
	if l.Scheme != "" && o.Scheme != "http" {
		return
	}
	p, off := t.Text.PartAt(o.SchemeAt)
	if p == nil || p.Src == nil || !p.Src.Pos.IsValid() || off+len(o.Scheme) > len(p.Lit) {
		return
	}
	at := ls.src.offsets(p.Src.Pos, p.Src.End, p.Src.Raw)
	if i := p.Off + off; i+len(o.Scheme) < len(at) {
		here := SchemeAt{p.Src.Pos + token.Pos(at[i]), p.Src.Pos + token.Pos(at[i+len(o.Scheme)])}
		if l.Scheme == "http" {
			l.Others = append(l.Others, here)
			return
		}
		l.Scheme, l.SchemePos, l.SchemeEnd = o.Scheme, here.Pos, here.End
	}
}

// anywhere is for literals wherever they stand.
func anywhere(token.Pos) bool { return true }

// literalOf finds the literal that holds a host, if speaks says so of where it stands. A
// host that is cut up gets a Literal at its first piece.
func (ls *Literals) literalOf(t *request.Text, o Occurrence, speaks func(token.Pos) bool) (*Literal, *request.Src) {
	p, off := t.PartAt(o.At)
	if p == nil || p.Hole != nil {
		return nil, nil
	}
	whole := off+(o.End-o.At) <= len(p.Lit)
	if whole && p.Src == nil {
		return nil, nil
	}
	if whole && !p.Src.Pos.IsValid() {
		return nil, p.Src
	}
	for k := o.At; p.Src == nil || !p.Src.Pos.IsValid(); { // the first piece that stands here
		k++
		if k >= o.End {
			return nil, nil
		}
		if p, off = t.PartAt(k); p == nil || p.Hole != nil {
			return nil, nil
		}
	}
	at := ls.src.offsets(p.Src.Pos, p.Src.End, p.Src.Raw)
	i := p.Off + off
	if i >= len(at) {
		return nil, nil
	}
	pos := p.Src.Pos + token.Pos(at[i])
	if !speaks(pos) {
		return nil, nil
	}
	if l, ok := ls.byPos[pos]; ok {
		return l, nil
	}
	end := min(i+o.End-o.At, p.Off+len(p.Lit), len(at)-1)
	l := &Literal{
		Pos: pos, End: p.Src.Pos + token.Pos(at[end]), Host: o.Host, Split: !whole,
		Bare: o.Bare, Uses: make(map[request.Use]bool),
	}
	if whole && i+len(hostName(o.Host)) < len(at) {
		l.NameEnd = p.Src.Pos + token.Pos(at[i+len(hostName(o.Host))])
	}
	l.Known, _ = procore.Lookup(o.Host)
	ls.place(l, p.Src.Pos)
	ls.add(l)
	return l, nil
}

// Within lists the literals that begin between two positions.
func (ls *Literals) Within(from, to token.Pos) []*Literal {
	at := func(pos token.Pos) int {
		return sort.Search(len(ls.List), func(i int) bool { return ls.List[i].Pos >= pos })
	}
	out := ls.List[at(from):at(to)]
	work.Add(1 + len(out))
	return out
}

// Of is the literal of this package that holds the host of an address, or nil.
func (ls *Literals) Of(t *request.Text) *Literal {
	for _, o := range Occurrences(t.Holed()) {
		if l, _ := ls.literalOf(t, o, anywhere); l != nil {
			return l
		}
	}
	return nil
}

// ConstText is the text of a constant, or "" if it is none.
func ConstText(k *types.Const) string {
	s, err := strconv.Unquote(k.Val().ExactString())
	if err != nil {
		return ""
	}
	return s
}

// Kind says what a literal is to a reader: a URL, a base to join paths to, or a host.
func (l *Literal) Kind() string {
	switch {
	case !l.Bare && !l.Split:
		return "URL"
	case l.Scheme == "" || l.Node != nil && l.SchemePos.IsValid() && (l.SchemePos > l.Pos || l.SchemePos < l.Node.Pos()):
		return "host"
	}
	return "base"
}

// MatchedOnly reports whether the host is a pattern and never a destination.
func (l *Literal) MatchedOnly() bool {
	if l.Pattern {
		return true
	}
	n := 0
	for _, u := range []request.Use{request.Matched, request.Compared, request.AsOrigin} {
		if l.Uses[u] {
			n++
		}
	}
	return n > 0 && n == len(l.Uses) && !l.OAuth && !l.API
}

// place finds where the literal at pos stands, for a host that is cut up.
func (ls *Literals) place(l *Literal, pos token.Pos) {
	f := rulekit.FileAt(ls.pass, pos)
	if f == nil {
		return
	}
	l.ReadOnly = rulekit.IsTextReadOnly(ls.pass, f)
	ast.PreorderStack(f, nil, func(n ast.Node, stack []ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Pos() == pos {
			l.Node = lit
			l.Stack = CopyStack(stack, n)
			b := bindings(ls.pass.TypesInfo, l.Stack)
			l.Names, l.Pattern, l.Prose = b.names, b.pattern, b.prose
		}
		return n.Pos() <= pos && pos < n.End()
	})
}

// Name is the host as it is written, without its port, in lower case.
func (l *Literal) Name() holed.Text { return holed.Text(strings.ToLower(string(hostName(l.Host)))) }

// Port is the port as it is written, or "".
func (l *Literal) Port() string {
	_, port, _ := l.Host.Cut(":")
	return string(port)
}

func hostName(host holed.Text) holed.Text {
	name, _, _ := host.Cut(":")
	return name
}

// Offsets maps each byte of a literal's value, and its end, to where it is written, counted
// from the literal's start. It is nil where that is not known.
func (ls *Literals) Offsets(lit *ast.BasicLit) []int { return ls.src.offsetsOf(lit) }
