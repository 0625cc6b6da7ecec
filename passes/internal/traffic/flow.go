package traffic

// This file holds how the functions of a package are followed, round by round, until
// nothing new is found.
//
//	round 1   get reads its parameter out from its own request: a summary
//	round 2   Projects calls get with &list: the type of list is a message, and its ID an id
//	round 3   int32(list[0].ID) narrows an id: a finding
//
// Each round goes over the functions in the order of the files, with what the rounds before have
// found, and leaves out those that have read all of it; what is known only grows.

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/work"
)

// flow is what is known of the values of a package. Origins of variables hold for the whole
// function, in whatever order its statements stand: a variable that is Procore's on one path
// is Procore's.
type flow struct {
	*universe
	*calls       // whose requests are built where
	pass         *analysis.Pass
	funcs        []*function
	byPos        []*function         // the same in the order of their places
	outside      *function           // what stands outside of functions
	readers      map[any][]*function // who asked for what, see [flow.reads]
	byObj        map[types.Object]*function
	interfaces   map[*types.Func]*function // what stands for the methods of interfaces
	implements   *source.Implementers      // nil before it was asked for
	vars         map[types.Object]*origins // of variables and, of numbers only, of fields
	found        findings
	mixed        map[ast.Expr]bool                    // numbers that something is computed of
	named        map[*types.Var]*ast.SelectorExpr     // where settings are named first
	cases        map[types.Object]ast.Expr            // what a type switch is about, by the variables of its cases
	writers      map[types.Object][]ast.Expr          // what encoders and the like write to, by their variables
	builders     map[types.Object][]ast.Expr          // what requests are put together by, by their variables
	made         map[types.Object][]ast.Expr          // functions, or calls that make them, by their variables
	structs      map[types.Object][]*ast.CompositeLit // what structs are made as, by their variables
	members      map[member][]ast.Expr                // what is put into their fields afterwards
	listed       map[types.Object][]ast.Expr          // functions that may be called through variables and lists
	given        map[*ast.CallExpr]*origins           // what a function is given that a call makes
	keeps        *keepers                             // the decoders that keep numbers as text
	narrowAbroad map[*ast.CallExpr]bool               // calls of other packages whose results are narrow
	loose        map[*ast.CallExpr]bool               // numbers out of answers, in texts of their own
	anybody      bool                                 // requests are those of whoever calls, see [perhapsOf]
	perhaps      map[string][]*types.TypeName         // see [imported]
	alone        bool                                 // the package is taken for one that exchanges messages with no other system
	grew         bool                                 // something is new in this round
	current      *function
	cache        map[ast.Expr]*origins
	// What does not change from round to round.
	callees map[*ast.CallExpr]*callee
	ids     map[string]bool // by name: whether it is that of an id
}

// A function is one of the package, with its summary.
type function struct {
	obj     *types.Func
	body    *ast.BlockStmt
	node    ast.Node
	params  []*types.Var // a receiver is the first
	results []*types.Var
	// returns is where its results come from, in terms of its parameters and its own request.
	returns *origins
	sinks   map[int]*origins // of a parameter: the requests that its value goes into
	writes  map[int]*origins // what is written into a parameter
	named   map[int]bool     // the parameters whose value is called an id
	format  int              // the parameter that is a format for those behind it, plus 1
	// events are what happens in it if one of the origins, of which callers know, is
	// Procore's.
	events  map[event]*origins
	means   []*function // of the method of an interface: those that it may mean
	settled bool        // nothing that it reads has grown since it was visited
}

// An event is something that happens in a function if one of its origins, which callers
// know, is Procore's.
type event struct {
	kind  eventKind
	part  part          // of message
	call  *ast.CallExpr // of cuts and floats
	arg   ast.Expr      // of floats
	at    ast.Expr      // of message
	field *types.Var    // of settings and keeps
	read  bool          // of message: a value is made of bytes
	wrote bool          // of message that was found: bytes are made of a value
}

// open reports whether callers know which type it is that is read or written.
func (e event) open() bool { return e.kind == message && (e.part.tpar != nil || e.part.param > 0) }

