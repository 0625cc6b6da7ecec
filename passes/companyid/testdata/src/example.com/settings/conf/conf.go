// want package:"judged"

// Package conf gives settings their defaults, for other packages. It sends nothing.
package conf

// Config is read from the environment.
type Config struct {
	API   string `env:"PROCORE_API" envDefault:"https://api.procore.com/rest/v1.0"`
	Other string `env:"OTHER_API" envDefault:"https://api.example.com/rest/v1.0"`
}

// A Parser fills in a configuration.
type Parser interface{ Parse(to any) error }

// Load reads the configuration.
func Load(p Parser) (Config, error) {
	var c Config
	err := p.Parse(&c)
	return c, err
}
