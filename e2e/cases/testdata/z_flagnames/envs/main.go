// Command envs has defaults for variables of the environment. One of them is the host of another
// environment than its name says, and one that of another role.
package main

import (
	"os"

	"cases.example.org/z_flagnames/cli"
)

func main() {
	cli.Run(&cli.App{
		Variables: []cli.Variable{
			{Key: "PROCORE_MONTHLY_API_URL", Default: "https://sandbox.procore.com"}, // mpr:hostmismatch=api-monthly.procore.com
			{Key: "PROCORE_LOGIN_URL", Default: "https://api.procore.com"},           // mpr:hostmismatch=login.procore.com
			{Key: "PROCORE_API_URL", Default: "https://api.procore.com"},
		},
	}, os.Args)
}
