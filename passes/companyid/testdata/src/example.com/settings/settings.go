// want package:"judged"

// Package settings has requests whose host is the default of a setting.
package settings

import (
	"flag"
	"net/http"

	"example.com/settings/conf"
	"example.com/settings/paths"
)

// config is read from the environment.
type config struct {
	API   string `env:"PROCORE_API" envDefault:"https://api.procore.com/rest/v1.0"`
	Other string `env:"OTHER_API" envDefault:"https://api.example.com/rest/v1.0"`
}

func (c config) Projects() {
	http.Get(c.API + "/projects") // want `never sends the Procore-Company-Id header, which http.Get cannot set; use http.NewRequest and Do \(MPR\)$`
	http.Get(c.Other + "/projects")
}

type options struct{ base, other string }

// Run keeps its options in a variable of its own, and hands them on by value.
func Run() {
	var o options
	flag.StringVar(&o.base, "base", "https://api.procore.com", "the API")
	flag.StringVar(&o.other, "other", "https://api.example.com", "another API")
	flag.Parse()
	users(o)
}

func users(o options) {
	http.Get(o.base + "/rest/v1.0/users") // want `never sends`
	http.Get(o.other + "/rest/v1.0/users")
}

// Loaded takes its hosts from another package, whose struct tags say what they are by default.
func Loaded(p conf.Parser) error {
	cfg, err := conf.Load(p)
	if err != nil {
		return err
	}
	http.Get(cfg.API + "/projects") // want `never sends`
	http.Get(cfg.Other + "/projects")
	return nil
}

// Built has its addresses put together by another package, which knows of no system.
func Built(id int) {
	http.Get(paths.Join("https://api.procore.com", "/rest/v1.0/projects"))        // want `never sends`
	http.Get(paths.Fill("https://api.procore.com/rest/v1.0/projects/%v", id))     // want `never sends`
	http.Get(paths.Fill("https://api.example.com/rest/v1.0/projects/%v", "some")) // of another system
}
