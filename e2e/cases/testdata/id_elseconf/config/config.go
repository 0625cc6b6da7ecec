// Package config is what the environment says.
package config

import "github.com/caarlos0/env/v11"

type Config struct {
	CompanyID uint32 `env:"PROCORE_COMPANY_ID"`
	Port      int32  `env:"PORT" envDefault:"8080"`
	Token     string `env:"PROCORE_TOKEN"`
}

func Load() (Config, error) {
	var c Config
	err := env.Parse(&c)
	return c, err
}
