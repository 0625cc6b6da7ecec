// Command inspect runs a vet tool and notes what each package took: go vet starts it in
// the tool's place. SPEED_TOOL is the tool, SPEED_LOG the file to add lines to.
package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

func main() {
	cmd := exec.Command(os.Getenv("SPEED_TOOL"), os.Args[1:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); cmd.ProcessState == nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if last := os.Args[len(os.Args)-1]; strings.HasSuffix(last, ".cfg") {
		if err := note(last, cmd.ProcessState); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
	os.Exit(cmd.ProcessState.ExitCode())
}

// note writes one line: CPU time in microseconds, peak memory in KiB, bytes of facts.
func note(config string, state *os.ProcessState) error {
	text, err := os.ReadFile(config)
	if err != nil {
		return err
	}
	var cfg struct{ ImportPath, VetxOutput string }
	if err := json.Unmarshal(text, &cfg); err != nil {
		return err
	}
	log, err := os.OpenFile(os.Getenv("SPEED_LOG"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	usage := state.SysUsage().(*syscall.Rusage)
	cpu := (state.UserTime() + state.SystemTime()) / time.Microsecond
	fmt.Fprintln(log, cfg.ImportPath, int(cpu), usage.Maxrss, facts(cfg.VetxOutput))
	return log.Close()
}

// facts is the size of the facts in what the unitchecker of x/tools wrote: behind the
// word "vetx" stand the sizes of types and facts.
func facts(file string) uint32 {
	data, err := os.ReadFile(file)
	if err != nil || len(data) < 12 || string(data[:4]) != "vetx" {
		return 0
	}
	return binary.LittleEndian.Uint32(data[8:])
}
