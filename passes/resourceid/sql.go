package resourceid

// This file holds the columns of SQL statements that are named for an id of Procore.

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/rulekit"
	"github.com/mprlint/mprlint/passes/internal/traffic"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// column is one of a table, as it is declared, with its type.
//
//	procore_project_id INTEGER NOT NULL
var column = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile("(?i)[\"`]?\\b(\\w+)[\"`]?\\s+(?:type\\s+|set\\s+data\\s+type\\s+)?(integer|int4|int2|int|serial4|serial|mediumint|smallserial|smallint)\\b(?:\\s*\\(\\d+\\))?(\\[\\])?")
})

// statement is what declares columns.
var statement = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(create\s+(\w+\s+)*table|alter\s+table)\b`)
})

// widening is what makes a column of 64 bits of one that an earlier statement has declared.
//
//	ALTER TABLE links ALTER COLUMN procore_project_id TYPE BIGINT
//	ALTER TABLE links MODIFY COLUMN procore_project_id BIGINT NOT NULL, CHANGE procore_user_id user_id BIGINT
var widening = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile("(?i)\\b(?:alter|modify|change)\\s+(?:column\\s+)?[\"`]?(\\w+)[\"`]?\\s+(?:[\"`]?\\w+[\"`]?\\s+)?(?:set\\s+data\\s+)?(?:type\\s+)?(?:bigint|int8|bigserial|numeric|decimal|text)\\b")
})

// widened notes the columns that a text widens. A column of that name is right in the end,
// wherever else it is declared: what has run once is history, and nobody edits it.
func widened(text string, into map[string]bool) {
	for _, m := range widening().FindAllStringSubmatch(text, -1) {
		into[strings.ToLower(m[1])] = true
	}
}

// aside is what declares nothing in a statement: a text, and a comment, which ends with its line,
// also with one that is written as \n.
var aside = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?s)'(?:[^'\\]|\\.|'')*'|--.*?(?:\n|\\n|$)|/\*.*?\*/`)
})

