//go:build linux

package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// marked lists the processes that have a word in their environment.
func marked(t *testing.T, word string) (pids []int) {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/environ")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range all {
		env, err := os.ReadFile(name)
		if err != nil || !bytes.Contains(env, []byte(word)) {
			continue // gone, or of no interest
		}
		pid, err := strconv.Atoi(filepath.Base(filepath.Dir(name)))
		if err != nil {
			t.Fatal(err)
		}
		pids = append(pids, pid)
	}
	return pids
}

// waitFor waits until some processes run, mprlint among them.
func waitFor(t *testing.T, word string, n int) {
	t.Helper()
	for end := time.Now().Add(time.Minute); len(marked(t, word)) < n; {
		if time.Now().After(end) {
			t.Fatal("mprlint started nothing in a minute")
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// A signal ends mprlint, go and all that go has started, within a second: also a command
// that heeds no signal.
func TestSignals(t *testing.T) {
	stubborn := tempDir(t)
	write(t, stubborn+"/go", "#!/bin/sh\ntrap '' INT TERM\ncase \" $* \" in *\" -export \"*) sleep 60 & sleep 60 ;; esac\nPATH=$REALPATH exec go \"$@\"\n")
	if err := os.Chmod(stubborn+"/go", 0o755); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		what   string
		signal syscall.Signal
		path   string
		code   int
	}{
		{"interrupted while go compiles", syscall.SIGINT, "", 130},
		{"terminated while go compiles", syscall.SIGTERM, "", 143},
		{"commands that heed no signal", syscall.SIGTERM, stubborn + ":", 143},
	} {
		t.Run(tt.what, func(t *testing.T) {
			word := fmt.Sprintf("MPRLINT_TEST=%d.%d", os.Getpid(), time.Now().UnixNano())
			cmd := exec.Command(bin)
			cmd.Dir = example(t)
			cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=", "GOCACHE="+t.TempDir(), word,
				"REALPATH="+os.Getenv("PATH"), "PATH="+tt.path+os.Getenv("PATH"))
			var errs strings.Builder
			cmd.Stderr = &errs
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			waitFor(t, word, 4) // mprlint, go, and two that go has started
			begin := time.Now()
			if err := cmd.Process.Signal(tt.signal); err != nil {
				t.Fatal(err)
			}
			_ = cmd.Wait() // the exit code says more
			if took := time.Since(begin); took > time.Second {
				t.Errorf("it took %v", took)
			}
			if code := cmd.ProcessState.ExitCode(); code != tt.code || errs.String() != "mprlint: interrupted\n" {
				t.Errorf("exit %d, want %d\n%s", code, tt.code, &errs)
			}
			time.Sleep(50 * time.Millisecond) // a killed process is there until its parent knows
			if left := marked(t, word); len(left) > 0 {
				t.Errorf("%d processes are left", len(left))
			}
		})
	}
}
