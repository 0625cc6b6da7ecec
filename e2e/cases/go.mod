module github.com/mprlint/mprlint/e2e/cases

go 1.26.0
