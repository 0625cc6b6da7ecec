// The flags are made by a function, and the action is a method.
package config

import (
	"net/http"
	"os"

	"cases.example.org/z_givenflags/cli"
)

type config struct{ company string }

func (c *config) flags() []cli.Flag {
	return []cli.Flag{&cli.StringFlag{Name: "company", Destination: &c.company}}
}

func (c *config) run(args []string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		return err
	}
	if c.company != "" {
		req.Header.Set("Procore-Company-Id", c.company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// Run runs the command.
func Run() {
	c := &config{}
	app := &cli.Command{Flags: c.flags(), Action: c.run}
	if err := app.Run(os.Args); err != nil {
		os.Exit(1)
	}
}
