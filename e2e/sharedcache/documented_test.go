package sharedcache_test

import (
	"fmt"
	"os"
	"strings"
)

// The blocks of commands in docs/scaling.md, in order. The tests run them.
const (
	serverCommand = iota
	jobCommands
	shardCommand
)

func documented(block int) (string, error) {
	text, err := os.ReadFile(repository + "/docs/scaling.md")
	if err != nil {
		return "", err
	}
	blocks := strings.Split(string(text), "```sh\n")[1:]
	if block >= len(blocks) {
		return "", fmt.Errorf("docs/scaling.md has %d blocks of commands", len(blocks))
	}
	commands, _, _ := strings.Cut(blocks[block], "```")
	return commands, nil
}
