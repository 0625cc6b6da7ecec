// Command links prints pages for people. Its flag says that the old host is that of pages, although
// a path of the API stands in another flag.
package main

import (
	"fmt"
	"net/http"
	"os"

	"cases.example.org/z_flagnames/cli"
)

func main() {
	cli.Run(&cli.App{
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "web-base", Value: "https://app.procore.com", Usage: "where people look"},
			&cli.StringFlag{Name: "api", Value: "https://api.procore.com"},
			&cli.StringFlag{Name: "path", Value: "/rest/v1.0/projects"},
		},
		Variables: []cli.Variable{{Key: "PORTAL_URL", Default: "https://app.procore.com"}},
		Action: func(c *cli.Context) error {
			fmt.Println(c.String("web-base") + "/42/company/home")
			req, err := http.NewRequest("GET", c.String("api")+c.String("path"), nil)
			if err != nil {
				return err
			}
			req.Header.Set("Procore-Company-Id", "42")
			_, err = http.DefaultClient.Do(req)
			return err
		},
	}, os.Args)
}
