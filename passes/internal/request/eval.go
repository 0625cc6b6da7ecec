package request

import (
	"strconv"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/ir"
)

func itoa(i int) string { return strconv.Itoa(i) }

func (r *run) evalAll(ns []*ir.Node) []Value {
	out := make([]Value, len(ns))
	for i, n := range ns {
		out[i] = r.eval(n)
	}
	return out
}

// eval computes an expression.
func (r *run) eval(n *ir.Node) Value {
	if r.steps++; r.steps > maxSteps {
		return unknown("too large")
	}
	if n.Pos.IsValid() {
		r.pos = n.Pos
	}
	switch n.Op {
	case ir.OpText:
		return &Text{Parts: []Part{{Lit: n.Text, Src: n.Src, Off: int(n.Off)}}}
	case ir.OpCat:
		v := joinTexts(r.eval(n.Kids[0]), r.eval(n.Kids[1]))
		r.use(v, Formed, "")
		return v
	case ir.OpNil:
		return null{}
	case ir.OpLocal:
		if c := r.act.frame.lookup(n.Slot); c != nil {
			return r.load(c)
		}
	case ir.OpGlobal:
		return r.global(n.Name)
	case ir.OpField:
		return r.evalField(n)
	case ir.OpIndex:
		return r.evalIndex(n)
	case ir.OpSlice:
		return r.evalSlice(n)
	case ir.OpAddr:
		return r.addr(n.Kids[0])
	case ir.OpDeref:
		return each(r.eval(n.Kids[0]), r.content)
	case ir.OpStruct:
		return r.evalStruct(n)
	case ir.OpMap:
		return r.evalMap(n)
	case ir.OpList:
		return &list{elems: r.evalAll(n.Kids)}
	case ir.OpMake:
		return r.make(n)
	case ir.OpNew:
		return r.newCell(n.Type, r.eval(n.Kids[0]))
	case ir.OpCall, ir.OpInvoke, ir.OpDyn:
		return r.call(n)
	case ir.OpFunc:
		return &fn{name: n.Name}
	case ir.OpBound:
		return &fn{name: n.Name, interfaceMethod: n.Key, recv: r.eval(n.Kids[0]), bound: true}
	case ir.OpLit:
		f := &fn{lit: n.Fn, frame: r.act.frame}
		r.lits = append(r.lits, f)
		return f
	case ir.OpConv:
		return r.convert(r.eval(n.Kids[0]), n.Type)
	case ir.OpRecv:
		return r.receive(r.eval(n.Kids[0]))
	case ir.OpCompare:
		r.compared(r.eval(n.Kids[0]), r.eval(n.Kids[1]))
	case ir.OpAppend:
		return r.append(n)
	case ir.OpCopy:
		r.evalAll(n.Kids)
	case ir.OpDelete:
		vals := r.evalAll(n.Kids)
		if len(vals) == 1 {
			r.clear(vals[0], true)
			break
		}
		r.deleteKey(vals[0], vals[1])
	case ir.OpBlock, ir.OpAssign, ir.OpIf:
		r.exec(n)
	default:
		r.evalAll(n.Kids)
	}
	return unknown("not followed")
}

// place is the cell that a pointer, map or channel refers to; a symbol gets one on
// first use.
func (r *run) place(v Value) *cell {
	switch v := v.(type) {
	case *cell:
		return v
	case *Sym:
		c, ok := r.symbols[v.id]
		if !ok {
			r.cells++
			c = &cell{id: r.cells, typ: v.typ, sym: v}
			r.symbols[v.id] = c
		}
		return c
	}
	return nil
}

// content is what a pointer, map or channel refers to; other values are their own.
func (r *run) content(v Value) Value {
	switch v := v.(type) {
	case *cell:
		if x := r.load(v); x != nil {
			return x
		}
		if v.sym != nil {
			return v.sym
		}
		return nil
	case *Sym:
		if c, ok := r.symbols[v.id]; ok {
			if x := r.load(c); x != nil {
				return x
			}
		}
	}
	return v
}

func (r *run) unbox(v Value) Value {
	if b, ok := v.(box); ok {
		return r.load(b.c)
	}
	return v
}

