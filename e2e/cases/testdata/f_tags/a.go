// Package tags has defaults in the tags of several libraries.
package tags

// Kong flags.
type Kong struct {
	LoginURL string `kong:"default='https://app.procore.com',help='sign-in host'"`                                      // mpr:legacyhost=login.procore.com
	APIURL   string `default:"https://app.procore.com/rest/v1.0" help:"Base of the API, once https://app.procore.com."` // mpr:legacyhost=api.procore.com
	Web      string `default:"https://app.procore.com" help:"Address for links."`
}

// Envconfig of kelseyhightower.
type Envconfig struct {
	AuthURL string `envconfig:"AUTH_URL" default:"https://login.procore.com/oauth/authorize"`
	APIURL  string `envconfig:"API_URL" default:"https://login.procore.com/rest/v1.0"` // mpr:hostmismatch=api.procore.com
	Sandbox string `envconfig:"SANDBOX_API_URL" default:"https://sandbox.procore.com"` // mpr:hostmismatch?
}

// Sethvargo's.
type Sethvargo struct {
	TokenURL string `env:"TOKEN_URL, default=https://app.procore.com/oauth/token"` // mpr:legacyhost=login.procore.com
	Page     string `env:"PAGE, default=https://app.procore.com/webclients/host"`
}

// Docs are prose.
type Docs struct {
	URL  string `json:"url" example:"https://app.procore.com/598134325648131/company/home" validate:"required,url"`
	Host string `json:"host" description:"The host, such as app.procore.com."`
	Mono string `split_words:"true" env-default:"https://api-monthly.procore.com" env-description:"Monthly."`
}

// Cleanenv's.
type Cleanenv struct {
	OAuthURL string `yaml:"oauth" env:"OAUTH_URL" env-default:"https://api.procore.com/oauth/token"` // mpr:hostmismatch=login.procore.com
	Legacy   string `yaml:"api" env:"API" env-default:"https://app.procore.com/vapid"`               // mpr:legacyhost=api.procore.com
}
