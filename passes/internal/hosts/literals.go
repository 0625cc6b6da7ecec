// Package hosts finds the hosts of Procore's domains in string literals, and what is known of
// where each goes: what it is joined with (evidence.go), what it is called (names.go,
// binder.go), whose it is (foreign.go, module.go). find.go looks through the syntax,
// occurrence.go finds hosts in any text, written.go the bytes that a literal is written with.
package hosts

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
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

	joined  bool         // with something that is not known
	path    holed.Text   // behind the host, in the literal itself
	Own     procore.Path // by the text of the literal alone
	Bare    bool
	Split   bool // the host is cut up over several literals
	Tag     bool // it stands in a struct tag
	Pattern bool // it stands where text is matched
	Probed  bool // requests go to it as it is, and nobody can join more to it
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
		l.joinSyntax(pass.TypesInfo)
		l.joinUnseen()
		l.Probed = l.Probed && !l.joined && !isLent(boundTo(pass.TypesInfo, l.Stack))
	}
	sort.Slice(ls.List, func(i, j int) bool { return ls.List[i].Pos < ls.List[j].Pos })
	if len(ls.List) > 0 || len(ls.Foreign) > 0 {
		exportOwn(pass)
	}
	return ls, nil
}

// isLent reports whether other packages can use a constant or variable.
func isLent(obj types.Object) bool {
	return obj != nil && obj.Exported() && obj.Parent() == obj.Pkg().Scope()
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
