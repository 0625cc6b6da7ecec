package traffic

// This file holds how ids are called. Whether a number is an id cannot be seen from its type,
// and to report a count or a page would be a false alarm; so only names decide, and foreign
// ones are out.
//
//	ProjectID, company_ids, id, userIds     ids
//	ERPId, sessionID, valid                 none

import (
	"go/ast"
	"slices"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// foreignWords are words that say that an id is another system's, or no resource's.
var foreignWords = []string{
	"external", "origin", "erp", "foreign", "legacy", "local", "internal", "third", "remote",
	"sage", "quickbooks", "netsuite", "salesforce", "jira", "github", "gitlab", "slack", "autodesk", "okta", "stripe", "viewpoint", "hubspot", "sap",
	"session", "request", "trace", "span", "correlation", "process", "thread", "worker", "goroutine", "machine", "device", "event", "batch", "message",
	"client", "app", "key", "node", "shard", "partition", "row", "db",
}

// ours are the foreign words that Procore has resources of, behind the word that says so.
//
//	change_event_id, change_order_request_id
var ours = map[string]string{"event": "change", "request": "order"}

// IsID reports whether a name is that of an id, or of several: id, ProjectID, company_ids.
// One that says whose it is, and that is not Procore, is none.
func IsID(name string) bool {
	words := procore.Words(name)
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	if last != "id" && last != "ids" && !(len(words) > 1 && last == "s" && words[len(words)-2] == "id") {
		return false
	}
	for i, w := range words {
		if slices.Contains(foreignWords, w) && (i == 0 || words[i-1] != ours[w]) {
			return false
		}
	}
	return true
}

// isID is IsID, which takes a name apart, once for each name.
func (f *flow) isID(name string) bool {
	is, ok := f.ids[name]
	if !ok {
		is = IsID(name)
		f.ids[name] = is
	}
	return is
}

// countWords are those of numbers that are no ids, whatever the place that they go to.
var countWords = []string{
	"page", "limit", "offset", "count", "number", "num", "no", "size", "index", "year", "month", "day", "week", "hour", "version", "revision",
	"status", "state", "type", "kind", "code", "level", "retries", "attempts", "timeout", "port", "total", "max", "min", "per", "line", "position",
	"sort", "seq", "sequence", "depth", "rank",
}

// mayBeID reports whether a number of a name is an id, if the place that it goes to says so.
//
//	// Have: CompanyID, Company, Page, ERPId
//	// Want: true, true, false, false
func (f *flow) mayBeID(name string) bool {
	if f.isID(name) {
		return true
	}
	return !slices.ContainsFunc(procore.Words(name), func(w string) bool {
		return w == "id" || w == "ids" || slices.Contains(countWords, w) || slices.Contains(foreignWords, w)
	})
}

// speaksOfID reports whether an expression is named as an id: by its last name, or by a text
// within, as in r.PathValue("project_id").
func (f *flow) speaksOfID(e ast.Expr) bool {
	found := f.isID(nameOfValue(e))
	ast.Inspect(e, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && !found {
			found = f.namesID(lit)
		}
		return !found
	})
	return found
}

// nameOfValue is what a value is called: the variable, or the last field.
//
//	// Have: strconv.Itoa(int(c.CompanyID)), ids[0], p.GetID()
//	// Want: CompanyID, ids, GetID
func nameOfValue(e ast.Expr) string {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.Ident:
			return x.Name
		case *ast.SelectorExpr:
			return x.Sel.Name
		case *ast.StarExpr:
			e = x.X
		case *ast.UnaryExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.TypeAssertExpr:
			e = x.X
		case *ast.CallExpr:
			switch {
			case len(x.Args) == 1: // int64(id), strconv.Itoa(id)
				e = x.Args[0]
			case len(x.Args) == 0:
				e = x.Fun // p.GetID()
			default:
				return ""
			}
		default:
			return ""
		}
	}
}

// nameIt notes that the result of a narrowing is called an id.
//
//	// Have: projectID := int32(n)
func (f *flow) nameIt(l, r ast.Expr) {
	if f.isID(nameOfValue(l)) {
		f.nameAll(f.origins(r))
	}
}

// nameAll notes it of all narrowings among some origins, and of the numbers that were written as fmt
// likes. Of a parameter it is for the callers to note:
//
//	// Have: func (c *Client) as(company int32) { …Header.Set("Procore-Company-Id", …company) }; c.as(int32(n))
//	// Want: int32(n) is an id, whatever n is called
func (f *flow) nameAll(from *origins) {
	for o := range from.all() {
		switch {
		case o.inner:
		case o.kind == narrowed:
			f.found.named[o.call] = true
		case o.kind == setting:
			f.found.called[o.field] = true
		case o.kind == formatted && f.loose[o.call]:
			f.event(event{kind: writesFloat, call: o.call}, f.of(floating))
		case o.kind == param && !f.current.named[o.param]:
			f.current.named[o.param] = true
			f.changed(f.current)
		}
	}
}

// namesID reports whether an expression is the name of an id.
func (f *flow) namesID(e ast.Expr) bool {
	return f.isID(f.textOf(e))
}
