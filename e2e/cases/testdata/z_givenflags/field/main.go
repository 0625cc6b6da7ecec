// The flag sets a field, and the action is given later.
package field

import (
	"net/http"
	"os"

	"cases.example.org/z_givenflags/cli"
)

// Run runs the command.
func Run() {
	var cfg struct{ company string }
	app := &cli.Command{Flags: []cli.Flag{&cli.StringFlag{Name: "company", Destination: &cfg.company}}}
	app.Action = func(args []string) error {
		req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
		if err != nil {
			return err
		}
		if cfg.company != "" {
			req.Header.Set("Procore-Company-Id", cfg.company)
		}
		_, err = http.DefaultClient.Do(req)
		return err
	}
	if err := app.Run(os.Args); err != nil {
		os.Exit(1)
	}
}
