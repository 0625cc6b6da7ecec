package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

type step struct{ Name, Run string }

// check returns the step "Check" of an example.
func check(t *testing.T, name string) string {
	text, err := os.ReadFile(filepath.Join(repository, "docs/github", name))
	if err != nil {
		t.Fatal(err)
	}
	var workflow struct {
		Jobs map[string]struct{ Steps []step }
	}
	if err := yaml.Unmarshal(text, &workflow); err != nil {
		t.Fatal(err)
	}
	for _, job := range workflow.Jobs {
		for _, s := range job.Steps {
			if s.Name == "Check" {
				return s.Run
			}
		}
	}
	t.Fatalf("%s has no step Check", name)
	return ""
}

// The step of the workflow fails on what could not be analysed, and leaves findings to
// code scanning.
func TestCodeScanning(t *testing.T) {
	sh := shell{t: t, dir: example(t)}
	script := check(t, "code-scanning.yml")
	sh.must(0, "bash", "-e", "-c", script) // GitHub's default shell
	log, err := os.ReadFile(sh.dir + "/mprlint.sarif")
	if err != nil || validate(publishedSchema(t), string(log)) != nil {
		t.Errorf("what would be uploaded is wrong: %v\n%s", err, log)
	}
	write(t, sh.dir+"/broken/broken.go", "package broken\n\nvar N int = \"\"\n")
	sh.must(1, "bash", "-e", "-c", script)
}

// The step of the other fails on findings.
func TestVet(t *testing.T) {
	sh := shell{t: t, dir: example(t)}
	root, err := filepath.Abs(repository)
	if err != nil {
		t.Fatal(err)
	}
	const module = "github.com/mprlint/mprlint"
	sh.must(0, "go", "mod", "edit", "-require="+module+"@v0.0.0", "-replace="+module+"="+root, "-tool="+module+"/cmd/mprlint")
	sh.must(0, "go", "mod", "tidy")
	script := check(t, "vet.yml")
	if got := sh.must(1, "bash", "-e", "-c", script); !strings.Contains(got, "login.procore.com") {
		t.Errorf("go vet says\n%s", got)
	}
	write(t, sh.dir+"/clean/clean.go", "package clean\n")
	sh.must(0, "bash", "-e", "-c", strings.Replace(script, "./...", "./clean", 1))
}
