// Command watch is what go starts its tools through in the tests (-toolexec). It writes
// down which packages are analysed, compiled and so on, and keeps what analyses leave for
// those of importing packages.
package main

import (
	"encoding/json"
	"errors"
	"log"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

func main() {
	log.SetPrefix("watch: ")
	tool, args := os.Args[1], os.Args[2:]
	cmd := exec.Command(tool, args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := cmd.Run()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		os.Exit(exit.ExitCode()) // go shows why, and the test fails
	}
	if err == nil {
		err = note(os.Getenv("WATCH"), tool, args)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// note leaves a file in the folder that is named after what the tool has done. Several
// tools run at once, so there is none for all of them.
func note(dir, tool string, args []string) error {
	pkg := os.Getenv("TOOLEXEC_IMPORTPATH")
	if pkg == "" || slices.Contains(args, "-V=full") {
		return nil // go asks which version the tool has
	}
	did, left := filepath.Base(tool)+" "+pkg, []byte(nil)
	if last := args[len(args)-1]; filepath.Base(last) == "vet.cfg" {
		var err error
		if left, err = leftBy(last); err != nil {
			return err
		}
		did = "analyse " + pkg
	}
	return os.WriteFile(filepath.Join(dir, url.PathEscape(did)), left, 0o644)
}

// leftBy reads what the analysis that the file describes left for importing packages.
func leftBy(config string) ([]byte, error) {
	text, err := os.ReadFile(config)
	if err != nil {
		return nil, err
	}
	var unit struct{ VetxOutput string }
	if err := json.Unmarshal(text, &unit); err != nil {
		return nil, err
	}
	return os.ReadFile(unit.VetxOutput)
}
