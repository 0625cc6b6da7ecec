// Command watch is a vet tool that runs another, $WATCH_TOOL, and notes in the file
// $WATCH_LOG of each package how many bytes of facts it has. Before that it takes the
// compiler's export data out of go vet's description of the packages whose paths match
// $WATCH_STRIP, as a go would that has none.
package main

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
)

func main() {
	config := os.Args[len(os.Args)-1]
	if strings.HasSuffix(config, ".cfg") {
		if err := strip(config, os.Getenv("WATCH_STRIP")); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
	}
	cmd := exec.Command(os.Getenv("WATCH_TOOL"), os.Args[1:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); cmd.ProcessState == nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	}
	if log := os.Getenv("WATCH_LOG"); log != "" && strings.HasSuffix(config, ".cfg") {
		if err := note(config, log); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(3)
		}
	}
	os.Exit(cmd.ProcessState.ExitCode())
}

func strip(config, pattern string) error {
	text, err := os.ReadFile(config)
	if err != nil || pattern == "" {
		return err
	}
	var cfg map[string]any
	if err := json.Unmarshal(text, &cfg); err != nil {
		return err
	}
	if !regexp.MustCompile(pattern).MatchString(cfg["ImportPath"].(string)) {
		return nil
	}
	delete(cfg, "PackageFile")
	if text, err = json.Marshal(cfg); err != nil {
		return err
	}
	return os.WriteFile(config, text, 0o666)
}

func note(config, log string) error {
	text, err := os.ReadFile(config)
	if err != nil {
		return err
	}
	var cfg struct{ ID, VetxOutput string }
	if err := json.Unmarshal(text, &cfg); err != nil {
		return err
	}
	var facts uint32
	if data, err := os.ReadFile(cfg.VetxOutput); err == nil && len(data) >= 12 {
		facts = binary.LittleEndian.Uint32(data[8:])
	}
	f, err := os.OpenFile(log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	fmt.Fprintf(f, "%s: %d bytes of facts\n", cfg.ID, facts)
	return f.Close()
}
