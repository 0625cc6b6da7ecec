// Package release_test makes a release without publishing it, as goreleaser does from a tag,
// in two folders. It is a module of its own for goreleaser's sake, which needs a great many
// others, and minutes to build.
package release_test

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"crypto/sha256"
	"debug/elf"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const repository = "../.."

// run runs a command in a folder, with additions to the environment.
func run(t *testing.T, dir string, env []string, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(append(os.Environ(), "GOFLAGS=", "GOWORK="), env...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %q: %v\n%s", filepath.Base(name), args, err, out)
	}
	return string(out)
}

func git(t *testing.T, dir string, args ...string) string {
	t.Helper()
	return run(t, dir, nil, "git", append([]string{"-c", "user.name=x", "-c", "user.email=x@example.com"}, args...)...)
}

// tagged commits the repository as it stands elsewhere, and tags it.
func tagged(t *testing.T) string {
	dir := t.TempDir()
	for name := range strings.SplitSeq(git(t, repository, "ls-files", "-z", "--cached", "--others", "--exclude-standard"), "\x00") {
		data, err := os.ReadFile(filepath.Join(repository, name))
		if err != nil {
			continue // a folder, or deleted
		}
		file := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, data, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	git(t, dir, "init", "-q")
	git(t, dir, "add", "-A")
	git(t, dir, "commit", "-q", "-m", "x")
	git(t, dir, "tag", "v0.1.0")
	git(t, dir, "remote", "add", "origin", "https://github.com/mprlint/mprlint") // without one, goreleaser makes up a commit
	return dir
}

// step is the script of a step in the workflow that releases.
func step(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(repository + "/.github/workflows/release.yml")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(text), "- name: "+name+"\n")
	rest, _, _ = strings.Cut(rest, "- name: ")
	_, script, found := strings.Cut(rest, " run: ")
	if !ok || !found {
		t.Fatalf("the workflow has no step %s", name)
	}
	return script
}

// tools builds goreleaser and what it calls as the workflow does, and returns its temporary
// folder, in which they are.
func tools(t *testing.T) string {
	temp := t.TempDir()
	run(t, repository, []string{"RUNNER_TEMP=" + temp}, "bash", "-e", "-c", step(t, "Tools"))
	return temp
}

// made makes the release in a folder, and returns what would be published, by name.
func made(t *testing.T, tools, dir string) map[string]string {
	t.Helper()
	env := []string{"RUNNER_TEMP=" + tools}
	run(t, dir, env, filepath.Join(tools, "tools", "goreleaser"), "check")
	release := strings.Replace(step(t, "Release"), "goreleaser release", "goreleaser release --snapshot", 1)
	if !strings.Contains(release, "--snapshot") {
		t.Fatalf("the workflow releases with %s", release)
	}
	run(t, dir, env, "bash", "-e", "-c", release)
	files := make(map[string]string)
	for _, pattern := range []string{"*.tar.gz", "*.zip", "*.deb", "*.rpm", "*.cdx.json", "checksums.txt"} {
		names, _ := filepath.Glob(filepath.Join(dir, "dist", pattern))
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files[filepath.Base(name)] = string(data)
		}
	}
	return files
}

const version = "0.1.0-snapshot"

// wanted are the names of all that is published.
func wanted() []string {
	names := []string{"checksums.txt"}
	for _, arch := range []string{"amd64", "arm64"} {
		for system, end := range map[string]string{"linux": ".tar.gz", "darwin": ".tar.gz", "windows": ".zip"} {
			base := fmt.Sprintf("mprlint_%s_%s_%s", version, system, arch)
			names = append(names, base+end, base+".cdx.json")
		}
		base := fmt.Sprintf("mprlint_%s_linux_%s", version, arch)
		names = append(names, base+".deb", base+".rpm")
	}
	slices.Sort(names)
	return names
}

