// Package embedweb is for the flag that asks for links and origins.
package embedweb

import _ "embed"

//go:embed frame.toml
var frame string // want `^frame.toml:3: browser base uses app.procore.com, which serves one region \(MPR\)$` `^frame.toml:3: browser base uses us02` `^frame.toml:6: browser URL uses app`
