package inventory

import (
	"go/token"
	"go/types"
	"strings"

	"github.com/mprlint/mprlint/passes/internal/request"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// hole names what fills a hole in a text: the parameter, the field, the variable, or the
// function that returns it.
func (l *lister) hole(s *request.Sym) string {
	switch s.Kind {
	case request.SymParam:
		return l.param(s)
	case request.SymField:
		if s.Parent != nil && s.Parent.Kind == request.SymParam && s.Parent.Parent == nil {
			if of := l.param(s.Parent); of != nameless {
				return of + "." + s.Name
			}
		}
		return s.Name
	case request.SymElem, request.SymKey:
		if s.Parent == nil {
			return nameless
		}
		if of := l.hole(s.Parent); of != nameless {
			return of + "[]"
		}
	case request.SymResult:
		if s.Name == "()" && s.Parent != nil {
			return l.hole(s.Parent) + "()"
		}
		return strings.NewReplacer("(", "", ")", "", "*", "").Replace(short(s.Name)) + "()"
	case request.SymGlobal:
		return s.Name
	}
	return nameless
}

// nameless is said of what fills a hole and has no name.
const nameless = "value"

// param is a parameter's name; its symbol has the function's name and an index.
func (l *lister) param(s *request.Sym) string {
	if sig := l.code().signatures[s.Name]; sig != nil {
		return paramName(sig, s.Index)
	}
	return nameless
}

// paramName names a parameter by its index, of which the receiver is the first.
func paramName(sig *types.Signature, i int) string {
	if sig.Recv() != nil {
		if i == 0 {
			return sig.Recv().Name()
		}
		i--
	}
	if i < sig.Params().Len() && sig.Params().At(i).Name() != "" {
		return sig.Params().At(i).Name()
	}
	return nameless
}

// functionAt names the function around a position, without its package.
func (l *lister) functionAt(pos token.Pos, otherwise string) string {
	if name := l.code().around(pos); name != "" {
		return name
	}
	if rulekit.FileAt(l.pass, pos) != nil {
		return "package " + l.pass.Pkg.Name()
	}
	return short(otherwise)
}
