module github.com/mprlint/mprlint/e2e/stress

go 1.26.0

replace github.com/mprlint/mprlint => ../..

require (
	github.com/mprlint/mprlint v0.0.0-00010101000000-000000000000
	golang.org/x/tools v0.52.0
)

require (
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/sync v0.24.0 // indirect
)
