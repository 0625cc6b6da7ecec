module github.com/mprlint/mprlint/e2e/cli

go 1.26.0
