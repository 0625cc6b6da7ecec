package cli_test

import (
	"cmp"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// A pipelineStep is one step of a workflow or an action.
type pipelineStep struct {
	ID, Name, If, Uses, Run, Shell string
	WorkingDirectory               string `yaml:"working-directory"`
	With, Env                      map[string]string
}

type pipelineSteps struct {
	Defaults struct {
		Run struct {
			WorkingDirectory string `yaml:"working-directory"`
		}
	}
	Inputs map[string]struct{ Default string }
	Jobs   map[string]struct{ Steps []pipelineStep }
	Runs   struct{ Steps []pipelineStep }
}

func readSteps(t *testing.T, name string) pipelineSteps {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(repository, name))
	if err != nil {
		t.Fatal(err)
	}
	var p pipelineSteps
	if err := yaml.Unmarshal(data, &p); err != nil {
		t.Fatal(err)
	}
	return p
}

// A runner does what GitHub's does with the scripts of steps, and notes what would be
// uploaded. Other actions it takes for done.
type runner struct {
	shell
	folder string            // that of scripts which name none
	values map[string]string // of expressions, such as inputs.flags
	temp   string
}

// A run is what became of a job.
type run struct {
	said     string
	ok       bool
	uploaded string // the content of the SARIF file
	found    string // an output of the action
}

func newRunner(t *testing.T, dir string) runner {
	root, err := filepath.Abs(repository)
	if err != nil {
		t.Fatal(err)
	}
	temp := tempDir(t)
	return runner{shell{t: t, dir: dir, env: []string{"GOFLAGS=" + anywhere}}, "", map[string]string{"runner.temp": temp, "github.action_path": root}, temp}
}

// workflow runs the only job of a workflow.
func (r runner) workflow(name string) run {
	p := readSteps(r.t, name)
	r.folder = cmp.Or(r.folder, p.Defaults.Run.WorkingDirectory)
	for _, job := range p.Jobs {
		return r.run(job.Steps)
	}
	r.t.Fatalf("%s has no job", name)
	return run{}
}

// action runs the action with inputs.
func (r runner) action(inputs map[string]string) run {
	p := readSteps(r.t, "action.yml")
	r.values = maps.Clone(r.values)
	for name, in := range p.Inputs {
		r.values["inputs."+name] = in.Default
	}
	for name, value := range inputs {
		if _, ok := p.Inputs[name]; !ok {
			r.t.Fatalf("the action has no input %q", name)
		}
		r.values["inputs."+name] = value
	}
	return r.run(p.Runs.Steps)
}

func (r runner) run(steps []pipelineStep) run {
	r.t.Helper()
	done := run{ok: true}
	for _, s := range steps {
		switch {
		case s.If != "" && !r.holds(s.If):
		case strings.Contains(s.Uses, "/upload-sarif@"):
			log, err := os.ReadFile(r.expand(s.With["sarif_file"]))
			if err != nil {
				r.t.Fatal(err)
			}
			done.uploaded = string(log)
		case s.Run != "":
			done.ok = r.script(s, &done) == 0
			done.found = r.values["steps.check.outputs.found"]
			if !done.ok {
				return done
			}
		}
	}
	return done
}

// script runs a step as GitHub does: a shell that is named gets pipefail.
func (r runner) script(s pipelineStep, done *run) (code int) {
	output := filepath.Join(r.temp, "output")
	write(r.t, output, "")
	there := r.shell
	there.dir = filepath.Join(r.dir, cmp.Or(r.expand(s.WorkingDirectory), r.folder))
	there.env = append([]string{"RUNNER_TEMP=" + r.temp, "GITHUB_OUTPUT=" + output}, r.env...)
	for name, value := range s.Env {
		there.env = append(there.env, name+"="+r.expand(value))
	}
	flags := []string{"-e"}
	if s.Shell != "" {
		flags = []string{"--noprofile", "--norc", "-eo", "pipefail"}
	}
	out, errs, code := there.run("bash", append(flags, "-c", s.Run)...)
	done.said += out + errs
	data, err := os.ReadFile(output)
	if err != nil {
		r.t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		r.values["steps."+s.ID+".outputs."+name] = value
	}
	return code
}

var expression = regexp.MustCompile(`\$\{\{ (\S+) \}\}`)

func (r runner) expand(text string) string {
	return expression.ReplaceAllStringFunc(text, func(e string) string {
		value, ok := r.values[expression.FindStringSubmatch(e)[1]]
		if !ok {
			r.t.Fatalf("nothing is known of %s", e)
		}
		return value
	})
}

// holds knows conditions such as inputs.upload == 'true' && steps.check.outputs.found == 'true'.
func (r runner) holds(condition string) bool {
	condition = strings.TrimSuffix(strings.TrimPrefix(condition, "${{ "), " }}")
	for part := range strings.SplitSeq(condition, " && ") {
		name, want, ok := strings.Cut(part, " == ")
		value, known := r.values[name]
		if !ok || !known {
			r.t.Fatalf("cannot tell whether %s", part)
		}
		if value != strings.Trim(want, "'") {
			return false
		}
	}
	return true
}
