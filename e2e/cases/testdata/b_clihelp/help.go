// Package help is the texts of the command line.
package help

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
)

var errExpired = errors.New("the session is over: sign in at app.procore.com again")

// Long is printed by -h.
const Long = `procli talks to Procore.

Before the first use create an application (https://developers.procore.com) and
open your company in the browser (https://app.procore.com). Tokens are read from
PROCORE_TOKEN. Note that app.procore.com does not serve the API any more.`

// Register adds the flags.
func Register(fs *flag.FlagSet) *string {
	fs.Bool("browser", false, "open https://app.procore.com when done")
	return fs.String("company", "", "the company's id, the number after https://app.procore.com/ in the browser's address bar")
}

// Step prints a step of the set-up.
func Step(w io.Writer, n int) {
	switch n {
	case 1:
		fmt.Fprintln(w, "1. Go to https://app.procore.com and sign in.")
	case 2:
		fmt.Fprintln(w, "2. Open https://app.procore.com/account/profile and copy the id.")
	case 3:
		fmt.Fprintf(w, "3. Visit https://app.procore.com/oauth/authorize?response_type=code&client_id=%s and paste the code.\n", os.Getenv("PROCORE_CLIENT_ID")) // mpr:legacyhost=login.procore.com
	default:
		log.Panicf("help: no step %d; ask on app.procore.com", n)
	}
}

// Explain turns a status into advice.
func Explain(status int) error {
	switch status {
	case 401:
		return errExpired
	case 403:
		return fmt.Errorf("forbidden: an administrator can grant the permission on app.procore.com (Admin > Permissions)")
	case 404:
		return fmt.Errorf("not found: is the company in another zone than app.procore.com, such as us02.procore.com?")
	}
	return nil
}
