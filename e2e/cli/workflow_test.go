package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const readmeEdit = "    go mod edit -require=github.com/mprlint/mprlint@v0.0.0 "

// pin pins mprlint with the lines of the README for as long as no version is published:
// they follow each other and name a clone beside the module.
func (s shell) pin() (last string) {
	s.t.Helper()
	readme, err := os.ReadFile(repository + "/README.md")
	if err != nil {
		s.t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(readme), readmeEdit)
	if !ok {
		s.t.Fatalf("the README has no %q", readmeEdit)
	}
	root, err := filepath.Abs(repository)
	if err != nil {
		s.t.Fatal(err)
	}
	if err := os.Symlink(root, filepath.Dir(s.dir)+"/mprlint"); err != nil {
		s.t.Fatal(err)
	}
	lines := strings.SplitN(readmeEdit+rest, "\n", 4)[:3]
	s.must(0, "bash", "-e", "-c", strings.Join(lines[:2], "\n"))
	return lines[2]
}

// The three lines of the README pin mprlint from a clone, and run it.
func TestPinFromClone(t *testing.T) {
	sh := shell{t: t, dir: example(t)}
	last := sh.pin()
	if got := sh.must(1, "bash", "-e", "-c", last); !strings.Contains(got, "login.procore.com") {
		t.Errorf("%s says\n%s", last, got)
	}
	sh.must(0, "go", "build", "-o", os.DevNull, ".")
}

// A workflow fails where mprlint is not pinned, and where something could not be analysed.
// Only the whole is uploaded.
func TestWorkflows(t *testing.T) {
	for _, c := range []struct {
		file     string
		findings bool // fail the job
		uploads  bool
	}{
		{"docs/github/vet.yml", true, false},
		{"docs/github/code-scanning.yml", false, true},
	} {
		t.Run(filepath.Base(c.file), func(t *testing.T) {
			r := newRunner(t, example(t))
			if got := r.workflow(c.file); got.ok || got.uploaded != "" || !strings.Contains(got.said, `no such tool "mprlint"`) {
				t.Errorf("without mprlint: %+v", got)
			}
			r.pin()
			got := r.workflow(c.file)
			if got.ok == c.findings || (got.uploaded != "") != c.uploads {
				t.Errorf("with findings: %+v", got)
			}
			if c.uploads && validate(publishedSchema(t), got.uploaded) != nil {
				t.Errorf("what would be uploaded is wrong:\n%s", got.uploaded)
			}
			write(t, r.dir+"/broken/broken.go", "// Package broken would call Procore.\npackage broken\n\nvar N int = \"\"\n")
			if got := r.workflow(c.file); got.ok || got.uploaded != "" {
				t.Errorf("where something could not be analysed: %+v", got)
			}
			r.must(0, "git", "init", "-q")
			os.RemoveAll(r.dir + "/broken")
			r.must(1, bin, "-fix")
			for _, file := range []string{"client.go", "config.go"} { // what is left
				silence(t, filepath.Join(r.dir, file))
			}
			if got := r.workflow(c.file); !got.ok || (got.uploaded != "") != c.uploads {
				t.Errorf("without findings: %+v", got)
			}
		})
	}
}

// silence keeps all findings of a file silent that are left in it.
func silence(t *testing.T, file string) {
	t.Helper()
	out, _, _ := shell{t: t, dir: filepath.Dir(file)}.run(bin)
	var comments string
	for _, rule := range []string{"companyid", "hostmismatch", "legacyhost", "resourceid"} {
		for line := range strings.Lines(out) {
			if strings.HasPrefix(line, filepath.Base(file)+":") && strings.Contains(line, "["+rule+"]") {
				comments += "//lint:file-ignore " + rule + " tested elsewhere\n\n"
				break
			}
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	write(t, file, comments+string(data))
}

// In a repository of several modules, the working directory is the module's.
func TestWorkflowsMonorepo(t *testing.T) {
	for _, file := range []string{"docs/github/vet.yml", "docs/github/code-scanning.yml"} {
		dir := example(t)
		r := newRunner(t, filepath.Dir(dir))
		shell{t: t, dir: dir}.pin()
		if got := r.workflow(file); got.ok || got.uploaded != "" {
			t.Errorf("%s passes where there is no module: %+v", file, got)
		}
		r.folder = "example"
		if got := r.workflow(file); !strings.Contains(got.said+got.uploaded, "login.procore.com") {
			t.Errorf("%s finds nothing in the module: %+v", file, got)
		}
	}
}

// The action builds the mprlint beside it, uploads what is whole, and fails when asked to.
func TestAction(t *testing.T) {
	schema := publishedSchema(t)
	dir := example(t)
	write(t, dir+"/clean/clean.go", "package clean\n")
	r := newRunner(t, filepath.Dir(dir))
	here := func(more ...string) map[string]string {
		inputs := map[string]string{"working-directory": "example", "packages": "."}
		for i := 0; i < len(more); i += 2 {
			inputs[more[i]] = more[i+1]
		}
		return inputs
	}
	for _, c := range []struct {
		inputs       map[string]string
		ok, uploaded bool
		found        string
	}{
		{here(), true, true, "true"},
		{here("upload", "false"), true, false, "true"},
		{here("fail-on-findings", "true"), false, true, "true"},
		{here("packages", "./clean", "fail-on-findings", "true"), true, true, "false"},
		{here("packages", "./clean .", "flags", "-tags x -hostmismatch=false"), true, true, "true"},
	} {
		got := r.action(c.inputs)
		if got.ok != c.ok || (got.uploaded != "") != c.uploaded || got.found != c.found {
			t.Errorf("%q: %+v", c.inputs, got)
		}
		if c.uploaded && validate(schema, got.uploaded) != nil {
			t.Errorf("%q: what would be uploaded is wrong:\n%s", c.inputs, got.uploaded)
		}
		if strings.Contains(c.inputs["flags"], "hostmismatch=false") == strings.Contains(got.uploaded, `"ruleId": "hostmismatch"`) && c.found == "true" && c.uploaded {
			t.Errorf("%q: the flags have no effect:\n%s", c.inputs, got.uploaded)
		}
	}
	write(t, dir+"/broken/broken.go", "// Package broken would call Procore.\npackage broken\n\nvar N int = \"\"\n")
	for _, inputs := range []map[string]string{here("packages", "./..."), {}, here("flags", "-nosuch")} {
		if got := r.action(inputs); got.ok || got.uploaded != "" {
			t.Errorf("%q: it passes where something could not be analysed: %+v", inputs, got)
		}
	}
}
