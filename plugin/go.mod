module github.com/mprlint/mprlint/plugin

go 1.26.0

// This counts in a clone only. To publish the plugin, publish mprlint first, require that
// version below, and tag this module as plugin/vX.Y.Z.
replace github.com/mprlint/mprlint => ../

require (
	github.com/golangci/plugin-module-register v0.1.2
	github.com/mprlint/mprlint v0.0.0-00010101000000-000000000000
	golang.org/x/tools v0.52.0
)

require (
	github.com/bmatcuk/doublestar/v4 v4.10.0 // indirect
	github.com/pelletier/go-toml/v2 v2.4.3 // indirect
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/sync v0.24.0 // indirect
)
