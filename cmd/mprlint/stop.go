package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/rewrite"
)

// Told to stop, mprlint ends go and all that go has started, finishes the file that it is
// writing, and exits with 128 and the signal's number, as a shell says it.

// grace is how long commands may take to stop by themselves: go removes its temporary
// files then.
const grace = 500 * time.Millisecond

// running are the commands that this process waits for.
var running commandsRunning

type commandsRunning struct {
	mu      sync.Mutex
	of      map[*os.Process]bool
	folders map[string]bool // that are removed in the end
	stopped bool

	writing sync.Mutex // held while a file is written
}

// stopOnSignals waits for the signals that end a program, but for those that whoever
// started it wants ignored.
func stopOnSignals() {
	c := make(chan os.Signal, 1)
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		if !signal.Ignored(s) {
			signal.Notify(c, s)
		}
	}
	go func() {
		s := <-c
		running.stop()
		fmt.Fprintln(os.Stderr, "mprlint: interrupted")
		code := failed
		if n, ok := s.(syscall.Signal); ok {
			code = 128 + int(n)
		}
		os.Exit(code)
	}()
}

// stop ends all commands with what they have started. It returns when no file is half
// written, and none can be from then on.
func (r *commandsRunning) stop() {
	r.mu.Lock()
	r.stopped = true
	var all []*os.Process
	for p := range r.of {
		all = append(all, p)
	}
	r.mu.Unlock()
	for _, p := range all {
		interruptAll(p)
	}
	for end := time.Now().Add(grace); !r.idle() && time.Now().Before(end); {
		time.Sleep(5 * time.Millisecond)
	}
	for _, p := range all {
		killAll(p) // what a command has started may outlive it
	}
	r.mu.Lock()
	for dir := range r.folders {
		os.RemoveAll(dir)
	}
	r.mu.Unlock()
	r.writing.Lock()
}

// folder makes a folder for files that are not needed later, and returns what removes it.
func (r *commandsRunning) folder() (dir string, remove func(), err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if dir, err = os.MkdirTemp("", "mprlint-"); err != nil {
		return "", nil, err
	}
	if r.folders == nil {
		r.folders = make(map[string]bool)
	}
	r.folders[dir] = true
	return dir, func() {
		os.RemoveAll(dir)
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.folders, dir)
	}, nil
}

func (r *commandsRunning) idle() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.of) == 0
}

// write writes a file, or waits for the end.
func (r *commandsRunning) write(c *rewrite.Change) error {
	r.writing.Lock()
	defer r.writing.Unlock()
	return c.Write()
}

// run runs a command. It does not return when mprlint is about to stop: nobody wants to
// read of the trouble that this makes.
func run(cmd *exec.Cmd) error {
	ownGroup(cmd)
	r := &running
	r.mu.Lock()
	if r.stopped {
		r.mu.Unlock()
		select {}
	}
	err := cmd.Start()
	if err == nil {
		if r.of == nil {
			r.of = make(map[*os.Process]bool)
		}
		r.of[cmd.Process] = true
	}
	r.mu.Unlock()
	if err != nil {
		return err
	}
	err = cmd.Wait()
	r.mu.Lock()
	delete(r.of, cmd.Process)
	stopped := r.stopped
	r.mu.Unlock()
	if stopped {
		select {}
	}
	return err
}

// output is what a command prints. The error of one that fails holds its complaint.
func output(name string, args ...string) ([]byte, error) {
	var out, errs bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := run(cmd)
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		exit.Stderr = errs.Bytes()
	}
	return out.Bytes(), err
}