func (r *run) evalField(n *ir.Node) Value {
	x := r.eval(n.Kids[0])
	if f, ok := clients.LookupField(n.Key); ok && f.Is == clients.Same {
		return x
	}
	return each(x, func(v Value) Value {
		c, _ := v.(*cell)
		return each(r.content(v), func(x Value) Value {
			switch o := x.(type) {
			case *object:
				return r.field(o, n, c)
			case *Sym:
				return r.symField(o, n)
			case null:
				return never{}
			case missing:
				return r.lacking(&object{}, n)
			}
			return unknown("field " + n.Name)
		})
	})
}

// fieldName is the engine's name for a field that plays a part it knows.
func fieldName(n *ir.Node) string {
	if f, ok := clients.LookupField(n.Key); ok {
		switch f.Is {
		case clients.Headers:
			return "Header"
		case clients.Base:
			return "Base"
		case clients.Inner:
			return "Inner"
		case clients.Install:
			return "Transport"
		}
	}
	return n.Name
}

func (r *run) field(o *object, n *ir.Node, c *cell) Value {
	name := fieldName(n)
	v, ok := o.get(name)
	if !ok && name == "Inner" && c != nil && o.base == nil { // a library's client has one of net/http
		v = r.newCell("net/http.Client", &object{typ: "net/http.Client"})
		r.heap.set(c, o.with(name, v))
		return v
	}
	if !ok {
		return r.lacking(o, n)
	}
	return each(v, func(v Value) Value {
		if _, ok := v.(missing); ok {
			return r.lacking(o, n)
		}
		return r.unbox(v)
	})
}

// lacking is the value of a field that nobody set.
func (r *run) lacking(o *object, n *ir.Node) Value {
	if o.base != nil {
		return r.symField(o.base, n)
	}
	switch n.Zero {
	case ir.ZeroText:
		return plain("")
	case ir.ZeroNil:
		return null{}
	case ir.ZeroStruct:
		return r.eval(n.Kids[1])
	}
	return unknown("zero")
}

// symField is the field of a symbol: what is ever stored into it, where that is
// known.
func (r *run) symField(s *Sym, n *ir.Node) Value {
	f := s.sub(SymField, n.Name, n.Key)
	if r.final && r.closed[n.Key] && len(r.fieldStores[n.Key]) == 0 && !r.addressed[n.Key] && r.puts[n.Key] == nil {
		return r.lacking(&object{}, n) // nobody ever sets it
	}
	v := r.resolve(f)
	if zeros := r.zeros(f, n); zeros != nil && v != Value(f) {
		v = either(append(zeros, altsOf(v)...))
	}
	return v
}

// zeros are the alternatives of a field that some literals of its type leave out, and
// that nothing sets later.
func (r *run) zeros(f *Sym, n *ir.Node) []alt {
	if !r.final || !r.closed[f.Key] {
		return nil
	}
	with := make(map[int]bool)
	for _, s := range r.fieldStores[f.Key] {
		if s.inst == 0 {
			return nil
		}
		with[s.inst] = true
	}
	var out []alt
	for _, inst := range r.literals[ownerOf(f.Key)] {
		if !with[inst] {
			out = append(out, alt{guard{{r.objectChoice(f.Parent), inst}}, r.lacking(&object{}, n)})
		}
	}
	return out
}

func (r *run) evalIndex(n *ir.Node) Value {
	x, k := r.eval(n.Kids[0]), r.eval(n.Kids[1])
	r.use(k, Matched, "")
	return each(x, func(v Value) Value {
		switch c := r.content(v).(type) {
		case *table:
			return r.lookup(c, k)
		case *list:
			return r.at(c, k)
		case *Sym:
			return r.resolve(c.sub(SymElem, "elem", ""))
		}
		return unknown("index")
	})
}

func (r *run) lookup(t *table, k Value) Value {
	key, known := asText(k).Const()
	if len(altsOf(k)) > 1 {
		known = false
	}
	if !known && len(t.entries) > maxAlts {
		return unknown("one of many")
	}
	id := r.choice()
	var list []alt
	sure := false
	for i, e := range t.entries {
		ek, ok := e.key.Const()
		if known && ok && ek != key {
			continue
		}
		if known && !ok { // stored under a key that is not known: it may be another
			list = append(list, alt{guard{{id, i}}, unknown("element")})
			continue
		}
		sure = sure || known && ok && !e.maybe
		list = append(list, alt{guard{{id, i}}, e.val})
	}
	if !sure {
		for _, o := range t.opens {
			list = append(list, alt{guard{{id, -1}}, r.resolve(o.sub(SymElem, "elem", ""))})
		}
	}
	if len(list) == 0 {
		return null{}
	}
	if len(list) == 1 {
		return list[0].val
	}
	return either(list)
}

