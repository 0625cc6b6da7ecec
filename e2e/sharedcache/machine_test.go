package sharedcache_test

import (
	"bytes"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A machine has a home folder of its own, and in it all caches of Go, empty at first.
type machine struct {
	t *testing.T
	site
	home  string
	env   []string // beyond what all machines have
	flags string   // in GOFLAGS
}

// machine sets up a new machine, with additions to the environment.
func (s site) machine(t *testing.T, env ...string) machine {
	t.Helper()
	m := machine{t, s, t.TempDir(), env, "-modcacherw"}
	for _, dir := range []string{m.watched(), m.home + "/bin"} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// connected sets up a machine that uses the cache server.
func (s site) connected(t *testing.T, cache *server, env ...string) machine {
	t.Helper()
	m := s.machine(t, env...)
	return m.with("GOCACHEPROG=go-cacher -cache-server " + cache.url + " -cache-dir " + m.home + "/.cache/go-cacher")
}

func (m machine) with(env ...string) machine {
	m.env = slices.Concat(m.env, env)
	return m
}

// watched is the folder in which it is written down which tools are started.
func (m machine) watched() string { return m.home + "/watched" }

// A report is what a command printed, and its exit code.
type report struct {
	out, errs string
	code      int
}

// run runs a command at the checkout. Commands that the machine has of its own are found
// before others.
func (m machine) run(name string, args ...string) report {
	m.t.Helper()
	path := strings.Join([]string{m.home + "/bin", tools, os.Getenv("PATH")}, string(filepath.ListSeparator))
	cmd := exec.Command("env", append([]string{name}, args...)...) // env looks into that PATH
	cmd.Dir = m.checkout
	cmd.Env = slices.Concat(os.Environ(), []string{
		"HOME=" + m.home, "XDG_CACHE_HOME=", "XDG_CONFIG_HOME=", "GOCACHE=", "GOPATH=", "CGO_ENABLED=0", "GOENV=", "GOWORK=",
		"GOMODCACHE=" + m.modcache, "GOPROXY=file://" + m.proxy, "GOSUMDB=off", "GOCACHEPROG=",
		"GOFLAGS=-toolexec=" + tools + "/watch " + m.flags, "WATCH=" + m.watched(), "PATH=" + path,
	}, m.env)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); cmd.ProcessState == nil {
		m.t.Fatalf("%s: %v", name, err)
	}
	return report{out.String(), errs.String(), cmd.ProcessState.ExitCode()}
}

// must runs a command that exits with the code.
func (m machine) must(code int, name string, args ...string) report {
	m.t.Helper()
	r := m.run(name, args...)
	if r.code != code {
		m.t.Fatalf("%s %q: exit %d, want %d\n%s%s", filepath.Base(name), args, r.code, code, r.out, r.errs)
	}
	return r
}

// documented runs commands of docs/scaling.md with the server's real address.
func (m machine) documented(block int, cache *server) report {
	m.t.Helper()
	commands, err := documented(block)
	if err != nil {
		m.t.Fatal(err)
	}
	return m.must(1, "sh", "-euc", strings.ReplaceAll(commands, "http://cache.example.com:31364", cache.url))
}

// otherTool gives the machine an mprlint that differs in its last bytes.
func (m machine) otherTool(bytes string) {
	m.t.Helper()
	data := read(m.t, filepath.Join(tools, "mprlint")) + bytes
	if err := os.WriteFile(m.home+"/bin/mprlint", []byte(data), 0o755); err != nil {
		m.t.Fatal(err)
	}
}

// did returns for which packages tools were started: "analyse PACKAGE", and "compile
// PACKAGE" and the like. A package with its tests is "PACKAGE [PACKAGE.test]".
func (m machine) did() []string {
	m.t.Helper()
	files, err := os.ReadDir(m.watched())
	if err != nil {
		m.t.Fatal(err)
	}
	var did []string
	for _, f := range files {
		name, err := url.PathUnescape(f.Name())
		if err != nil {
			m.t.Fatal(err)
		}
		did = append(did, name)
	}
	return did
}

// analysed returns the packages that were analysed.
func (m machine) analysed() []string {
	m.t.Helper()
	var pkgs []string
	for _, line := range m.did() {
		if pkg, ok := strings.CutPrefix(line, "analyse "); ok {
			pkgs = append(pkgs, pkg)
		}
	}
	return pkgs
}
