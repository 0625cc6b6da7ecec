package resourceid

// This file holds the columns that struct tags declare for a library which maps structs to tables.

import (
	"go/ast"
	"reflect"
	"regexp"
	"strconv"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
)

// A mapping is a key of struct tags by which a library declares columns. Where the tag names no
// column, the field does.
type mapping struct {
	key    string
	column *regexp.Regexp // the column's name
	typ    *regexp.Regexp // a type of 32 bits or less
}

// mappings are the libraries whose tags can name a column's type. sqlx, sqlc and ent are out: their
// types stand in SQL, or in code.
//
//	gorm:"column:procore_project_id;type:integer;not null"
//	bun:"procore_project_id,type:integer,notnull"
//	xorm:"int notnull 'procore_project_id'"
var mappings = sync.OnceValue(func() []mapping {
	const small = `(?i:(integer|int4|int2|int|serial4|serial|mediumint|smallserial|smallint))\b(?:\(\d+\))?`
	listed := mapping{column: regexp.MustCompile(`^(\w+)`), typ: regexp.MustCompile(`(?i:,\s*type:)` + small)}
	bun, pg := listed, listed
	bun.key, pg.key = "bun", "pg"
	return []mapping{
		{key: "gorm", column: regexp.MustCompile(`(?i:\bcolumn:)\s*(\w+)`), typ: regexp.MustCompile(`(?i:(?:^|;)\s*type:)\s*` + small)},
		bun,
		pg,
		{key: "xorm", column: regexp.MustCompile(`'(\w+)'`), typ: regexp.MustCompile(`(?:^|\s)` + small)},
	}
})

// inTags finds the columns in struct tags that are too small.
func inTags(pass *analysis.Pass) (out []*finding) {
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			f, ok := n.(*ast.Field)
			if !ok || f.Tag == nil || len(f.Names) != 1 {
				return true
			}
			if x := inTag(pass, f); x != nil {
				out = append(out, x)
			}
			return true
		})
	}
	return kept(pass, out, nil)
}

// inTag looks at the tag of one field.
func inTag(pass *analysis.Pass, f *ast.Field) *finding {
	text, ok := rulekit.Written(pass, f.Tag)
	if !ok || !procore.Mentions([]byte(text)) && !procore.Mentions([]byte(f.Names[0].Name)) {
		return nil
	}
	for _, m := range mappings() {
		tag, at := tagOf(text, m.key)
		typ := m.typ.FindStringSubmatchIndex(withoutAsides(tag))
		if typ == nil {
			continue
		}
		name := f.Names[0].Name
		if c := m.column.FindStringSubmatch(tag); c != nil {
			name = c[1]
		}
		if ofProcore(name) {
			return columnFinding(pass, f.Tag, at+typ[2], name, tag[typ[2]:typ[3]])
		}
	}
	return nil
}

// tagOf is what a tag, as it is written, says for a key, and where that begins. Of a tag with escapes
// nothing is said.
//
//	// Have: `json:"id" gorm:"type:int"`, gorm
//	// Want: type:int, 17
func tagOf(text, key string) (value string, at int) {
	raw, err := strconv.Unquote(text)
	if err != nil || len(raw) != len(text)-2 {
		return "", 0
	}
	value, ok := reflect.StructTag(raw).Lookup(key)
	if !ok {
		return "", 0
	}
	for _, m := range keyAt(key).FindAllStringIndex(raw, -1) {
		if m[1]+len(value) < len(raw) && raw[m[1]:m[1]+len(value)] == value {
			return value, m[1] + 1 // behind the quote of the literal
		}
	}
	return "", 0
}

// keyAt finds where a key's value begins in a tag.
func keyAt(key string) *regexp.Regexp { return regexp.MustCompile(`(?:^|\s)` + key + `:"`) }
