// Command start is a vet tool that only starts and writes that there are no facts: what go
// vet itself costs. No tool can do with less.
package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	if err := answer(os.Args[len(os.Args)-1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func answer(arg string) error {
	switch arg {
	case "-flags":
		fmt.Println("[]")
		return nil
	case "-V=full": // go vet keeps results by what is printed here
		text, err := os.ReadFile(os.Args[0])
		fmt.Printf("start version devel comments-go-here buildID=%02x\n", sha256.Sum256(text))
		return err
	}
	text, err := os.ReadFile(arg)
	if err != nil {
		return err
	}
	var cfg struct{ VetxOutput string }
	if err := json.Unmarshal(text, &cfg); err != nil {
		return err
	}
	return os.WriteFile(cfg.VetxOutput, []byte("vetx\x00\x00\x00\x00\x00\x00\x00\x00"), 0o666)
}
