package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/complete"
	"github.com/mprlint/mprlint/passes"
)

// completion writes the script that completes mprlint's command lines in a shell.
func completion(args []string, stdout, _ io.Writer) (code int, err error) {
	if len(args) != 1 {
		return failed, fmt.Errorf("name one shell: %s", strings.Join(complete.Shells, ", "))
	}
	if err := complete.Write(stdout, args[0], program()); err != nil {
		return failed, err
	}
	return clean, nil
}

// manual writes the manual page.
func manual(_ []string, stdout, _ io.Writer) (code int, err error) {
	return clean, complete.Man(stdout, program())
}

// program describes mprlint to shells and to man.
func program() complete.Program {
	version, _ := identity()
	p := complete.Program{
		Name:    "mprlint",
		About:   "check that Go code is ready for Multiple Procore Regions",
		Version: version,
		Flags:   new(options).flagSet(),
		Values: map[string][]string{
			"-companyid.grant": {"auto", "client_credentials", "authorization_code"},
			"-mod":             {"readonly", "vendor", "mod"},
			"completion":       complete.Shells,
		},
	}
	for _, c := range commands() {
		p.Commands = append(p.Commands, complete.Command{Name: c.name, Args: c.args, About: c.about})
	}
	for _, a := range passes.All() {
		p.Values["help"] = append(p.Values["help"], a.Name)
		p.Pages = append(p.Pages, complete.Page{Title: a.Name, Text: a.Doc})
	}
	p.Pages = append(p.Pages,
		complete.Page{Title: "Exit status", Text: "0 clean, 1 findings, 2 something could not be analysed."},
		complete.Page{Title: "See also", Text: homepage})
	return p
}
