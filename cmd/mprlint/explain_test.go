package main

import (
	"os"
	"strings"
	"testing"
)

// The page about explain shows what it says of the example.
func TestExplainPage(t *testing.T) {
	example(t)
	const page, start = "../../docs/explain.md", "$ go run ./cmd/mprlint explain "
	file, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(file), start)
	if len(parts) < 3 {
		t.Fatalf("%s has %d commands, want two or more", page, len(parts)-1)
	}
	for i, part := range parts[1:] {
		args, rest, _ := strings.Cut(part, "\n")
		said, rest, ok := strings.Cut(rest, "```")
		if !ok {
			t.Fatalf("%s has no end behind %s", page, args)
		}
		want := printed(t, "../..", "mprlint explain "+args, 0)
		if said != want && !*update {
			t.Errorf("%s shows of %s\n%s\nwant\n%s", page, args, said, want)
		}
		parts[i+1] = args + "\n" + want + "```" + rest
	}
	if *update {
		if err := os.WriteFile(page, []byte(strings.Join(parts, start)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
