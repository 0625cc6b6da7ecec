package main

import (
	"slices"
	"strings"
)

// platforms are the systems that Go knows, each with its machines (go tool dist list). The
// first machine is the usual one where it is the only one, or that of this machine is none of
// them. They tell linux/arm64 from linux/integration.
var platforms = map[string][]string{
	"aix":       {"ppc64"},
	"android":   {"arm64", "386", "amd64", "arm"},
	"darwin":    {"arm64", "amd64"},
	"dragonfly": {"amd64"},
	"freebsd":   {"amd64", "386", "arm", "arm64"},
	"illumos":   {"amd64"},
	"ios":       {"arm64", "amd64"},
	"js":        {"wasm"},
	"linux": {"amd64", "386", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle",
		"ppc64", "ppc64le", "riscv64", "s390x"},
	"netbsd":  {"amd64", "386", "arm", "arm64"},
	"openbsd": {"amd64", "386", "arm", "arm64", "ppc64", "riscv64"},
	"plan9":   {"amd64", "386", "arm"},
	"solaris": {"amd64"},
	"wasip1":  {"wasm"},
	"windows": {"amd64", "386", "arm64"},
}

func isSystem(s string) bool { return platforms[s] != nil }

func isMachine(s string) bool {
	for _, machines := range platforms {
		if slices.Contains(machines, s) {
			return true
		}
	}
	return false
}

// usualMachine is the machine that code for a system is read for where none is named: this
// one, if the system runs on it.
func usualMachine(system, here string) string {
	if machines := platforms[system]; !slices.Contains(machines, here) {
		return machines[0]
	}
	return here
}

// machinesOf lists a system's machines for people.
func machinesOf(system string) string {
	return strings.Join(slices.Sorted(slices.Values(platforms[system])), ", ")
}
