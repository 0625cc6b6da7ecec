package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var gopls, cache string // built once; the caches of gopls and Neovim

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "gopls")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	gopls, cache = filepath.Join(dir, "gopls"), filepath.Join(dir, "cache")
	if out, err := exec.Command("go", "build", "-o", gopls, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// project copies a program to a folder of its own.
func project(t *testing.T, from string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	return dir
}

const (
	example = "../testdata/example" // the README's program
	regions = "testdata/regions"
)

// command runs in a folder, with caches that belong to the test.
func command(t *testing.T, dir, name string, args ...string) *exec.Cmd {
	t.Helper()
	gocache, err := exec.Command("go", "env", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOCACHE="+strings.TrimSpace(string(gocache)),
		"GOPLSCACHE="+cache, "XDG_CACHE_HOME="+cache, "XDG_STATE_HOME="+cache)
	return cmd
}

// A finding is what Neovim shows of a diagnostic.
type finding struct {
	Source   string
	Severity string
	Range    string // of what is underlined
	Message  string
	Link     string // behind the source's name
	Related  []string
}

// A session is what is left after steps in an editor.
type session struct {
	First []finding // when the file is open
	Then  []finding // in the end
	Text  string    // of the buffer in the end, which is never saved
	MS    []int     // how long things took
}

// edit takes the steps in Neovim, in the folder. config is what start_client gets
// besides, as JSON. The functions for the steps are those of testdata/editor.lua.
func edit(t *testing.T, dir, config, steps string) session {
	t.Helper()
	nvim, err := exec.LookPath("nvim")
	if err != nil {
		t.Fatal("these tests drive Neovim 0.7 or later; on Debian: apt-get install -y --no-install-recommends neovim")
	}
	script, err := filepath.Abs("testdata/editor.lua")
	if err != nil {
		t.Fatal(err)
	}
	tmp := t.TempDir()
	result := filepath.Join(tmp, "result.json")
	if err := os.WriteFile(filepath.Join(tmp, "steps.lua"), []byte(steps), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := command(t, dir, nvim, "--headless", "--clean", "-n", "-c", "luafile "+script)
	cmd.Env = append(cmd.Env, "GOPLS="+gopls, "CONFIG="+cmp.Or(config, `{"init_options": {}}`), "STEPS="+filepath.Join(tmp, "steps.lua"), "RESULT="+result)
	said, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("Neovim: %v\n%s", err, said)
	}
	data, err := os.ReadFile(result)
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	var s session
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	return s
}