func (r *run) at(l *list, k Value) Value {
	if t, ok := k.(*Text); ok {
		if i, err := strconv.Atoi(t.String()); err == nil && i >= 0 && i < len(l.elems) {
			return l.elems[i]
		}
	}
	if len(l.elems) > maxAlts {
		return unknown("one of many")
	}
	id := r.choice()
	var out []alt
	for i, e := range l.elems {
		out = append(out, alt{guard{{id, i}}, e})
	}
	for _, o := range l.opens {
		out = append(out, alt{guard{{id, -1}}, r.resolve(o.sub(SymElem, "elem", ""))})
	}
	if len(out) == 0 {
		return unknown("element")
	}
	return either(out)
}

func (r *run) evalSlice(n *ir.Node) Value {
	x := r.eval(n.Kids[0])
	r.eval(n.Kids[1])
	return each(x, func(v Value) Value {
		switch v := v.(type) {
		case *Text:
			if len(n.Kids[1].Kids) == 0 {
				return v
			}
			return unknown("a part of a text")
		}
		return v
	})
}

// addr takes the address of an expression.
func (r *run) addr(x *ir.Node) Value {
	switch x.Op {
	case ir.OpLocal:
		if c := r.act.frame.lookup(x.Slot); c != nil {
			if c.typ == "" {
				if o, ok := r.load(c).(*object); ok {
					c.typ = o.typ
				}
			}
			if s, ok := r.load(c).(*Sym); ok && s.Kind != SymUnknown {
				return s // a struct that came by value
			}
			return c
		}
		return unknown("address")
	case ir.OpGlobal:
		r.global(x.Name)
		return r.globalCell(x.Name)
	case ir.OpConv:
		return r.addr(x.Kids[0])
	case ir.OpDeref:
		return r.eval(x.Kids[0])
	case ir.OpField:
		if f, ok := clients.LookupField(x.Key); ok && f.Is == clients.Same {
			if v := r.eval(x.Kids[0]); r.place(single(v)) != nil {
				return v
			}
			return r.addr(x.Kids[0])
		}
		return r.addrField(x)
	}
	v := r.eval(x)
	return each(v, func(v Value) Value {
		if s, ok := v.(*Sym); ok {
			return s
		}
		typ := x.Type
		if o, ok := v.(*object); ok {
			typ = o.typ
		}
		return r.newCell(typ, v)
	})
}

// addrField boxes the struct in a field, so that what is done to it stays.
func (r *run) addrField(x *ir.Node) Value {
	v := r.evalField(x)
	if x.Zero != ir.ZeroStruct && !r.addressed[x.Key] {
		r.addressed[x.Key] = true
		r.learned()
	}
	owner := single(r.eval(x.Kids[0]))
	if c := r.place(owner); c != nil {
		o, ok := r.load(c).(*object)
		if !ok {
			return v
		}
		if b := r.boxed(o, x, v); b != nil {
			r.heap.set(c, o.with(fieldName(x), box{b}))
			return b
		}
	} else if o, ok := owner.(*object); ok { // the struct itself is in the variable
		if b := r.boxed(o, x, v); b != nil {
			r.assign(x.Kids[0], o.with(fieldName(x), box{b}))
			return b
		}
	}
	return each(v, func(v Value) Value {
		switch v := v.(type) {
		case *object:
			return r.newCell(v.typ, v)
		case *Text, *list, *fn, null:
			return r.newCell("", v)
		}
		return v
	})
}

// boxed is the box of a field, a new one if it has none; nil for a field whose address
// does not matter.
func (r *run) boxed(o *object, x *ir.Node, v Value) *cell {
	if b, ok := o.fields[fieldName(x)].(box); ok {
		return b.c
	}
	if inner, ok := v.(*object); ok {
		return r.newCell(inner.typ, inner)
	}
	if x.Zero != ir.ZeroText {
		return nil
	}
	b := r.newCell("", v)
	b.field = x.Key
	return b
}

