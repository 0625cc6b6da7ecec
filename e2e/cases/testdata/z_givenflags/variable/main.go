// The flag of a command within another sets a variable around its action.
package variable

import (
	"net/http"
	"os"

	"cases.example.org/z_givenflags/cli"
)

// Run runs the command.
func Run() {
	var company string
	list := &cli.Command{
		Name:  "list",
		Flags: []cli.Flag{&cli.StringFlag{Name: "company", Destination: &company}},
		Action: func(args []string) error {
			req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
			if err != nil {
				return err
			}
			req.Header.Set("Procore-Company-Id", company)
			_, err = http.DefaultClient.Do(req)
			return err
		},
	}
	root := &cli.Command{Name: "pc", Commands: []*cli.Command{list}}
	if err := root.Run(os.Args[1:]); err != nil {
		os.Exit(1)
	}
}
