package cli_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// A pipelineFile is a workflow or an action: its text, and what all rules ask about.
type pipelineFile struct {
	text string
	top  map[string]any
	jobs map[string]map[string]any // an action has one job, without a name
}

func readPipeline(t *testing.T, text string) pipelineFile {
	t.Helper()
	p := pipelineFile{text: text, jobs: make(map[string]map[string]any)}
	if err := yaml.Unmarshal([]byte(text), &p.top); err != nil {
		t.Fatal(err)
	}
	jobs, _ := p.top["jobs"].(map[string]any)
	for name, job := range jobs {
		p.jobs[name] = job.(map[string]any)
	}
	if runs, ok := p.top["runs"].(map[string]any); ok {
		p.jobs[""] = runs
	}
	return p
}

func (p pipelineFile) workflow() bool { return p.top["jobs"] != nil }

func (p pipelineFile) steps() []map[string]any {
	var all []map[string]any
	for _, job := range p.jobs {
		steps, _ := job["steps"].([]any)
		for _, s := range steps {
			all = append(all, s.(map[string]any))
		}
	}
	return all
}

func anyStep(p pipelineFile, bad func(step map[string]any) bool) bool {
	for _, s := range p.steps() {
		if bad(s) {
			return true
		}
	}
	return false
}

func anyJob(p pipelineFile, bad func(job map[string]any) bool) bool {
	for _, j := range p.jobs {
		if bad(j) {
			return true
		}
	}
	return false
}

func text(v any) string { s, _ := v.(string); return s }

var (
	pinned      = regexp.MustCompile(`^[\w./-]+@[0-9a-f]{40}$`)
	usesLine    = regexp.MustCompile(`(?m)^\s*(?:- )?uses: .*$`)
	withVersion = regexp.MustCompile(`@[0-9a-f]{40} # v\d+\.\d+\.\d+$`)
	grantLine   = regexp.MustCompile(`(?m)^ +(?:contents|security-events|actions|id-token|packages): (?:read|write).*$`)
)

// A zizmorRule is an audit of https://docs.zizmor.sh/audits that a file shows by itself, and
// a change of code-scanning.yml that breaks it. The others ask GitHub: known-vulnerable-actions,
// impostor-commit, ref-confusion, stale-action-refs, archived-uses.
type zizmorRule struct {
	name     string
	breaks   func(p pipelineFile) bool
	old, new string
}

