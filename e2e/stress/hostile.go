package main

// This file holds programs that were slow once, in any size.

import (
	"fmt"
	"strings"
)

// hostile are generators of programs by name: what each makes of a size is the text of one
// package.
var hostile = map[string]func(n int) string{
	"callchain":    callChain,
	"callers":      callers,
	"chained":      chained,
	"constchain":   constChain,
	"constconcat":  constConcat,
	"constdouble":  constDouble,
	"deepembed":    deepEmbed,
	"deepfield":    deepField,
	"deepif":       deepIf,
	"elseif":       elseIf,
	"embedded":     embedded,
	"embedclients": embedClients,
	"generics":     generics,
	"globals":      globals,
	"headers":      headers,
	"hostmap":      hostMap,
	"hosts":        manyHosts,
	"hugeswitch":   hugeSwitch,
	"ignores":      ignores,
	"ifaceembed":   interfaceEmbeds,
	"instances":    instances,
	"interfaces":   interfaces,
	"iterators":    iterators,
	"longconcat":   longConcat,
	"longerr":      longErr,
	"makers":       makers,
	"manyfuncs":    manyFuncs,
	"manyreqif":    manyRequestsIf,
	"manyreqvar":   manyRequestsVar,
	"manystructs":  manyStructs,
	"mutual":       mutual,
	"nestedlit":    nestedLiteral,
	"optional":     optional,
	"opaque":       opaque,
	"options":      options,
	"optionlists":  optionLists,
	"plusidx":      nestedIndex,
	"services":     services,
	"setters":      setters,
	"smallids":     smallIDs,
	"tagdefaults":  tagDefaults,
	"templates":    templates,
	"transports":   transports,
	"variables":    variables,
	"wide":         wide,
	"workers":      workers,
	"worklist":     workList,
}

// head is what most of them begin with.
const head = `package p

import "net/http"

const base = "https://app.procore.com"

func get(path string) error {
	req, err := http.NewRequest("GET", base+path, nil)
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

var conds [100]bool

func cond(i int) bool { return conds[i%100] }

`

// repeat writes a format for each number below n.
func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(strings.ReplaceAll(format, "$+", fmt.Sprint(i+1)), "$", fmt.Sprint(i)))
	}
	return b.String()
}

// callChain is functions of which each calls the next one.
func callChain(n int) string {
	return head + repeat(n, "func f$(s string) error { return f$+(s) }\n") + fmt.Sprintf("func f%d(s string) error { return get(s) }\n", n)
}

// constChain is constants of which each adds a letter to the one before.
func constChain(n int) string {
	return head + "const s0 = \"x\"\n" + repeat(n, "const s$+ = s$ + \"y\"\n") + fmt.Sprintf("func F() { http.Get(base + s%d) }\n", n)
}

// constDouble is constants of which each is the one before twice.
func constDouble(n int) string {
	return head + "const s0 = \"\"\n" + repeat(n, "const s$+ = s$ + s$\n") + fmt.Sprintf("func F() { http.Get(base + s%d) }\n", n)
}

// embedded is one literal that holds a document of n addresses, and much text between them.
func embedded(n int) string {
	return head + "const doc = `openapi: 3.0.0\n" + repeat(n, "  - url: https://app.procore.com/rest/v1.0/things/$\n"+strings.Repeat("    description: what the server says of it\n", 12)) +
		"`\n\nfunc F(id string) { http.Post(base, doc+id, nil) }\n"
}

// manyHosts is a list of n addresses.
func manyHosts(n int) string {
	return head + "var all = []string{\n" + repeat(n, "\t\"https://app.procore.com/rest/v1.0/$\",\n") + "}\n\nfunc F() { http.Get(all[0]) }\n"
}

// ignores is n findings with a comment each that keeps it silent.
func ignores(n int) string {
	return head + "func F() { _ = get(\"/rest/v1.0/me\") }\n\n" +
		repeat(n, "//lint:ignore companyid,legacyhost reason $\nvar c$ = \"https://app.procore.com/rest/v1.0/$\"\n")
}

// longErr is a function of n calls with a test for an error after each.
func longErr(n int) string {
	return head + "func F() error {\n\tvar err error\n" + repeat(n, "\tv$ := base + \"/a$\"\n\tif err = get(v$); err != nil {\n\t\treturn err\n\t}\n") + "\treturn nil\n}\n"
}

