package cli_test

import (
	"archive/zip"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// publish puts the module as it stands into a module proxy in a folder, beside
// the modules that it needs, which come from the module cache. It returns the
// environment in which go knows no other proxy and has caches of its own.
func publish(t *testing.T, version string) []string {
	cache, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	proxy, fresh := tempDir(t), tempDir(t)
	versions := proxy + "/github.com/mprlint/mprlint/@v/"
	mod, err := os.ReadFile(repository + "/go.mod")
	if err != nil {
		t.Fatal(err)
	}
	write(t, versions+"list", version+"\n")
	write(t, versions+version+".info", `{"Version": "`+version+`", "Time": "2026-11-01T00:00:00Z"}`)
	write(t, versions+version+".mod", string(mod))
	zipModule(t, versions+version+".zip", "github.com/mprlint/mprlint@"+version+"/")
	return []string{
		"GOPROXY=file://" + proxy + ",file://" + strings.TrimSpace(string(cache)) + "/cache/download",
		"GOSUMDB=off",
		"GOMODCACHE=" + fresh + "/mod",
		"GOBIN=" + fresh + "/bin",
		"GOFLAGS=-modcacherw " + anywhere,
	}
}

// zipModule writes the repository's own module, without the modules inside it.
func zipModule(t *testing.T, name, prefix string) {
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	w := zip.NewWriter(f)
	err = filepath.WalkDir(repository, func(path string, d fs.DirEntry, err error) error {
		if err != nil || path == repository {
			return err
		}
		if d.IsDir() {
			return enter(path)
		}
		rel, err := filepath.Rel(repository, path)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		entry, err := w.Create(prefix + filepath.ToSlash(rel))
		if err != nil {
			return err
		}
		_, err = entry.Write(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// enter skips what no published module holds: hidden folders, binaries and
// modules of their own.
func enter(dir string) error {
	name := filepath.Base(dir)
	if _, err := os.Stat(dir + "/go.mod"); err == nil || name == "bin" || strings.HasPrefix(name, ".") {
		return filepath.SkipDir
	}
	return nil
}