func TestRelease(t *testing.T) {
	tools, one, two := tools(t), tagged(t), filepath.Join(t.TempDir(), "another folder")
	git(t, ".", "clone", "-q", one, two)
	first, second := made(t, tools, one), made(t, tools, two)
	var names []string
	for name, data := range first {
		names = append(names, name)
		if second[name] != data {
			t.Errorf("%s is not the same in two folders", name)
		}
		if name != "checksums.txt" && !strings.Contains(first["checksums.txt"], fmt.Sprintf("%x  %s\n", sha256.Sum256([]byte(data)), name)) {
			t.Errorf("checksums.txt has no or another sum of %s", name)
		}
	}
	slices.Sort(names)
	if !slices.Equal(names, wanted()) {
		t.Fatalf("made %q\nwant %q", names, wanted())
	}
	revision := strings.TrimSpace(git(t, one, "rev-parse", "HEAD"))
	for name, data := range first {
		switch {
		case strings.HasSuffix(name, ".tar.gz") || strings.HasSuffix(name, ".zip"):
			archive(t, name, data)
		case strings.HasSuffix(name, ".cdx.json"):
			materials(t, name, data)
		}
	}
	dist := filepath.Join(one, "dist")
	says := fmt.Sprintf("mprlint v%s, revision %s, built with go", version, revision)
	unpacked := t.TempDir()
	run(t, unpacked, nil, "tar", "xzf", dist+"/mprlint_"+version+"_linux_amd64.tar.gz")
	run(t, unpacked, nil, "dpkg-deb", "-x", dist+"/mprlint_"+version+"_linux_amd64.deb", "deb")
	for _, bin := range []string{"/mprlint", "/deb/usr/bin/mprlint"} {
		static(t, unpacked+bin)
		if got := run(t, ".", nil, unpacked+bin, "-version"); !strings.HasPrefix(got, says) {
			t.Errorf("%s says %q, want %q", bin, got, says)
		}
	}
	for _, listing := range []string{
		run(t, dist, nil, "dpkg-deb", "-c", "mprlint_"+version+"_linux_arm64.deb"),
		run(t, dist, nil, "rpm", "-qlp", "mprlint_"+version+"_linux_arm64.rpm"),
	} {
		for _, file := range []string{"/usr/bin/mprlint", "/usr/share/man/man1/mprlint.1", "/usr/share/bash-completion/completions/mprlint", "/usr/share/zsh/vendor-completions/_mprlint", "/usr/share/fish/vendor_completions.d/mprlint.fish", "/usr/share/doc/mprlint/copyright"} {
			if !strings.Contains(listing, file+"\n") {
				t.Errorf("a package lacks %s:\n%s", file, listing)
			}
		}
	}
}

// archive looks into an archive for all that belongs there.
func archive(t *testing.T, name, data string) {
	t.Helper()
	var files []string
	if strings.HasSuffix(name, ".zip") {
		z, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File {
			files = append(files, f.Name)
		}
	} else {
		g, err := gzip.NewReader(strings.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		for r := tar.NewReader(g); ; {
			h, err := r.Next()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, h.Name)
		}
	}
	bin := "mprlint"
	if strings.Contains(name, "windows") {
		bin += ".exe"
	}
	want := []string{"CHANGELOG.md", "LICENSE", "README.md", "completions/_mprlint", "completions/mprlint.bash", "completions/mprlint.fish", "completions/mprlint.ps1", bin, "mprlint.1"}
	slices.Sort(files)
	slices.Sort(want)
	if !slices.Equal(files, want) {
		t.Errorf("%s holds %q, want %q", name, files, want)
	}
}

// materials reads the list of what a binary is made of.
func materials(t *testing.T, name, data string) {
	t.Helper()
	var bom struct {
		BOMFormat  string
		Components []struct{ Name, Version string }
	}
	if err := json.Unmarshal([]byte(data), &bom); err != nil {
		t.Fatal(err)
	}
	for _, c := range bom.Components {
		if c.Name == "golang.org/x/tools" && c.Version != "" && bom.BOMFormat == "CycloneDX" {
			return
		}
	}
	t.Errorf("%s: no golang.org/x/tools in %s", name, data)
}

// static checks that a program needs no loader, and so no libraries.
func static(t *testing.T, name string) {
	t.Helper()
	f, err := elf.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, p := range f.Progs {
		if p.Type == elf.PT_INTERP {
			t.Errorf("%s is linked with libraries", name)
		}
	}
}
