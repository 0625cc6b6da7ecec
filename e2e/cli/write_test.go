//go:build linux

package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// On a full disk nothing is lost: the files stay as they are and are named, and nothing is
// left beside them. The limit stands in for the disk; go itself may write.
func TestFullDisk(t *testing.T) {
	own := tempDir(t)
	write(t, own+"/go", "#!/bin/bash\nulimit -S -f unlimited\nPATH=$REALPATH exec go \"$@\"\n")
	if err := os.Chmod(own+"/go", 0o755); err != nil {
		t.Fatal(err)
	}
	sh := shell{t: t, dir: example(t)}
	pad(t, filepath.Join(sh.dir, "config.go"))
	cmd := exec.Command("bash", "-c", "ulimit -S -f 4; exec "+bin+" -fix")
	cmd.Dir = sh.dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=", "REALPATH="+os.Getenv("PATH"), "PATH="+own+":"+os.Getenv("PATH"))
	out, _ := cmd.CombinedOutput() // the exit code says more
	if code := cmd.ProcessState.ExitCode(); code != 2 || !strings.Contains(string(out), "mprlint: cannot change config.go: file too large\n") {
		t.Errorf("exit %d\n%s", code, out)
	}
	if left, err := filepath.Glob(sh.dir + "/.mprlint-*"); err != nil || len(left) > 0 {
		t.Errorf("%v is left, %v", left, err)
	}
	if text := read(t, filepath.Join(sh.dir, "config.go")); !strings.HasSuffix(text, padding) || strings.Contains(text, "login.procore.com") {
		t.Error("config.go was changed")
	}
}

var padding = strings.Repeat("// A comment that makes the file longer than the limit.\n", 200)

func pad(t *testing.T, name string) { write(t, name, read(t, name)+"\n"+padding) }

func read(t *testing.T, name string) string {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// A file or folder that may not be written to is named, and the others are fixed. An
// administrator may write to any, and so the test becomes another user.
func TestReadOnly(t *testing.T) {
	home, err := os.MkdirTemp("/tmp", "mprlint")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(home)
	const file = "package p\n\nconst TokenURL = \"https://app.procore.com/oauth/token\"\n"
	write(t, home+"/m/go.mod", "module example.com/m\n\ngo 1.26\n")
	for _, name := range []string{"closed/a.go", "locked/a.go", "open/a.go"} {
		write(t, home+"/m/"+name, file)
	}
	write(t, home+"/mprlint", read(t, bin))
	cmd := exec.Command(home+"/mprlint", "-fix", "./...")
	if os.Geteuid() == 0 {
		const nobody = 65534
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
		if out, err := exec.Command("chown", "-R", "65534:65534", home).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	for name, mode := range map[string]os.FileMode{"": 0o755, "/mprlint": 0o755, "/m/locked/a.go": 0o444, "/m/closed": 0o555} {
		if err := os.Chmod(home+name, mode); err != nil {
			t.Fatal(err)
		}
	}
	cmd.Dir = home + "/m"
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=", "HOME="+home, "GOCACHE="+home+"/cache", "GOMODCACHE="+home+"/mod", "GOTELEMETRY=off")
	out, _ := cmd.CombinedOutput() // the exit code says more
	want := "mprlint: cannot change closed/a.go: its folder takes no new file: permission denied\n" +
		"mprlint: cannot change locked/a.go: it is read-only\n" +
		"mprlint: fixed 1 finding in open/a.go; 2 could not be fixed (closed/a.go, locked/a.go)\n"
	if code := cmd.ProcessState.ExitCode(); code != 2 || !strings.HasSuffix(string(out), want) {
		t.Errorf("exit %d\n%s\nwant\n%s", code, out, want)
	}
	for _, name := range []string{"closed/a.go", "locked/a.go"} {
		if got := read(t, home+"/m/"+name); got != file {
			t.Errorf("%s was changed:\n%s", name, got)
		}
	}
}
