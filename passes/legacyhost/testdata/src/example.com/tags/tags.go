// Package tags has defaults in struct tags.
package tags

type Config struct {
	APIURL  string `env:"PROCORE_API" envDefault:"https://app.procore.com"`             // want `use api\.procore\.com`
	Auth    string `default:"https://app.procore.com/oauth/token" yaml:"auth"`          // want `use login\.procore\.com`
	Server  string `mapstructure:"login_url" default:"https://app.procore.com"`         // want `use login\.procore\.com`
	Escaped string "json:\"rest_url\" default:\"https://app.procore.com/rest/v1.0/me\"" // want `use api\.procore\.com`
	Web     string `default:"https://app.procore.com"`
	Home    string `envDefault:"https://app.procore.com/12/company/home"`
	Doc     string `description:"https://app.procore.com/oauth/token is where tokens come from"`
}
