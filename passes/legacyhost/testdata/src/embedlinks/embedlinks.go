// Package embedlinks embeds configuration with nothing to report.
package embedlinks

import "embed"

//go:embed frame.toml origins.json
var Frame embed.FS
