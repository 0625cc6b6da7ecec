package companyid

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// The grants that matter; a refresh token comes from the authorization code.
const (
	clientCredentials = "client_credentials"
	authorizationCode = "authorization_code"
)

// serviceAccount reports whether the token of a request comes from the
// client-credentials grant: that of its client; else the only kind of the package, or
// of the packages that it imports; else what the user says.
func (j *judge) serviceAccount(q *request.Request) bool {
	if q.Grant != "" {
		return q.Grant == clientCredentials
	}
	if j.grants == nil {
		g := j.packageGrant()
		j.grants = &g
	}
	return *j.grants == clientCredentials
}

func (j *judge) packageGrant() string {
	kinds := j.ownGrants()
	if len(kinds) == 0 {
		for _, imp := range j.pass.Pkg.Imports() {
			if f := j.facts[imp.Path()]; f != nil {
				kinds = append(kinds, f.Grants...)
			}
		}
		slices.Sort(kinds)
		kinds = slices.Compact(kinds)
	}
	if len(kinds) == 1 {
		return kinds[0]
	}
	return j.opts.Grant
}

// grantWords are the literals and names that show a grant.
var grantWords = []struct{ text, kind string }{
	{"client_credentials", clientCredentials},
	{"authorization_code", authorizationCode},
	{"refresh_token", authorizationCode},
	{"golang.org/x/oauth2/clientcredentials.", clientCredentials},
	{"golang.org/x/oauth2.Config", authorizationCode},
}

// ownGrants lists the kinds of grants that the package itself uses.
func (j *judge) ownGrants() []string {
	var kinds []string
	j.eachGrant(func(_ ast.Node, text string) {
		for _, w := range grantWords {
			if strings.Contains(text, w.text) && !slices.Contains(kinds, w.kind) {
				kinds = append(kinds, w.kind)
			}
		}
	})
	slices.Sort(kinds)
	return kinds
}

// credentials is the first place in the package that shows the client-credentials grant,
// or nil.
func (j *judge) credentials() (first ast.Node) {
	j.eachGrant(func(n ast.Node, text string) {
		for _, w := range grantWords {
			if first == nil && w.kind == clientCredentials && strings.Contains(text, w.text) {
				first = n
			}
		}
	})
	return first
}

// eachGrant calls a function with the literals and names that may show a grant.
func (j *judge) eachGrant(do func(n ast.Node, text string)) {
	for _, f := range j.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
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
