package main

import "slices"

// The systems and machines that Go knows (internal/syslist in its source), which tell
// linux/arm64 from linux/integration.
var (
	systems = []string{"aix", "android", "darwin", "dragonfly", "freebsd", "illumos", "ios", "js", "linux",
		"netbsd", "openbsd", "plan9", "solaris", "wasip1", "windows"}
	machines = []string{"386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle",
		"ppc64", "ppc64le", "riscv64", "s390x", "wasm"}
)

func isSystem(s string) bool  { return slices.Contains(systems, s) }
func isMachine(s string) bool { return slices.Contains(machines, s) }
