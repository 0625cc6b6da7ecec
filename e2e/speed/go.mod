module github.com/mprlint/mprlint/e2e/speed

go 1.26.0

require (
	github.com/mprlint/mprlint v0.0.0
	golang.org/x/tools v0.52.0
)

require golang.org/x/sync v0.24.0 // indirect

replace github.com/mprlint/mprlint => ../../
