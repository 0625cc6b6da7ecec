// Package embedfs embeds files by patterns.
package embedfs

import "embed"

//go:embed *.yml conf/*.json
var globs embed.FS // want `^conf/_hidden.json:1: OAuth URL` `^conf/b.json:1: OAuth URL` `^top.yml:1: API URL`

//go:embed conf
var dir embed.FS // want `^conf/deep/c.toml:1: API URL`

//go:embed all:conf `[l]ogin.env`
var all embed.FS // want `^conf/.env:1: OAuth base` `^login.env:1: OAuth base`

//go:embed help.html notes.md
var pages embed.FS
