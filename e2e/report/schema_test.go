package report

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(filepath.Join(root, "docs", "report.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(s *jsonschema.Schema, text string) error {
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

// Every report is what the schema says: of a sample that has everything, of the example,
// and of a module without calls.
func TestSchema(t *testing.T) {
	s := schema(t)
	empty := t.TempDir()
	write(t, empty, "go.mod", "module example.com/empty\n\ngo 1.26.0\n")
	write(t, empty, "a.go", "package empty\n")
	sample, err := filepath.Abs(root + "/cmd/mprlint/internal/report/testdata/sample.json")
	if err != nil {
		t.Fatal(err)
	}
	calls := filepath.Join(filepath.Dir(sample), "calls.csv")
	for _, c := range []struct{ dir, args string }{
		{".", "-from " + sample},
		{".", "-from " + sample + " -activity " + calls + " -since " + sample},
		{root + "/testdata/example", "-activity " + calls},
		{empty, ""},
	} {
		cmd := exec.Command(bin, append([]string{"report", "-json"}, strings.Fields(c.args)...)...)
		cmd.Dir = c.dir
		cmd.Env = append(os.Environ(), "SOURCE_DATE_EPOCH=1767225600")
		out, _ := cmd.Output()
		if err := validate(s, string(out)); err != nil {
			t.Errorf("%s: mprlint report -json %s: %v in\n%s", c.dir, c.args, err, out)
		}
		for _, wrong := range []string{`"schema"`, `"calls"`, `"leftOut"`} { // the schema looks into it
			if validate(s, strings.Replace(string(out), wrong, `"other"`, 1)) == nil {
				t.Errorf("the schema misses that %s is another", wrong)
			}
		}
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
