package sharedcache_test

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// A site says where machines keep the checkout and the modules that they download.
type site struct {
	proxy, checkout, modcache string
}

// newSite checks out the service. The library that it needs is in the module proxy.
func newSite(t *testing.T) site {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	s := site{dir + "/proxy", dir + "/checkout", dir + "/mod"}
	s.publish(t)
	s.checkOut(t)
	return s
}

// publish puts the library into the proxy.
func (s site) publish(t *testing.T) {
	t.Helper()
	versions := s.proxy + "/example.com/procoreapi/@v/"
	write(t, versions+"list", "v1.0.0\n")
	write(t, versions+"v1.0.0.info", `{"Version": "v1.0.0", "Time": "2026-11-01T00:00:00Z"}`)
	write(t, versions+"v1.0.0.mod", read(t, "testdata/client/go.mod"))
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range []string{"go.mod", "client.go"} {
		f, err := w.Create("example.com/procoreapi@v1.0.0/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(read(t, "testdata/client/"+name))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, versions+"v1.0.0.zip", b.String())
}

// checkOut puts fresh files where the checkout is.
func (s site) checkOut(t *testing.T) {
	t.Helper()
	if err := os.RemoveAll(s.checkout); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(s.checkout, os.DirFS("testdata/service")); err != nil {
		t.Fatal(err)
	}
	// By another name, since the library is on no proxy but the tests' own.
	if err := os.Rename(s.checkout+"/go.mod.txt", s.checkout+"/go.mod"); err != nil {
		t.Fatal(err)
	}
	s.machine(t).must(0, "go", "mod", "tidy") // writes go.sum
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