// An eventKind says what happens.
type eventKind uint8

const (
	message     eventKind = iota // a part is read from or written to the origins
	cuts                         // a narrowing whose result goes into them
	cutsID                       // a narrowing of a value that comes from them
	cutsFloatID                  // a narrowing of a floating-point number that comes from them
	settings                     // a field that is filled from outside goes into them
	floats                       // a number goes into them as fmt likes
	writesFloat                  // a number that is one of them is written as fmt likes
	keeps                        // a field is given a part that callers know
)

// newFlow knows the functions of a package, and nothing of them.
func newFlow(pass *analysis.Pass, of *calls) *flow {
	if of == nil {
		of = new(calls)
	}
	f := &flow{
		universe:     newUniverse(),
		calls:        of,
		pass:         pass,
		byObj:        make(map[types.Object]*function),
		interfaces:   make(map[*types.Func]*function),
		vars:         make(map[types.Object]*origins),
		mixed:        make(map[ast.Expr]bool),
		narrowAbroad: make(map[*ast.CallExpr]bool),
		loose:        make(map[*ast.CallExpr]bool),
		named:        make(map[*types.Var]*ast.SelectorExpr),
		cases:        make(map[types.Object]ast.Expr),
		writers:      make(map[types.Object][]ast.Expr),
		builders:     make(map[types.Object][]ast.Expr),
		made:         make(map[types.Object][]ast.Expr),
		structs:      make(map[types.Object][]*ast.CompositeLit),
		members:      make(map[member][]ast.Expr),
		listed:       make(map[types.Object][]ast.Expr),
		given:        make(map[*ast.CallExpr]*origins),
		callees:      make(map[*ast.CallExpr]*callee),
		ids:          make(map[string]bool),
		readers:      make(map[any][]*function),
	}
	f.found = newFindings(f)
	for _, file := range pass.Files {
		for _, d := range file.Decls {
			if d, ok := d.(*ast.FuncDecl); ok && d.Body != nil {
				f.declare(d)
			}
		}
	}
	f.byPos = slices.SortedFunc(slices.Values(f.funcs), func(a, b *function) int { return cmp.Compare(a.node.Pos(), b.node.Pos()) })
	f.outside = f.newFunction()
	return f
}

// newFunction is a summary that says nothing yet.
func (u *universe) newFunction() *function {
	return &function{returns: u.none(), sinks: make(map[int]*origins), writes: make(map[int]*origins), named: make(map[int]bool), events: make(map[event]*origins)}
}

// declare begins the summary of a function: its parameters come from themselves.
func (f *flow) declare(d *ast.FuncDecl) {
	obj, ok := f.pass.TypesInfo.Defs[d.Name].(*types.Func)
	if !ok {
		return
	}
	sig := obj.Signature()
	fn := f.newFunction()
	fn.obj, fn.body, fn.node = obj, d.Body, d
	if sig.Recv() != nil {
		fn.params = append(fn.params, sig.Recv())
	}
	for v := range sig.Params().Variables() {
		fn.params = append(fn.params, v)
	}
	for v := range sig.Results().Variables() {
		fn.results = append(fn.results, v)
	}
	handler := isHandler(sig)
	for i, v := range fn.params {
		f.vars[v] = f.just(origin{kind: param, param: i})
		if handler && isInbound(v.Type()) {
			f.vars[v].add(f.of(inbound))
		}
	}
	f.funcs = append(f.funcs, fn)
	f.byObj[obj] = fn
}

// run goes over the functions until nothing grows. After the last round what has not settled
// stays as it is: some of it is missing, none is wrong.
func (f *flow) run() {
	for range maxRounds {
		f.grew = false
		f.follow(f.outside, f.globals)
		for _, fn := range f.funcs {
			f.follow(fn, func() {
				f.block(fn.body)
				for _, v := range fn.results {
					f.grow(fn, fn.returns, f.originsOf(v))
				}
			})
		}
		f.meant()
		f.ownCodecs()
		if !f.grew || f.alone && f.found.foreign {
			return
		}
	}
	work.Reach("rounds over the functions")
}

