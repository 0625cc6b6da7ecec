package companyid

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/clients"
	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/source"
)

// This file holds which OAuth grant a request's token comes from.

// serviceAccount reports whether the token of a request comes from the
// client-credentials grant: that of its client; else the only kind of the package, or
// of the packages that it imports; else what the user says.
func (j *judge) serviceAccount(q *request.Request) bool {
	if q.Grant.Known() {
		return q.Grant == request.ClientCredentials
	}
	if g, _ := j.tokenGrant(q.Site.Pos); g.Known() {
		return g == request.ClientCredentials
	}
	if j.grants == nil {
		g := j.packageGrant()
		j.grants = &g
	}
	return *j.grants == request.ClientCredentials
}

// packageGrant is the only type of grant that the package uses, or that those which it imports
// use, or what the user says.
func (j *judge) packageGrant() request.GrantType {
	types := j.ownGrants()
	if len(types) == 0 {
		for _, imp := range source.Imported(j.pass.TypesInfo, j.untested()) {
			if f := j.facts[imp.Path()]; f != nil {
				types = append(types, f.Grants...)
			}
		}
		slices.Sort(types)
		types = slices.Compact(types)
	}
	if len(types) == 1 {
		return types[0]
	}
	return clients.ParseGrantType(j.opts.Grant)
}

// grantWords are the literals and names that show a grant.
var grantWords = []struct {
	text  string
	grant request.GrantType
}{
	{"client_credentials", request.ClientCredentials},
	{"authorization_code", request.AuthorizationCode},
	{"refresh_token", request.AuthorizationCode},
	{"golang.org/x/oauth2/clientcredentials.", request.ClientCredentials},
	{"golang.org/x/oauth2.Config", request.AuthorizationCode},
}

// ownGrants lists the types of grants that the package itself uses.
func (j *judge) ownGrants() []request.GrantType {
	var types []request.GrantType
	j.eachGrant(func(_ ast.Node, text string) { types = withGrants(types, text) })
	slices.Sort(types)
	return types
}

// withGrants adds the types of grants that a literal or name shows.
func withGrants(types []request.GrantType, text string) []request.GrantType {
	for _, w := range grantWords {
		if strings.Contains(text, w.text) && !slices.Contains(types, w.grant) {
			types = append(types, w.grant)
		}
	}
	return types
}

// credentials is what shows the client-credentials grant: of the token at hand, or the first place in
// the package; nil if there is none.
func (j *judge) credentials(q *request.Request) (first ast.Node) {
	if g, shown := j.tokenGrant(q.Site.Pos); g == request.ClientCredentials {
		return shown
	}
	j.eachGrant(func(n ast.Node, text string) {
		for _, w := range grantWords {
			if first == nil && w.grant == request.ClientCredentials && strings.Contains(text, w.text) {
				first = n
			}
		}
	})
	return first
}

// untested are the files that are no tests, or all if there are no others: how a test signs in says
// nothing of the code that it tests.
func (j *judge) untested() []*ast.File {
	if own := source.Untested(j.pass.Fset, j.pass.Files); len(own) > 0 {
		return own
	}
	return j.pass.Files
}

// eachGrant calls a function with the literals and names that may show a grant.
func (j *judge) eachGrant(do func(n ast.Node, text string)) {
	for _, f := range j.untested() {
		j.eachGrantIn(f, do)
	}
}

// eachGrantIn is eachGrant for what stands below a node.
func (j *judge) eachGrantIn(below ast.Node, do func(n ast.Node, text string)) {
	ast.Inspect(below, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec, *ast.Field:
			return false // a tag such as json:"refresh_token" shows no grant
		case *ast.BasicLit:
			if n.Kind == token.STRING {
				do(n, n.Value)
			}
		case *ast.SelectorExpr:
			if obj := j.pass.TypesInfo.Uses[n.Sel]; obj != nil && obj.Pkg() != nil && strings.HasPrefix(obj.Pkg().Path(), "golang.org/x/oauth2") {
				do(n, obj.Pkg().Path()+"."+obj.Name())
			}
		}
		return true
	})
}

// mentions reports whether the package names Procore: in its path, its identifiers or
// its strings.
func (j *judge) mentions() bool {
	if j.names == nil {
		m := rulekit.NamesProcore(j.pass)
		j.names = &m
	}
	return *j.names
}
