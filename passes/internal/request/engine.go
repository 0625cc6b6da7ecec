package request

import (
	"go/token"

	"github.com/mprlint/mprlint/passes/internal/exec"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

// An engine holds what is known of a package and of those that it imports.
type engine struct {
	path        string
	funcs       map[string]*ir.Func
	remote      map[string]remote   // functions of other packages
	methods     map[string][]string // of them, by type
	leads       map[string]bool     // of these, in packages that are of no interest by themselves
	foreign     map[string]remote   // initialisers of other packages' variables
	embeds      map[string][]ir.Embed
	impls       map[string][]string // the methods that implement an interface's
	own         []*ir.Func
	scans       map[*ir.Func]*scanned // what the bodies of own contain
	inits       []*ir.Node
	puts        exec.FieldHeaders
	closed      map[string]bool // fields that only this package can set
	replaced    bool            // another package replaces http.DefaultTransport
	replaces    bool            // this one does
	interesting func(string) bool
	posn        func(token.Pos) string
}

// program is what is run of the package.
func (e *engine) program() *exec.Program {
	return &exec.Program{
		Path: e.path, Funcs: e.own, Inits: e.inits,
		Function: e.function, Initializer: e.initializer,
		Embeds: e.embeds, Implementations: e.impls, Closed: e.closed, FieldHeaders: e.puts,
		DefaultTransportReplaced: e.replaced,
		Interesting:              e.interesting, Position: e.posn,
	}
}

// initializer finds the start value of another package's variable; it is nil if it was
// written by another version.
func (e *engine) initializer(name string) (*ir.Node, bool) {
	m, ok := e.foreign[name]
	if !ok {
		return nil, false
	}
	n, err := m.c.node(m.body)
	if err != nil {
		return nil, true
	}
	return n, true
}
