// Package traffic tells what a package exchanges with the Procore API: which of its calls
// build requests to it, which of its types the messages are written to and read into, and
// which numbers on the way are ids. The rules ask it; it reports nothing by itself.
//
// The engine (package request) says which calls build a request to Procore, and of which
// function of the package. From there this package follows values, with the types and the
// syntax at hand:
//
//	resp, err := http.DefaultClient.Do(req) // req is made by a call to Procore, so resp comes from there
//	json.NewDecoder(resp.Body).Decode(&list) // the type of list is read from Procore
//
// Each expression has a set of origins ([origin]); each function has a summary, whose
// origins are its parameters and the request that it makes for its caller. So one helper
// that decodes the answers of several systems does not mix their types.
//
// The flow is insensitive to the order of statements, and knows of what is stored in fields
// only numbers and ids. What is not followed is not known to be Procore's, and nothing is
// said of it.
package traffic

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/gateway"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// Traffic is what a package exchanges with the Procore API. The zero value is nothing. A rule
// that reports a field, a conversion or a format asks it whether ids of Procore go through.
type Traffic struct {
	Skipped  bool // the package has nothing to do with Procore
	Messages []*Message
	Narrowed []*Narrowed
	Floats   []*Formatted
	Settings []*Setting
	Params   []*types.Var             // parameters of 32 bits or less that others fill with ids, which go into requests
	told     map[*types.TypeName]bool // the messages of which imports say that they are
	exact    []string                 // functions that keep numbers as text, see [keepers.told]
	perhaps  []Perhaps
}

// A Message is a type that is read from an answer of Procore, or written into a request.
//
//	// Have: var list []Project; json.NewDecoder(resp.Body).Decode(&list)
//	// Want: Type Project, At the expression &list
type Message struct {
	Type *types.TypeName // nil for a struct without a name
	Lit  *types.Struct   // then: the struct
	At   ast.Expr        // where it, or the message that it is a part of, is read or written
}

// Struct is the fields of a message, nil if it is no struct.
func (m *Message) Struct() *types.Struct {
	if m.Type == nil {
		return m.Lit
	}
	s, _ := m.Type.Type().Underlying().(*types.Struct)
	return s
}

// A Narrowed is an id that a conversion or parse cuts to 32 bits or less.
//
//	// Have: short := int32(project.ID)        From: the id is Procore's
//	// Have: id, _ := strconv.ParseInt(s, 10, 32); url := base + "/projects/" + strconv.Itoa(int(id))
type Narrowed struct {
	Call *ast.CallExpr // int32(id), strconv.ParseInt(s, 10, 32)
	From bool          // it comes out of an answer; else it goes into a request
	Kept bool          // a function of another package keeps it so, and cuts nothing that is seen
}

// A Formatted is an id in a floating-point number that is written into a request as fmt
// likes, with an exponent if it is large.
//
//	// Have: fmt.Sprintf("/rest/v1.0/projects/%v", m["id"])    // 1.234567e+06
type Formatted struct {
	Call *ast.CallExpr
	Arg  ast.Expr
}

// A Setting is a field of 32 bits or less, filled from outside, that goes into requests.
//
//	// Have: CompanyID int32 `env:"PROCORE_COMPANY_ID"`; …Header.Set("Procore-Company-Id", fmt.Sprint(cfg.CompanyID))
type Setting struct {
	Field *types.Var
	At    *ast.SelectorExpr // where the package names it first
}

// Of follows the values of a package that calls Procore, for a rule that requires the engine.
// Gateways stand for Procore's API, too. A package that neither calls Procore nor speaks of it
// costs nothing more than this.
func Of(pass *analysis.Pass, gateways gateway.List) *Traffic {
	info := pass.ResultOf[rulekit.Engine].(*request.Info)
	if info.Skipped && len(gateways) > 0 { // the engine does not know of the user's hosts
		info = request.Alone(pass, gateways.Names)
	}
	told := toldBy(pass)
	keeps := keepersOf(pass, told.exact)
	none := &Traffic{Skipped: info.Skipped, exact: keeps.told()}
	if info.Skipped && len(told.messages) == 0 {
		none.perhaps = perhapsOf(pass)
		return none
	}
	calls := callsOf(pass, info, gateways)
	if calls == nil {
		none.perhaps = perhapsOf(pass)
	}
	if calls == nil && len(told.messages) == 0 && !rulekit.NamesProcore(pass) {
		return none // nothing goes out, and neither webhooks nor answers come in
	}
	follow := func(alone bool) *flow {
		f := newFlow(pass, calls)
		for t := range told.messages {
			for _, v := range idsOf((&Message{Type: t}).Struct()) {
				f.found.ids[v] = true
			}
		}
		if f.keeps = keeps; keeps != nil {
			for obj := range keeps.vars {
				f.vars[obj] = f.union(f.vars[obj], f.of(exact))
			}
		}
		f.perhaps, f.alone = told.perhaps, alone
		f.run()
		return f
	}
	f := follow(true)
	if f.found.foreign {
		f = follow(false)
	}
	t := f.traffic()
	t.Skipped, t.told, t.exact, t.perhaps = info.Skipped, told.messages, none.exact, none.perhaps
	return t
}
