// Package config is read by the host program with reflection.
package config

import (
	"reflect"
	"strings"
)

// Procore section.
type Procore struct {
	SignIn   string `yaml:"sign_in" default:"https://app.procore.com"` // mpr:legacyhost=login.procore.com
	Rest     string `yaml:"rest" default:"https://app.procore.com"`    // mpr:legacyhost=api.procore.com
	Portal   string `yaml:"portal" default:"https://app.procore.com"`
	Token    string `yaml:"token" default:"https://app.procore.com/oauth/token"`     // mpr:legacyhost=login.procore.com
	Users    string `yaml:"users" default:"https://app.procore.com/rest/v1.0/users"` // mpr:legacyhost=api.procore.com
	Home     string `yaml:"home" default:"https://app.procore.com/12/company/home"`
	Help     string `yaml:"help" default:"mail me@app.procore.com" help:"who is asked about app.procore.com"`
	Plain    string `yaml:"plain" default:"http://api.procore.com"` // mpr:hostmismatch=fix
	Sandbox  bool   `yaml:"sandbox" default:"false"`
	Interval int    `yaml:"interval" default:"30"`
}

// Defaults fills in what is empty.
func Defaults(p *Procore) {
	v := reflect.ValueOf(p).Elem()
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if d, ok := f.Tag.Lookup("default"); ok && f.Type.Kind() == reflect.String && v.Field(i).String() == "" {
			v.Field(i).SetString(strings.TrimSpace(d))
		}
	}
}