// withoutAsides is a statement with blanks for what declares nothing, so that all else keeps its
// place.
//
//	// Have: name TEXT COMMENT 'was procore_id INT', -- see above
//	// Want: name TEXT COMMENT                     ,
func withoutAsides(statement string) string {
	out := []byte(statement)
	for _, m := range aside().FindAllStringIndex(statement, -1) {
		for i := m[0]; i < m[1]; i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	return string(out)
}

// wideColumn are the types of 64 bits.
var wideColumn = map[string]string{
	"serial": "BIGSERIAL", "serial4": "BIGSERIAL", "smallserial": "BIGSERIAL",
}

func wideFor(typ string) string {
	if use := wideColumn[strings.ToLower(typ)]; use != "" {
		return use
	}
	return "BIGINT"
}

// columns finds the columns in string literals that are too small for an id of Procore's:
// a column's name has to say that it is, as most ids in a database are its own.
func columns(pass *analysis.Pass) (out []*finding) {
	wide := make(map[string]bool)
	for _, file := range pass.Files {
		texts(file, func(pieces []*ast.BasicLit) {
			if !declares(pieces) {
				return
			}
			for _, lit := range pieces {
				out = append(out, inLiteral(pass, lit, wide)...)
			}
		})
	}
	return kept(pass, out, wide)
}

// inLiteral finds those in one literal, and notes what it widens.
func inLiteral(pass *analysis.Pass, lit *ast.BasicLit, wide map[string]bool) (out []*finding) {
	text, ok := rulekit.Written(pass, lit)
	if !ok {
		return nil
	}
	text = withoutAsides(text)
	widened(text, wide)
	for _, m := range column().FindAllStringSubmatchIndex(text, -1) {
		if name := text[m[2]:m[3]]; ofProcore(name) {
			out = append(out, columnFinding(pass, lit, m[4], name, text[m[4]:m[5]]))
		}
	}
	return out
}

// texts calls a function with each text of a file, as the literals that it is put together of.
//
//	"CREATE TABLE users (" +
//		"`procore_user_id` INT)"
func texts(file *ast.File, yield func(pieces []*ast.BasicLit)) {
	var pieces []*ast.BasicLit
	seen := make(map[ast.Node]bool) // parts of a text that was there already
	var add func(ast.Expr)
	add = func(e ast.Expr) {
		switch x := ast.Unparen(e).(type) {
		case *ast.BasicLit:
			pieces, seen[x] = append(pieces, x), true
		case *ast.BinaryExpr:
			seen[x] = true
			add(x.X)
			add(x.Y)
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch x := n.(type) {
		case *ast.BasicLit:
			if x.Kind == token.STRING && !seen[x] {
				yield(append(pieces[:0], x))
			}
		case *ast.BinaryExpr:
			if pieces = pieces[:0]; x.Op == token.ADD && !seen[x] {
				add(x)
				yield(pieces)
			}
		}
		return true
	})
}

// declares reports whether a text is a statement that declares a column for an id of Procore.
func declares(pieces []*ast.BasicLit) bool {
	mentions := func(lit *ast.BasicLit) bool { return procore.Mentions([]byte(lit.Value)) }
	begins := func(lit *ast.BasicLit) bool { return statement().MatchString(lit.Value) }
	return slices.ContainsFunc(pieces, mentions) && slices.ContainsFunc(pieces, begins)
}

// ofProcore reports whether a column is named for an id of Procore.
func ofProcore(name string) bool { return procore.Mentions([]byte(name)) && traffic.IsID(name) }

// kept leaves out the columns that are widened later, and all where the database has 64 bits for an
// INTEGER.
func kept(pass *analysis.Pass, all []*finding, wide map[string]bool) []*finding {
	if len(all) == 0 || !usesServer(pass) {
		return nil
	}
	return slices.DeleteFunc(all, func(f *finding) bool {
		name, _, _ := strings.Cut(f.id.Name, " ")
		return wide[strings.ToLower(name)]
	})
}

func columnFinding(pass *analysis.Pass, lit *ast.BasicLit, at int, name, typ string) *finding {
	use := wideFor(typ)
	pos := lit.Pos() + token.Pos(at)
	f := &finding{
		pos: pos, end: pos + token.Pos(len(typ)), do: useWide(use),
		id:      verdict.ID{What: "column", Name: name, In: typ, Use: use},
		message: fmt.Sprintf("column %s holds a Procore id in %s, which is too small for new regions; use %s (MPR)", name, typ, use),
	}
	if typ == strings.ToLower(typ) {
		use = strings.ToLower(use)
	}
	if v, err := strconv.Unquote(lit.Value); err == nil && lit.Value[1:len(lit.Value)-1] == v && !rulekit.ReadOnly(pass, pos) {
		f.edits = []analysis.TextEdit{{Pos: pos, End: f.end, NewText: []byte(use)}}
	}
	return f
}

// The drivers of databases, by what their import paths hold. SQLite's INTEGER has 64 bits.
var (
	servers = []string{
		"github.com/lib/pq", "github.com/jackc/pgx", "github.com/go-sql-driver/mysql", "github.com/go-pg/pg",
		"gorm.io/driver/postgres", "gorm.io/driver/mysql",
		"github.com/uptrace/bun/driver/pgdriver", "github.com/uptrace/bun/dialect/pgdialect", "github.com/uptrace/bun/dialect/mysqldialect",
		"golang-migrate/migrate/v4/database/postgres", "golang-migrate/migrate/v4/database/pgx", "golang-migrate/migrate/v4/database/mysql",
	}
	sqlites = []string{"sqlite", "go-libsql"}
)

// usesServer reports whether the database is PostgreSQL or MySQL: the package imports its
// driver, or else its module requires one of those and none of SQLite's.
func usesServer(pass *analysis.Pass) bool {
	seen := make(map[*types.Package]bool)
	var paths []string
	var walk func(*types.Package)
	walk = func(p *types.Package) {
		for _, imp := range p.Imports() {
			if !seen[imp] {
				seen[imp] = true
				paths = append(paths, imp.Path())
				walk(imp)
			}
		}
	}
	walk(pass.Pkg)
	for _, list := range []string{strings.Join(paths, "\n"), requirements(pass)} {
		if server, sqlite := mentionsOne(list, servers), mentionsOne(list, sqlites); server || sqlite {
			return server && !sqlite
		}
	}
	return false
}

func mentionsOne(text string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

// requirements is the go.mod of the package's module, "" if it is not to be had.
func requirements(pass *analysis.Pass) string {
	if len(pass.Files) == 0 {
		return ""
	}
	dir := filepath.Dir(pass.Fset.File(pass.Files[0].FileStart).Name())
	for {
		if text, err := os.ReadFile(filepath.Join(dir, "go.mod")); err == nil {
			return string(text)
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}
