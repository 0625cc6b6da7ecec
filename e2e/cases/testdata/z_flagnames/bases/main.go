// Command bases has the old host as the default of two flags, whose names say what each is for.
package main

import (
	"net/http"
	"net/url"
	"os"

	"cases.example.org/z_flagnames/cli"
)

func main() {
	cli.Run(&cli.App{
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "api-base", Value: "https://app.procore.com"}, // mpr:legacyhost=api.procore.com
			&cli.StringFlag{Name: "login", Value: "https://app.procore.com"},    // mpr:legacyhost=login.procore.com
			&cli.StringFlag{Name: "path", Value: "/rest/v1.0/projects"},
		},
		Action: func(c *cli.Context) error {
			if _, err := http.PostForm(c.String("login")+"/oauth/token", url.Values{}); err != nil {
				return err
			}
			req, err := http.NewRequest("GET", c.String("api-base")+c.String("path"), nil)
			if err != nil {
				return err
			}
			req.Header.Set("Procore-Company-Id", "42")
			_, err = http.DefaultClient.Do(req)
			return err
		},
	}, os.Args)
}