// follow visits a function, unless it has read all that is known.
func (f *flow) follow(fn *function, visit func()) {
	if fn.settled {
		return
	}
	work.Add(1)
	f.forget()
	f.current, fn.settled = fn, true
	visit()
}

// forget lets go of the origins of expressions, which are asked for where the expressions stand:
// those of a whole package would be most of what there is in memory.
func (f *flow) forget() {
	const large = 1000
	if f.cache == nil || len(f.cache) > large {
		f.cache = make(map[ast.Expr]*origins)
	}
	clear(f.cache)
}

// grow adds origins to a set of what is known of something, and notes whether that is news. Everything
// that one round tells the next goes through here, or through [flow.changed]: what grows by itself would
// be lost when the rounds end.
func (f *flow) grow(key any, set, more *origins) {
	if set.add(more) {
		f.changed(key)
	}
}

// growAt adds origins to the set below a key of a summary, which may not be there yet.
func growAt[K comparable](f *flow, fn *function, sets map[K]*origins, key K, more *origins) {
	if sets[key] == nil {
		sets[key] = f.none()
		f.changed(fn)
	}
	f.grow(fn, sets[key], more)
}

// globals follows the variables of the package. They are followed as if they stood in a
// function that nobody calls.
func (f *flow) globals() {
	for _, file := range f.pass.Files {
		for _, d := range file.Decls {
			if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.VAR {
				for _, s := range d.Specs {
					f.spec(s.(*ast.ValueSpec))
				}
				ast.Inspect(d, f.visit)
			}
		}
	}
}

// event notes that something happens if one of the origins is Procore's: it is found if one
// is, and else left to the callers.
//
//	// Have: func decode(r io.Reader, p *Project) { json.NewDecoder(r).Decode(p) }
//	// Want: of decode: Project is read from its parameter 0; found where a caller gives it resp.Body
func (f *flow) event(e event, from *origins) {
	if e.kind == message && !e.open() && from.has(foreign) && f.isOurs(e.part) {
		f.found.foreign = true
	}
	if f.isDelivery(e) {
		f.grew = f.found.add(e) || f.grew
		return
	}
	for o := range from.all() {
		if f.decides(e, o) {
			f.grew = f.found.add(e) || f.grew
			return
		}
	}
	left := from.only(param, own, answer)
	if e.open() {
		left = from.only(param, own, answer, fromAPI, foreign, inbound, payload, delivered, exact, versioned)
	}
	if left.empty() {
		return
	}
	growAt(f, f.current, f.current.events, e, left)
}

// isOurs reports whether a part is a type of the module, which says something to somebody; a buffer or
// a file is none.
func (f *flow) isOurs(p part) bool {
	return p.lit != nil || p.name != nil && (p.name.Pkg() == f.pass.Pkg || rulekit.OfModule(f.pass, p.name.Pkg()))
}

// decides reports whether an origin settles an event.
//
//	message       read from or written to Procore, or from what an answer was decoded to without
//	              a type; a webhook, if it looks like one
//	cutsID        of a value that is an id out of an answer; cutsFloatID also of one that was decoded without a type
//	writesFloat   of one that is an id in a floating-point number
//	the others    something that goes into a request to Procore
func (f *flow) decides(e event, o origin) bool {
	switch {
	case e.open():
		return false
	case e.kind == cutsID:
		return o.kind == decoded
	case e.kind == cutsFloatID:
		return o.kind == decoded || o.kind == floating
	case e.kind == writesFloat:
		return o.kind == floating
	case o.kind == inbound || o.kind == payload:
		return e.kind == message && f.isWebhook(e)
	case o.kind == delivered:
		s := e.part.fields()
		return e.kind == message && e.read && s != nil && hasKey(s, "resource_id")
	}
	return o.kind == fromAPI || (o.kind == dynamic || o.kind == typeless || o.kind == later) && e.kind == message && e.read
}
