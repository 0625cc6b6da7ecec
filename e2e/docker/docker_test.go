// Package docker_test checks the Dockerfile: with BuildKit's own linter, which is what docker
// build --check asks, and by building from what it copies. It is a module of its own for
// BuildKit's sake. No container engine is needed, and none runs it.
package docker_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/opencontainers/go-digest"
)

const repository = "../.."

func dockerfile(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(repository, "Dockerfile"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// anyImage answers for every image that it is there, without asking a registry.
type anyImage struct{}

func (anyImage) ResolveImageConfig(_ context.Context, ref string, _ sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	return ref, "", []byte(`{"architecture":"amd64","os":"linux","config":{"Env":["PATH=/usr/local/go/bin:/usr/bin:/bin"]}}`), nil
}

// warnings are the names of the rules that a Dockerfile breaks, or the error that ends its build.
func warnings(t *testing.T, text string) (names []string) {
	t.Helper()
	source := llb.NewSourceMap(nil, "Dockerfile", "Dockerfile", []byte(text))
	source.Definition = new(llb.Definition)
	found, err := dockerfile2llb.DockerfileLint(context.Background(), []byte(text), dockerfile2llb.ConvertOpt{SourceMap: source, MetaResolver: anyImage{}})
	if err != nil {
		t.Fatal(err)
	}
	if found.Error != nil {
		names = append(names, found.Error.Message)
	}
	for _, w := range found.Warnings {
		names = append(names, w.RuleName)
	}
	return names
}

// The linter has nothing to say, and would notice.
func TestLint(t *testing.T) {
	text := dockerfile(t)
	if got := warnings(t, text); len(got) > 0 {
		t.Errorf("the linter says %q", got)
	}
	for _, c := range []struct{ old, new, want string }{
		{"ENTRYPOINT [\"mprlint\"]", "ENTRYPOINT mprlint", "JSONArgsRecommended"},
		{" AS build", " as build", "FromAsCasing"},
		{"ENV GOFLAGS=", "ENV GOFLAGS ", "LegacyKeyValueFormat"},
		{"WORKDIR /src", "WORKDIR src", "WorkdirRelativePath"},
		{"COPY cmd ./cmd", "COPY cmd", "requires at least two arguments"},
		{"USER mprlint", "ARG TOKEN\nUSER $TOKENS", "UndefinedVar"},
	} {
		bad := strings.Replace(text, c.old, c.new, 1)
		if got := strings.Join(warnings(t, bad), " "); bad == text || !strings.Contains(got, c.want) {
			t.Errorf("with %q the linter says %q, want %s", c.new, got, c.want)
		}
	}
}

// What the Dockerfile copies into the build, and .dockerignore lets through, is enough to build.
func TestBuildsFromWhatItCopies(t *testing.T) {
	ignore, err := os.ReadFile(filepath.Join(repository, ".dockerignore"))
	if err != nil {
		t.Fatal(err)
	}
	let := strings.Split(string(ignore), "\n")
	dir := t.TempDir()
	copied := 0
	for line := range strings.Lines(dockerfile(t)) {
		words := strings.Fields(line)
		if len(words) < 3 || words[0] != "COPY" || strings.HasPrefix(words[1], "--from") {
			continue
		}
		for _, name := range words[1 : len(words)-1] {
			if !slices.Contains(let, "!"+name) {
				t.Errorf(".dockerignore keeps %s out", name)
			}
			from, to := filepath.Join(repository, name), filepath.Join(dir, name)
			if err := os.CopyFS(to, os.DirFS(from)); err != nil { // no folder
				text, err := os.ReadFile(from)
				if err != nil {
					t.Fatal(err)
				}
				os.RemoveAll(to)
				if err := os.WriteFile(to, text, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			copied++
		}
	}
	if copied < 3 {
		t.Fatalf("the Dockerfile copies %d files and folders", copied)
	}
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-o", os.DevNull, "./cmd/mprlint")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=", "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
