package report

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// What -json prints by hand, of code and of configuration files, and what go vet prints with
// mprlint as its tool, is what the schema of findings says.
func TestFindingsSchema(t *testing.T) {
	s, err := jsonschema.NewCompiler().Compile(filepath.Join(root, "docs", "findings.v1.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	empty := t.TempDir()
	write(t, empty, "go.mod", "module example.com/empty\n\ngo 1.26.0\n")
	write(t, empty, "a.go", "package empty\n")
	silent := t.TempDir()
	write(t, silent, "go.mod", "module example.com/silent\n\ngo 1.26.0\n")
	write(t, silent, "a_test.go", "package silent\n\n//lint:ignore legacyhost it is old\nconst url = \"https://app.procore.com/oauth/token\"\n")
	example := filepath.Join(root, "testdata", "example")
	for _, c := range []struct {
		dir, command string
		holds        string
	}{
		{example, bin + " -json", `"related"`},
		{example, bin + " -json -strict", `"suggested_fixes"`},
		{example, bin + " config -json", `"hostmismatch"`},
		{example, "go vet -vettool=" + bin + " -json .", `"suggested_fixes"`},
		{silent, bin + " -json -ignored", `"legacyhost/ignored"`},
		{empty, bin + " -json", `{}`},
	} {
		args := strings.Fields(c.command)
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Dir = c.dir
		out, _ := cmd.Output() // there are findings, or not
		if !strings.Contains(string(out), c.holds) {
			t.Errorf("%s holds no %s:\n%s", c.command, c.holds, out)
		}
		for dec := json.NewDecoder(strings.NewReader(string(out))); dec.More(); { // go vet prints several
			var one json.RawMessage
			if err := dec.Decode(&one); err != nil {
				t.Fatalf("%s: %v in\n%s", c.command, err, out)
			}
			if err := validate(s, string(one)); err != nil {
				t.Errorf("%s: %v in\n%s", c.command, err, one)
			}
			for _, key := range []string{`"posn"`, `"message"`, `"new"`, `"edits"`} { // the schema looks into it
				if other := strings.Replace(string(one), key, `"other"`, 1); other != string(one) && validate(s, other) == nil {
					t.Errorf("%s: the schema misses that %s is another", c.command, key)
				}
			}
		}
	}
}

// The page on findings in JSON names the schema that is there.
func TestSchemaIsNamed(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), "(docs/findings.v1.schema.json)") {
		t.Error("the README names no schema of -json")
	}
}
