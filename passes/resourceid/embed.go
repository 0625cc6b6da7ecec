package resourceid

// This file holds the SQL files that a package embeds.

import (
	"fmt"
	"go/ast"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/configfile"
	"github.com/mprlint/mprlint/passes/internal/embedded"
	"github.com/mprlint/mprlint/passes/internal/procore"
	"github.com/mprlint/mprlint/passes/internal/source"
	"github.com/mprlint/mprlint/passes/internal/verdict"
)

// inEmbedded finds the columns in embedded SQL files that are too small. Where a driver lets
// nobody read them, they are passed over.
//
//	//go:embed schema.sql
//	var schema string
func inEmbedded(pass *analysis.Pass) (out []*finding) {
	wide := make(map[string]bool)
	var files []*sqlFile
	for _, file := range pass.Files {
		dir := filepath.Dir(pass.Fset.File(file.FileStart).Name())
		for _, v := range embedded.Vars(file) {
			for _, name := range embedded.Files(dir, v.Patterns, isSQL) {
				f := &sqlFile{name: name, in: v.Name, text: sqlIn(pass, dir, name)}
				f.comments = configfile.Ignores(f.text)
				files = append(files, f)
				out = append(out, f.columns(wide)...)
			}
		}
	}
	out = kept(pass, out, wide)
	for _, x := range out {
		if by := configfile.SilencedBy(x.file.comments, "resourceid", x.line); by != nil {
			x.ignored = by.Reason
		}
	}
	for _, f := range files {
		out = append(out, f.wrong()...)
	}
	return out
}

// Embeds says that a Go file embeds SQL that the rule would look at, or is "": for a driver that
// leaves out what cannot matter. What cannot be read may.
func Embeds(file string, text []byte) string {
	if !embedded.Has(file, text, isSQL, procore.Mentions) {
		return ""
	}
	return "SQL that names Procore"
}

// isSQL reports whether a file declares columns. What takes a migration back makes them as small as
// they were.
func isSQL(name string) bool {
	return path.Ext(name) == ".sql" && !strings.HasSuffix(name, ".down.sql")
}

// back is where the part of a file begins that takes its migration back.
//
//	-- +goose Down
//	-- +migrate Down
var back = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?im)^\s*--\s*(?:\+goose down|\+migrate down|migrate:down|@down)\b`)
})

// forth is what a file does, without what takes it back.
func forth(text string) string {
	if at := back().FindStringIndex(text); at != nil {
		return text[:at[0]]
	}
	return text
}

// An sqlFile is a file with SQL that a variable embeds. A comment in it keeps a column silent:
//
//	procore_id INTEGER NOT NULL, -- mprlint:ignore resourceid of a region that will stay small
type sqlFile struct {
	name     string // below the folder of the package
	in       *ast.Ident
	text     string
	comments []*configfile.Ignore
}

// sqlIn is the text of a file below dir, "" if it declares no columns for ids of Procore.
func sqlIn(pass *analysis.Pass, dir, name string) string {
	text, err := source.Read(pass, filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil || !procore.Mentions(text) || !statement().Match(text) {
		return ""
	}
	return string(text)
}

// columns finds the columns in the file that are too small. The position is the variable; the message
// names the file and the line.
func (f *sqlFile) columns(wide map[string]bool) (out []*finding) {
	sql := withoutAsides(forth(f.text))
	widened(sql, wide)
	for i, line := range strings.Split(sql, "\n") {
		for _, m := range column().FindAllStringSubmatch(line, -1) {
			if ofProcore(m[1]) {
				out = append(out, &finding{
					pos: f.in.Pos(), end: f.in.End(), file: f, line: i + 1,
					id:      verdict.ID{What: "column", Name: fmt.Sprintf("%s (%s:%d)", m[1], f.name, i+1), In: m[2], Use: wideFor(m[2])},
					message: fmt.Sprintf("%s:%d: column %s holds a Procore id in %s, which is too small for new regions; use %s (MPR)", f.name, i+1, m[1], m[2], wideFor(m[2])),
				})
			}
		}
	}
	return out
}

// wrong finds the comments without effect in the file.
func (f *sqlFile) wrong() (out []*finding) {
	for _, by := range f.comments {
		if say := by.Wrong("resourceid"); by.Speaks("resourceid") && say != "" {
			out = append(out, &finding{pos: f.in.Pos(), end: f.in.End(), file: f, message: fmt.Sprintf("%s:%d: %s", f.name, by.Line, say)})
		}
	}
	return out
}