// longConcat is one expression of n operands.
func longConcat(n int) string {
	return head + "func F(id string) { http.Get(base + \"/rest/v1.0/\"" + repeat(n, " +\n\tid + \"/$\"") + ") }\n"
}

// constConcat is a constant of n operands, of which each holds a host.
func constConcat(n int) string {
	return head + "const doc = base" + repeat(n, " +\n\t\"https://app.procore.com/rest/v1.0/$ \"") + "\n\nfunc F(id string) { http.Get(doc + id) }\n"
}

// manyFuncs is n functions that make a request.
func manyFuncs(n int) string {
	return head + repeat(n, "func F$(c *http.Client, id string) error {\n\tr, err := http.NewRequest(\"GET\", base+\"/rest/v1.0/$/\"+id, nil)\n\tif err != nil {\n\t\treturn err\n\t}\n\t_, err = c.Do(r)\n\treturn err\n}\n\n")
}

// manyRequestsIf is a function with n conditions, below each of which a request is sent.
func manyRequestsIf(n int) string {
	return head + "func F(c *http.Client) error {\n" + repeat(n, "\tif cond($) {\n\t\tr, err := http.NewRequest(\"GET\", base+\"/rest/v1.0/$\", nil)\n\t\tif err != nil {\n\t\t\treturn err\n\t\t}\n\t\tif _, err = c.Do(r); err != nil {\n\t\t\treturn err\n\t\t}\n\t}\n") + "\treturn nil\n}\n"
}

// manyRequestsVar is a variable that holds one of n requests.
func manyRequestsVar(n int) string {
	return head + "func F(c *http.Client) error {\n\tvar r *http.Request\n" + repeat(n, "\tif cond($) {\n\t\tr, _ = http.NewRequest(\"GET\", base+\"/rest/v1.0/$\", nil)\n\t}\n") + "\t_, err := c.Do(r)\n\treturn err\n}\n"
}

// nestedLiteral is n literals, one within another.
func nestedLiteral(n int) string {
	return head + "type N struct {\n\tn *N\n\ts string\n}\n\nvar X = " + strings.Repeat("&N{s: base, n: ", n) + "nil" + strings.Repeat("}", n) + "\n\nfunc F() { http.Get(X.s) }\n"
}

// nestedIndex is n assignments with an operator, eight of which each stand in the index of the next
// one. Go's own type checker looks twice at what such an assignment changes, and so takes twice as
// long for each more that stands within another.
func nestedIndex(n int) string {
	const deep = 8
	return head + repeat(n/deep, "func F$(a []string, i int) {\n\t"+strings.Repeat("a[func() int { ", deep)+"a[0] += \"x\"\n"+strings.Repeat("; return 0 }()] += \"y\"\n", deep)+"\t_ = get(a[0])\n}\n\n")
}

// variables is n functions that call each other and use variables, of which none has to do with
// requests, beside one that sends one. They are not run at all.
func variables(n int) string {
	return head + "var table = map[string]string{\"a\": \"b\"}\n\nfunc f0(s string) string { return s }\n" +
		repeat(n, "\nvar name$ = \"n$\"\n\nfunc F$(s string, a []string) string {\n\tfor _, x := range a {\n\t\tif x == name$ {\n\t\t\ts += table[x] + f$(x)\n\t\t} else {\n\t\t\ts += f$(table[s])\n\t\t}\n\t}\n\treturn s\n}\n\nfunc f$+(s string) string { return F$(s, nil) }\n")
}

// workList is n searches through a graph of unknown nodes, with a list of those that are left.
func workList(n int) string {
	return head + `type node interface{ Edges() []edge }
type edge interface{ Nodes() (a, b node) }
type path struct {
	n node
	p []edge
}
` + repeat(n, `
func Search$(from, to node) []edge {
	visited := map[node]bool{from: true}
	work := []path{{from, nil}}
	for len(work) > 0 {
		current := work
		work = nil
		for _, np := range current {
			for _, e := range np.n.Edges() {
				a, b := e.Nodes()
				if a == np.n {
					a = b
				}
				if !visited[a] {
					ve := append([]edge(nil), np.p...)
					ve = append(ve, e)
					if a == to {
						http.Get(base)
						return ve
					}
					work = append(work, path{a, ve})
					visited[a] = true
				}
			}
		}
	}
	return nil
}
`)
}
