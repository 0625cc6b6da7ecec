// The flags set the page, and nothing sets the company.
package wrong

import (
	"net/http"
	"os"

	"cases.example.org/z_givenflags/cli"
)

// Run runs the command.
func Run() {
	var company, page string
	app := &cli.Command{
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "page", Destination: &page},
			&cli.StringFlag{Name: "company", Value: company, Destination: new(string)},
		},
		Action: func(args []string) error {
			req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?page="+page, nil) // mpr:companyid
			if err != nil {
				return err
			}
			req.Header.Set("Procore-Company-Id", company)
			_, err = http.DefaultClient.Do(req)
			return err
		},
	}
	if err := app.Run(os.Args); err != nil {
		os.Exit(1)
	}
}
