//go:build !unix

package main

import (
	"os"
	"os/exec"
	"strconv"
)

func ownGroup(*exec.Cmd) {}

// interruptAll does nothing: a console tells all its programs by itself.
func interruptAll(*os.Process) {}

// killAll ends a process and all that it has started. It fails where nothing is left.
func killAll(p *os.Process) {
	_ = exec.Command("taskkill", "/T", "/F", "/PID", strconv.Itoa(p.Pid)).Run()
}