func single(v Value) Value {
	if l := altsOf(v); len(l) == 1 {
		return l[0].val
	}
	return nil
}

func (r *run) evalStruct(n *ir.Node) Value {
	r.insts++
	if l := r.literals[n.Type]; len(n.Kids) > 0 && len(l) < 8 {
		if r.final {
			r.learned()
		} else {
			r.literals[n.Type] = append(l, r.insts)
		}
	}
	o := &object{typ: n.Type, inst: r.insts, fields: make(map[string]Value, len(n.Kids))}
	for _, p := range n.Kids {
		v := r.eval(p.Kids[0])
		o.fields[fieldName(p)] = v
		r.store(p.Key, v, o.inst)
		if f, ok := clients.LookupField(p.Key); ok && f.Is == clients.Hook {
			o.client.hooks = &hooks{[]hook{{fn: v, param: int(f.Param)}}}
		}
	}
	if t, ok := clients.LookupType(n.Type); ok && t.Is == clients.Make && n.Pos.IsValid() {
		o.request.origin = r.newOrigin(n)
	}
	return o
}

func (r *run) evalMap(n *ir.Node) Value {
	t := &table{}
	for i := 0; i+1 < len(n.Kids); i += 2 {
		k, v := r.eval(n.Kids[i]), r.eval(n.Kids[i+1])
		r.use(k, Matched, "")
		for _, a := range altsOf(k) {
			t = t.put(asText(a.val), v, true)
		}
	}
	return r.newCell(n.Type, t)
}

func (r *run) make(n *ir.Node) Value {
	switch n.Container {
	case ir.Map:
		return r.newCell(n.Type, &table{})
	case ir.Chan:
		return r.newCell("", &list{})
	}
	return &list{}
}

// convert gives texts, functions and contents the name of a type, for its methods.
func (r *run) convert(v Value, typ string) Value {
	return each(v, func(v Value) Value {
		switch v := v.(type) {
		case *Text:
			if v.typ != typ {
				return &Text{Parts: v.Parts, typ: typ}
			}
		case *fn:
			if typ != "" && v.typ == "" && v.interfaceMethod == "" {
				c := *v
				c.typ = typ
				return &c
			}
		case *cell:
			if o, ok := r.load(v).(*object); v.typ == "" && (!ok || o.kind == structKind) {
				v.typ = typ
			}
		case *Sym:
			if v.typ == "" && typ != "" {
				c := *v
				c.typ = typ
				return &c
			}
		}
		return v
	})
}

func (r *run) receive(ch Value) Value {
	return each(ch, func(v Value) Value {
		switch c := r.content(v).(type) {
		case *list:
			return r.at(c, nil)
		case *Sym:
			return r.resolve(c.sub(SymElem, "elem", ""))
		}
		return unknown("channel")
	})
}

func (r *run) append(n *ir.Node) Value {
	vals := r.evalAll(n.Kids)
	return each(vals[0], func(v Value) Value {
		if t, ok := v.(*Text); ok && len(vals) > 1 { // append(dst, "text"...)
			out := joinTexts(append([]Value{t}, vals[1:]...)...)
			r.use(out, Formed, "")
			return out
		}
		out := &list{}
		switch c := v.(type) {
		case *list:
			out.elems, out.opens = c.elems, c.opens
		case *Sym:
			if n.Has(ir.FlagSpread) && len(vals) == 2 && isPlainText(vals[1]) {
				return joinTexts(append([]Value{c}, vals[1:]...)...)
			}
			out.opens = []*Sym{c}
		}
		rest := vals[1:]
		if n.Has(ir.FlagSpread) && len(rest) == 1 {
			return r.spread(out, rest[0])
		}
		out.elems = append(out.elems[:len(out.elems):len(out.elems)], rest...)
		return out.cut()
	})
}

func isPlainText(v Value) bool { _, ok := v.(*Text); return ok }