var zizmorRules = []zizmorRule{
	{"unpinned-uses", func(p pipelineFile) bool {
		return anyStep(p, func(s map[string]any) bool { return s["uses"] != nil && !pinned.MatchString(text(s["uses"])) })
	}, "@de0fac2e4500dabe0009e67214ff5f5447ce83dd", "@v6"},
	{"ref-version-mismatch", func(p pipelineFile) bool {
		for _, line := range usesLine.FindAllString(p.text, -1) {
			if !withVersion.MatchString(line) {
				return true
			}
		}
		return false
	}, " # v6.0.2", ""},
	{"artipacked", func(p pipelineFile) bool {
		return anyStep(p, func(s map[string]any) bool {
			with, _ := s["with"].(map[string]any)
			return strings.HasPrefix(text(s["uses"]), "actions/checkout@") && with["persist-credentials"] != false
		})
	}, "persist-credentials: false", "fetch-depth: 1"},
	{"excessive-permissions at the top", func(p pipelineFile) bool {
		top, ok := p.top["permissions"].(map[string]any)
		return p.workflow() && (!ok || len(top) > 0)
	}, "permissions: {}", "permissions: write-all"},
	{"excessive-permissions of a job", func(p pipelineFile) bool {
		return p.workflow() && anyJob(p, func(j map[string]any) bool {
			_, ok := j["permissions"].(map[string]any)
			return !ok
		})
	}, "    permissions:\n      contents: read # to check out\n      security-events: write # to upload the findings\n      actions: read # asked for in private repositories\n", ""},
	{"undocumented-permissions", func(p pipelineFile) bool {
		for _, line := range grantLine.FindAllString(p.text, -1) {
			if !strings.Contains(line, " # ") {
				return true
			}
		}
		return false
	}, " # to upload the findings", ""},
	{"dangerous-triggers", func(p pipelineFile) bool {
		on, _ := p.top["on"].(map[string]any)
		_, target := on["pull_request_target"]
		_, run := on["workflow_run"]
		return target || run || p.workflow() && on == nil
	}, "  pull_request:", "  pull_request_target:"},
	{"cache-poisoning", func(p pipelineFile) bool { // setup-go caches, unless it is told not to
		on, _ := p.top["on"].(map[string]any)
		push, _ := on["push"].(map[string]any)
		_, release := on["release"]
		publishes := p.workflow() && (release || push["tags"] != nil || push["branches"] == nil)
		return publishes && anyStep(p, func(s map[string]any) bool {
			with, _ := s["with"].(map[string]any)
			return strings.HasPrefix(text(s["uses"]), "actions/setup-go@") && with["cache"] != false
		})
	}, "branches: [main]", "tags: [v*]"},
	{"template-injection", func(p pipelineFile) bool {
		return anyStep(p, func(s map[string]any) bool { return strings.Contains(text(s["run"]), "${{") })
	}, "-sarif ./...", "-sarif ${{ github.head_ref }}"},
	{"github-env", func(p pipelineFile) bool {
		return anyStep(p, func(s map[string]any) bool {
			return strings.Contains(text(s["run"]), "GITHUB_ENV") || strings.Contains(text(s["run"]), "GITHUB_PATH")
		})
	}, "go tool mprlint -version", "echo bin >> $GITHUB_PATH"},
	{"secrets-inherit, overprovisioned-secrets, unredacted-secrets", func(p pipelineFile) bool {
		return strings.Contains(p.text, "secrets.") || strings.Contains(p.text, "secrets:") || strings.Contains(p.text, "toJSON(secrets)")
	}, "category: mprlint", "token: ${{ secrets.TOKEN }}"},
	{"unpinned-images, hardcoded-container-credentials", func(p pipelineFile) bool {
		return anyJob(p, func(j map[string]any) bool { return j["container"] != nil || j["services"] != nil })
	}, "    runs-on: ubuntu-latest", "    container: golang:latest\n    runs-on: ubuntu-latest"},
	{"self-hosted-runner", func(p pipelineFile) bool {
		return p.workflow() && anyJob(p, func(j map[string]any) bool { return text(j["runs-on"]) != "ubuntu-latest" })
	}, "runs-on: ubuntu-latest", "runs-on: [self-hosted]"},
	{"insecure-commands", func(p pipelineFile) bool { return strings.Contains(p.text, "ACTIONS_ALLOW_UNSECURE_COMMANDS") },
		"permissions: {}", "permissions: {}\nenv:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: true"},
	{"bot-conditions", func(p pipelineFile) bool { return strings.Contains(p.text, "github.actor") },
		"        uses: github/codeql", "        if: github.actor == 'dependabot[bot]'\n        uses: github/codeql"},
	{"unsound-condition, unsound-contains", func(p pipelineFile) bool {
		return anyStep(p, func(s map[string]any) bool {
			condition := text(s["if"])
			return strings.HasSuffix(condition, "\n") || strings.Contains(condition, "contains(")
		})
	}, "        uses: github/codeql", "        if: |\n          ${{ success() }}\n        uses: github/codeql"},
	{"misfeature", func(p pipelineFile) bool {
		return anyStep(p, func(s map[string]any) bool { return s["shell"] != nil && s["shell"] != "bash" })
	}, "      - name: Build\n", "      - name: Build\n        shell: cmd\n"},
	{"anonymous-definition", func(p pipelineFile) bool {
		return p.top["name"] == nil || p.workflow() && anyJob(p, func(j map[string]any) bool { return j["name"] == nil })
	}, "    name: mprlint\n", ""},
	{"concurrency-limits", func(p pipelineFile) bool { return p.workflow() && p.top["concurrency"] == nil },
		"concurrency:", "env:"},
	{"@latest", func(p pipelineFile) bool { return strings.Contains(p.text, "@latest") },
		"go tool mprlint -version", "go run github.com/mprlint/mprlint/cmd/mprlint@latest -version"},
}

// pipelines are the workflows to copy, this repository's own, and the action.
func pipelines(t *testing.T) []string {
	names, err := filepath.Glob(repository + "/docs/github/*.yml")
	if err != nil || len(names) < 2 {
		t.Fatalf("%q, %v", names, err)
	}
	own, err := filepath.Glob(repository + "/.github/workflows/*.yml")
	if err != nil || len(own) == 0 {
		t.Fatalf("%q, %v", own, err)
	}
	return append(append(names, own...), repository+"/action.yml")
}

// zizmor would find nothing in them. It cannot be had from a registry of Go modules, so its
// audits are written down here, each with a change that must be noticed.
func TestZizmor(t *testing.T) {
	scanning, err := os.ReadFile(repository + "/docs/github/code-scanning.yml")
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range zizmorRules {
		for _, name := range pipelines(t) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if rule.breaks(readPipeline(t, string(data))) {
				t.Errorf("%s: %s", filepath.Base(name), rule.name)
			}
		}
		bad := strings.Replace(string(scanning), rule.old, rule.new, 1)
		if bad == string(scanning) || !rule.breaks(readPipeline(t, bad)) {
			t.Errorf("%s: nobody notices %q in place of %q", rule.name, rule.new, rule.old)
		}
	}
}
