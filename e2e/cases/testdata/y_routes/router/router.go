// Package router finds handlers in a tree of prefixes, as routers do.
package router

import (
	"net/http"
	"strings"
)

// A Handler answers one kind of request.
type Handler func(w http.ResponseWriter, r *http.Request)

type node struct {
	prefix   string
	indices  string
	children []*node
	handlers map[string]Handler
	wild     bool
	priority int
}

// A Router has a tree for all methods.
type Router struct {
	root  *node
	count int
	wraps []func(Handler) Handler
}

func New() *Router { return &Router{root: &node{handlers: map[string]Handler{}}} }

// Use puts something around all handlers that come later.
func (r *Router) Use(w func(Handler) Handler) { r.wraps = append(r.wraps, w) }

func (r *Router) GET(path string, h Handler)  { r.handle(http.MethodGet, path, h) }
func (r *Router) POST(path string, h Handler) { r.handle(http.MethodPost, path, h) }

// Group hands over a router for what lies below a path.
func (r *Router) Group(path string, f func(*Router)) {
	g := New()
	f(g)
	r.mount(path, g.root)
}

func (r *Router) mount(path string, n *node) {
	for m, h := range n.handlers {
		r.handle(m, path+n.prefix, h)
	}
	for _, c := range n.children {
		r.mount(path+n.prefix, c)
	}
}

func (r *Router) handle(method, path string, h Handler) {
	for i := len(r.wraps) - 1; i >= 0; i-- {
		h = r.wraps[i](h)
	}
	for i, part := range strings.Split(path, "/") {
		if strings.HasPrefix(part, ":") {
			r.root.insert(method, part[:i], h, true)
			continue
		}
		r.root.insert(method, part, h, false)
	}
	r.count++
}

func common(a, b string) int {
	i := 0
	for ; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
	}
	return i
}

func (n *node) raise(i int) int {
	n.children[i].priority++
	for ; i > 0 && n.children[i-1].priority < n.children[i].priority; i-- {
		n.children[i-1], n.children[i] = n.children[i], n.children[i-1]
	}
	if n.priority > 3 {
		n.indices = n.indices[:i] + n.indices[i:i+1] + n.indices[i+1:]
	}
	return i
}

func (n *node) insert(method, path string, h Handler, wild bool) {
	if n.prefix == "" && len(n.children) == 0 {
		n.fill(method, path, h, wild)
		return
	}
	for {
		k := common(path, n.prefix)
		if k < len(n.prefix) {
			child := &node{prefix: n.prefix[k:], wild: n.wild, indices: n.indices, children: n.children, handlers: n.handlers, priority: n.priority - 1}
			n.children = []*node{child}
			n.indices = n.prefix[k : k+1]
			n.prefix = path[:k]
			n.handlers = map[string]Handler{}
			n.wild = false
		}
		if k < len(path) {
			path = path[k:]
			if n.wild {
				n = n.children[0]
				n.priority++
				if strings.HasPrefix(path, n.prefix) && n.prefix != "*" {
					continue
				}
				panic("router: conflict at " + path)
			}
			c := path[:1]
			if i := strings.Index(n.indices, c); i >= 0 {
				i = n.raise(i)
				n = n.children[i]
				continue
			}
			if c != ":" && c != "*" {
				n.indices += c
				child := &node{handlers: map[string]Handler{}}
				n.children = append(n.children, child)
				n.raise(len(n.indices) - 1)
				n = child
			}
			n.fill(method, path, h, wild)
			return
		}
		n.handlers[method] = h
		return
	}
}

func (n *node) fill(method, path string, h Handler, wild bool) {
	for i := strings.IndexAny(path, ":*"); i >= 0; i = strings.IndexAny(path, ":*") {
		if i > 0 {
			n.prefix = path[:i]
			path = path[i:]
		}
		child := &node{wild: true, prefix: path, handlers: map[string]Handler{}}
		n.children = []*node{child}
		n = child
		n.priority++
		if end := strings.Index(path, "/"); end >= 0 {
			n.prefix = path[:end]
			path = path[end:]
			next := &node{priority: 1, handlers: map[string]Handler{}}
			n.children = []*node{next}
			n = next
			continue
		}
		n.handlers[method] = h
		return
	}
	n.prefix, n.wild = path, wild
	n.handlers[method] = h
}

// Fill registers a page of its own, and hands over for whom.
func (r *Router) Fill(company string, h http.Header, set func(string)) {
	for _, p := range strings.Fields("/a/:b/c /a/:b/d /a/:b/e /a/:b/f /a/:b/g /a/:b/h /a/:b/i /a/:b/j") {
		r.GET(p, func(w http.ResponseWriter, q *http.Request) { http.NotFound(w, q) })
	}
	h.Set("Procore-Company-Id", company)
	set(company)
}

func (r *Router) ServeHTTP(w http.ResponseWriter, q *http.Request) {
	n, path := r.root, q.URL.Path
	for n != nil {
		rest, ok := strings.CutPrefix(path, n.prefix)
		if !ok {
			break
		}
		if rest == "" {
			if h := n.handlers[q.Method]; h != nil {
				h(w, q)
				return
			}
			break
		}
		i := strings.Index(n.indices, rest[:1])
		if i < 0 {
			break
		}
		n, path = n.children[i], rest
	}
	http.NotFound(w, q)
}
