package cli_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// publishedSchema compiles the schema of SARIF 2.1.0, as OASIS publishes it. A Go module
// carries it in a constant that is not exported.
func publishedSchema(t *testing.T) *jsonschema.Schema {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3").Output()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(strings.TrimSpace(string(dir)), "pkg/report/v210/sarif/schema.go")
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var text string
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && len(lit.Value) > len(text) {
			text = lit.Value
		}
		return true
	})
	text, err = strconv.Unquote(text)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	const url = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	c := jsonschema.NewCompiler()
	c.AssertFormat() // of URIs
	if err := c.AddResource(url, doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile(url)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func validate(schema *jsonschema.Schema, log string) error {
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(log))
	if err != nil {
		return err
	}
	return schema.Validate(v)
}

// Every log is valid: with findings and fixes, with none, with silent ones, after fixes, and where
// something could not be analysed.
func TestSchema(t *testing.T) {
	schema := publishedSchema(t)
	sh := shell{t: t, dir: example(t)}
	write(t, sh.dir+"/broken dir/größe.go", "package broken\n\nvar N int = \"\"\n")
	write(t, sh.dir+"/clean/clean.go", "package clean\n")
	write(t, sh.dir+"/silent/silent.go", "package silent\n\n//lint:ignore legacyhost it is \"old\"\nconst URL = \"https://app.procore.com/oauth/token\"\n")
	for _, c := range []struct {
		args string
		code int
	}{
		{"-sarif .", 1},
		{"-sarif ./clean", 0},
		{"-sarif ./silent", 0},
		{"-sarif ./...", 2},
		{"-sarif ./nosuch", 2},
		{"-sarif -fix .", 1},
	} {
		log, errs, code := sh.run(bin, strings.Fields(c.args)...)
		if code != c.code {
			t.Errorf("mprlint %s: exit %d, want %d: %s", c.args, code, c.code, errs)
		}
		if err := validate(schema, log); err != nil {
			t.Errorf("mprlint %s: %v in\n%s", c.args, err, log)
		}
		// A library of another author reads it. (Its own Validate rejects what it writes.)
		if report, err := sarif.FromBytes([]byte(log)); err != nil || len(report.Runs) != 1 || len(report.Runs[0].Tool.Driver.Rules) != 4 {
			t.Errorf("mprlint %s: go-sarif reads it otherwise (%v)", c.args, err)
		}
		for _, wrong := range []string{`"executionSuccessful"`, `"driver"`, `"columnKind"`} { // the schema looks into it
			if validate(schema, strings.Replace(log, wrong, `"other"`, 1)) == nil {
				t.Errorf("the schema misses that %s is another", wrong)
			}
		}
	}
}
