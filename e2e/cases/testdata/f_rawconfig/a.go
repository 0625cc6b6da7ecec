// Package rawconfig has defaults in raw strings.
package rawconfig

import (
	"encoding/json"
	"strings"

	"github.com/spf13/viper"
	"gopkg.in/yaml.v3"
)

const defaultYAML = `
procore:
  # https://app.procore.com/rest is the old address // mpr:legacyhost?
  login_url: https://app.procore.com # a bare host in a configuration text
  api_url: https://api.procore.com
  web_url: https://app.procore.com
  timeout: 30s
`

var defaultJSON = []byte(`{
  "auth": {
    "authorize": "https://app.procore.com/oauth/authorize", "note": "// mpr:legacyhost=login.procore.com",
    "token": "https://login.procore.com/oauth/token"
  },
  "rest": "https://api.procore.com/rest/v1.0",
  "links": {"home": "https://app.procore.com/company/home"}
}`)

// Config of all.
type Config struct {
	Procore struct {
		LoginURL string `yaml:"login_url"`
		APIURL   string `yaml:"api_url"`
		WebURL   string `yaml:"web_url"`
	}
}

// Default configuration.
func Default() (c Config, err error) {
	err = yaml.Unmarshal([]byte(defaultYAML), &c)
	return c, err
}

// Links of the JSON.
func Links() (m map[string]any, err error) {
	err = json.Unmarshal(defaultJSON, &m)
	return m, err
}

// Viper reads the same.
func Viper() *viper.Viper {
	v := viper.New()
	v.SetConfigType("toml")
	v.ReadConfig(strings.NewReader("[procore]\napi = \"https://app.procore.com/rest/v1.0\"\nlogin = \"https://login.procore.com\"\n")) // mpr:legacyhost=api.procore.com
	v.SetDefault("procore.auth_url", "https://app.procore.com/oauth/authorize")                                                        // mpr:legacyhost=login.procore.com
	v.SetDefault("procore.base_url", "https://sandbox.procore.com")
	v.SetDefault("procore.home", "https://app.procore.com/1/company/home")
	return v
}
