package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// actionlint, with shellcheck for the scripts, has nothing to say of the workflows.
func TestActionlint(t *testing.T) {
	lint := actionlint(t)
	names, _ := filepath.Glob(repository + "/docs/github/*.yml")
	own, _ := filepath.Glob(repository + "/.github/workflows/*.yml")
	names = append(names, own...)
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if said := lint(string(data)); said != "" {
			t.Errorf("%s:\n%s", name, said)
		}
		for _, c := range []struct{ old, new, want string }{
			{"runs-on: ubuntu-latest", "runs-on: ubuntu-oldest", "ubuntu-oldest"},
			{"run: go tool", "run: cd $HOME; go tool", "shellcheck"},
			{"run: go test", "run: cd $HOME; go test", "shellcheck"},
		} {
			if !strings.Contains(string(data), c.old) {
				continue // no such line
			}
			if said := lint(strings.Replace(string(data), c.old, c.new, 1)); !strings.Contains(said, c.want) {
				t.Errorf("%s: with %q, actionlint says %q", name, c.new, said)
			}
		}
	}
}

// actionlint reads the action for its inputs and outputs, and its steps as those of a
// workflow with the same inputs.
func TestActionlintAction(t *testing.T) {
	lint := actionlint(t)
	data, err := os.ReadFile(repository + "/action.yml")
	if err != nil {
		t.Fatal(err)
	}
	const user = `on: push
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - id: mprlint
        uses: ./
        with:
          working-directory: services/api
          upload: false
          fail-on-findings: true
      - run: echo "$FOUND"
        env:
          FOUND: ${{ steps.mprlint.outputs.found }}
`
	if said := lint(user); said != "" {
		t.Error(said)
	}
	for _, c := range []struct{ old, new string }{{"upload:", "nosuch:"}, {"outputs.found", "outputs.nosuch"}} {
		if said := lint(strings.Replace(user, c.old, c.new, 1)); !strings.Contains(said, "nosuch") {
			t.Errorf("with %q, actionlint says %q", c.new, said)
		}
	}

	var action struct {
		Inputs map[string]any
		Runs   struct{ Steps []any }
	}
	if err := yaml.Unmarshal(data, &action); err != nil {
		t.Fatal(err)
	}
	inputs := make(map[string]any)
	for name := range action.Inputs {
		inputs[name] = map[string]any{"type": "string", "required": true}
	}
	steps, err := yaml.Marshal(map[string]any{
		"on":   map[string]any{"workflow_call": map[string]any{"inputs": inputs}},
		"jobs": map[string]any{"action": map[string]any{"runs-on": "ubuntu-latest", "steps": action.Runs.Steps}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if said := lint(string(steps)); said != "" {
		t.Errorf("%s\n%s", said, steps)
	}
	if said := lint(strings.ReplaceAll(string(steps), "inputs.category", "inputs.nosuch")); !strings.Contains(said, "nosuch") {
		t.Errorf("actionlint says %q of an input that does not exist", said)
	}
}

// actionlint returns a function that lints a workflow in a repository with the action.
func actionlint(t *testing.T) func(workflow string) string {
	if _, err := exec.LookPath("shellcheck"); err != nil {
		t.Fatal("shellcheck is not installed; on Debian, apt-get install shellcheck")
	}
	tool := shell{t: t, dir: "."}.answer("go", "tool", "-n", "actionlint")
	sh := shell{t: t, dir: tempDir(t)}
	sh.git("init", "-q")
	data, err := os.ReadFile(repository + "/action.yml")
	if err != nil {
		t.Fatal(err)
	}
	write(t, sh.dir+"/action.yml", string(data))
	return func(workflow string) string {
		t.Helper()
		write(t, sh.dir+"/.github/workflows/mprlint.yml", workflow)
		out, errs, _ := sh.run(tool, "-no-color")
		return out + errs
	}
}