// spread appends the elements of v.
func (r *run) spread(out *list, v Value) Value {
	return each(v, func(v Value) Value {
		switch c := v.(type) {
		case *list:
			l := &list{elems: out.elems, opens: out.opens}
			l.elems = append(l.elems[:len(l.elems):len(l.elems)], c.elems...)
			for _, s := range c.opens {
				l.opens = addSym(l.opens, s)
			}
			return l.cut()
		case *Sym:
			return &list{elems: out.elems, opens: addSym(out.opens, c)}
		case *Text:
			return joinTexts(out, c)
		}
		return out
	})
}

// compared notes that two texts are compared; == "" only asks whether there is one.
func (r *run) compared(a, b Value) {
	if !isEmptyText(a) && !isEmptyText(b) {
		r.use(a, Compared, "")
		r.use(b, Compared, "")
	}
}

func isEmptyText(v Value) bool {
	t, ok := v.(*Text)
	return ok && t.empty()
}

// clear empties a map; all says that nothing can be in it that was not seen.
func (r *run) clear(m Value, all bool) {
	for _, a := range altsOf(m) {
		if c := r.place(a.val); c != nil && len(altsOf(m)) == 1 {
			r.heap.set(c, &table{cleared: all})
		}
	}
}

func (r *run) deleteKey(m, k Value) {
	r.use(k, Matched, "")
	for _, a := range altsOf(m) {
		c := r.place(a.val)
		if c == nil {
			continue
		}
		t := r.tableIn(c)
		if key, ok := asText(single(k)).Const(); ok && single(k) != nil {
			r.heap.set(c, t.del(key))
		}
	}
}

// tableIn is the content of a map's cell.
func (r *run) tableIn(c *cell) *table {
	switch t := r.load(c).(type) {
	case *table:
		return t
	case *Sym:
		return (&table{}).open(t)
	}
	t := &table{}
	if c.sym != nil {
		return t.open(c.sym)
	}
	return t
}

func (r *run) globalCell(name string) *cell {
	c, ok := r.globals[name]
	if !ok {
		r.engineCells++
		c = &cell{id: -r.engineCells, typ: ""}
		r.globals[name] = c
	}
	return c
}

// global reads a package variable.
func (r *run) global(name string) Value {
	c := r.globalCell(name)
	if v := r.load(c); v != nil {
		return r.orStored(name, v)
	}
	switch name {
	case "net/http.DefaultClient":
		v := r.globalCell(name + "·") // the client that the variable points to
		v.typ = "net/http.Client"
		r.base.set(v, &object{typ: v.typ})
		r.base.set(c, v)
		return v
	case "net/http.DefaultTransport":
		if r.replaced {
			return unknown("http.DefaultTransport is replaced")
		}
		v := &object{typ: "net/http.Transport"}
		r.base.set(c, v)
		return v
	}
	if init, ok := r.foreign[name]; ok {
		r.base.set(c, unknown("initialisation"))
		v := r.lazily(init)
		r.base.set(c, v)
		return v
	}
	s := &Sym{Kind: SymGlobal, Name: name[strings.LastIndexByte(name, '.')+1:], Key: name, id: name}
	return s
}

// lazily runs the initialisation of another package's variable.
func (r *run) lazily(m remote) Value {
	n, err := m.c.node(m.body)
	if err != nil {
		return unknown("initialisation")
	}
	saved, heap := r.act, r.heap
	r.heap = r.base
	r.act = &activation{fn: &ir.Func{}, frame: &frame{vars: map[ir.Slot]*cell{}}, base: r.heap}
	r.chain = append(r.chain, Call{Foreign: true})
	v := r.eval(n)
	r.chain = r.chain[:len(r.chain)-1]
	r.act, r.heap = saved, heap
	return v
}

// orStored adds what functions store into a package variable after its start.
func (r *run) orStored(name string, v Value) Value {
	stores := r.fieldStores["="+name]
	if !r.final || len(stores) == 0 || r.wrote[name] {
		return v
	}
	id := r.choice()
	out := []alt{{guard{{id, 0}}, v}}
	for i, s := range stores {
		out = append(out, alt{guard{{id, i + 1}}, r.thaw(s, "")})
	}
	return either(out)
}

func (r *run) setGlobal(name string, v Value) {
	c := r.globalCell(name)
	r.heap.set(c, v)
	if r.root != nil {
		r.wrote[name] = true
		r.store("="+name, v, 0)
	}
}
