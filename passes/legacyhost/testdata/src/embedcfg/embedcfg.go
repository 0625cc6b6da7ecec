// Package embedcfg embeds a file of each format.
package embedcfg

import _ "embed"

//go:embed defaults.json
var defaults []byte // want `^defaults.json:3: OAuth URL uses app.procore.com; use login.procore.com \(MPR\)$` `^defaults.json:4: OAuth URL uses us02.procore.com; use login.procore.com \(MPR\)$` `^defaults.json:5: API base uses app.procore.com; use api.procore.com \(MPR\)$` `^defaults.json:7: API URL uses app.procore.com; use api.procore.com \(MPR\)$` `^defaults.json:10: host uses app.procore.com; use login.procore.com for OAuth, api.procore.com for the API \(MPR\)$`

//go:embed minified.json
var minified string // want `^minified.json:1: OAuth base uses app.procore.com` `^minified.json:1: API URL uses app.procore.com`

var (
	//go:embed conf/service.yaml
	service string // want `^conf/service.yaml:7: OAuth base uses` `^conf/service.yaml:9: API base uses` `^conf/service.yaml:13: OAuth URL uses` `^conf/service.yaml:15: API URL uses` `^conf/service.yaml:19: API base uses` `^conf/service.yaml:23: base uses app.procore.com; use login.procore.com for OAuth, api` `^conf/service.yaml:25: API base uses`

	//go:embed "settings.toml"

	// The directive is above, and the file's name is quoted.
	settings []byte // want `^settings.toml:5: OAuth base uses` `^settings.toml:8: API base uses` `^settings.toml:11: API URL uses` `^settings.toml:14: OAuth base uses` `^settings.toml:14: API host uses`
)

// The next file is listed twice, and reported once.

//go:embed agent.env
//go:embed agent.env
var agent string // want `^agent.env:2: OAuth base uses` `^agent.env:4: API base uses` `^agent.env:5: base uses`

//go:embed agent.env
var again string

//go:embed app.properties legacy.ini
var both string // want `^app.properties:3: API base uses` `^app.properties:4: OAuth URL uses` `^app.properties:5: OAuth base uses` `^legacy.ini:3: API base uses` `^legacy.ini:5: API URL uses`
