package rulekit

import (
	"go/ast"
	"go/token"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// This file holds which files nobody edits by hand, so that nothing is fixed in them.

// ReadOnly reports whether a position lies in a file that nobody edits.
func ReadOnly(pass *analysis.Pass, pos token.Pos) bool {
	f := FileAt(pass, pos)
	return f != nil && IsReadOnly(pass, f)
}

// IsReadOnly reports whether a file is generated or another project's copy.
func IsReadOnly(pass *analysis.Pass, f *ast.File) bool {
	return isReadOnly(f, pass.Fset.File(f.FileStart).Name())
}

func isReadOnly(f *ast.File, name string) bool {
	name = filepath.ToSlash(name)
	return ast.IsGenerated(f) || namesOther(f) || strings.Contains("/"+name, "/vendor/") || inModuleCache(name)
}

// inModuleCache reports whether a file belongs to a module in the module cache, where
// nothing may be written. The cache lies anywhere, but its folders end in versions.
func inModuleCache(name string) bool {
	for dir := range strings.SplitSeq(path.Dir(name), "/") {
		if _, v, ok := strings.Cut(dir, "@v"); ok && v != "" && '0' <= v[0] && v[0] <= '9' && strings.Count(v, ".") >= 2 {
			return true
		}
	}
	return false
}

// namesOther reports whether a //line directive says that a file was made of one that
// is not Go. Tools that make Go files of templates or grammars write those.
func namesOther(f *ast.File) bool {
	return slices.ContainsFunc(f.Comments, func(group *ast.CommentGroup) bool {
		return slices.ContainsFunc(group.List, func(c *ast.Comment) bool {
			name := lineOf(c.Text)
			return name != "" && !strings.HasSuffix(name, ".go")
		})
	})
}

// lineOf is the file that a comment names as a line directive, or "":
//
//	//line page.qtpl:12
//	/*line page.qtpl:12:3*/
func lineOf(comment string) string {
	name, ok := strings.CutPrefix(comment, "//line ")
	if !ok {
		if name, ok = strings.CutPrefix(comment, "/*line "); !ok {
			return ""
		}
		name = strings.TrimSuffix(name, "*/")
	}
	name, ok = cutNumber(strings.TrimRight(name, "\r"))
	if !ok {
		return "" // no directive
	}
	name, _ = cutNumber(name)
	return name
}

// cutNumber cuts a line or column off the end of a directive.
func cutNumber(s string) (before string, ok bool) {
	before = strings.TrimRight(s, "0123456789")
	if before == s || !strings.HasSuffix(before, ":") {
		return s, false
	}
	return strings.TrimSuffix(before, ":"), true
}
