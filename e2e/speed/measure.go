package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
)

// A figure is what one run took.
type figure struct {
	cpu  float64 // of all processes, in seconds
	wall float64 // in seconds
	peak int64   // of the largest process, in KiB
}

// A state is what the caches know before a run.
type state int

// The states, in the order in which they are measured. The compiler's results are warm in
// all of them.
const (
	cold   state = iota // nothing of the tool
	warm                // everything
	edited              // everything, but one package has changed
)

func (s state) String() string { return [...]string{"cold", "warm", "after an edit"}[s] }

// measure runs a contender on a subject.
func measure(c *contender, s *subject, bin string, st state) (figure, error) {
	args, env, err := c.args(c, bin, st == cold)
	if err != nil {
		return figure{}, err
	}
	return s.execute(append(args, s.patterns...), env)
}

// complaint is what the go command says when it is not the tool that found something.
var complaint = regexp.MustCompile(`(?m)^go: (?:[^d]|d[^o])`) // but not "downloading"

// execute runs a command in the subject's folder. Findings are no failure; what keeps a
// tool from looking is.
func (s *subject) execute(args, env []string) (figure, error) {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = s.dir
	cmd.Env = append(append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off"), env...)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	start := now()
	err := cmd.Run()
	if cmd.ProcessState == nil {
		return figure{}, err
	}
	if code := cmd.ProcessState.ExitCode(); code < 0 || code > 3 || complaint.Match(said.Bytes()) {
		return figure{}, fmt.Errorf("%q: %v\n%s", args, err, said.String())
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage) // of all that it waited for
	return figure{
		cpu:  (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds(),
		wall: now() - start,
		peak: usage.Maxrss,
	}, nil
}

// A note is what one package took, as the command inspect saw it.
type note struct {
	pkg   string
	cpu   int // in microseconds
	peak  int // in KiB
	facts int // in bytes
}

// inspect runs a vet tool on a subject, cold, and returns what each package took.
func inspect(c *contender, s *subject, bin string) ([]note, error) {
	args, _, err := c.args(c, bin, true)
	if err != nil {
		return nil, err
	}
	tool, ok := strings.CutPrefix(args[2], "-vettool=")
	args = []string{"go", "vet", "-vettool=" + bin + "/inspect"}
	if !ok { // the flag of go vet's own tool
		args = append(args, tool)
		path, err := exec.Command("go", "tool", "-n", "vet").Output()
		if err != nil {
			return nil, err
		}
		tool = strings.TrimSpace(string(path))
	}
	log := filepath.Join(bin, "notes")
	os.Remove(log)
	if _, err := s.execute(append(args, s.patterns...), []string{"SPEED_TOOL=" + tool, "SPEED_LOG=" + log}); err != nil {
		return nil, err
	}
	text, err := os.ReadFile(log)
	if err != nil {
		return nil, err
	}
	var notes []note
	for line := range strings.Lines(string(text)) {
		var n note
		if _, err := fmt.Sscan(line, &n.pkg, &n.cpu, &n.peak, &n.facts); err != nil {
			return nil, fmt.Errorf("%q: %w", line, err)
		}
		notes = append(notes, n)
	}
	return notes, nil
}

// A round holds a figure of each contender that took its turn.
type round map[string]figure

// spread is the median of a list, with its smallest and largest element.
func spread(list []float64) (median, least, most float64) {
	slices.Sort(list)
	n := len(list)
	return (list[(n-1)/2] + list[n/2]) / 2, list[0], list[n-1]
}
