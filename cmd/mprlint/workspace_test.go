package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

//lint:ignore legacyhost it is the program that the test looks at
const twoModules = `
-- a/go.mod --
module example.com/a

go 1.26

require example.com/b v0.0.0

replace example.com/b => ../b
-- a/a.go --
package a

import (
	"net/http"

	"example.com/b"
)

func Get() { http.Post(b.Token, "", nil) }
-- b/go.mod --
module example.com/b

go 1.26
-- b/b.go --
package b

const Token = "https://app.procore.com/oauth/token"
-- go.work --
go 1.26

use ./a
use ./b
`

// What is wrong in a module that go.mod replaces by a folder is reported where it is used, and in
// one of the same workspace where it stands. What the build cache kept of the one is not taken for
// the other.
func TestWorkspaceAndNone(t *testing.T) {
	work := unpack(t, txtar.Parse([]byte(twoModules)))
	for range 2 {
		for _, c := range []struct{ goWork, packages, where string }{
			{"off", "example.com/a", "a.go"},
			{"", "example.com/a example.com/b", "b.go"},
		} {
			for _, args := range [][]string{{"go", "vet", "-vettool=" + bin}, {bin, "-q"}} {
				cmd := exec.Command(args[0], append(args[1:], strings.Fields(c.packages)...)...)
				cmd.Dir = work + "/a"
				cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK="+c.goWork)
				out, _ := cmd.CombinedOutput()
				if said := string(out); strings.Count(said, "uses app.procore.com") != 1 || !strings.Contains(said, c.where+":") {
					t.Errorf("with GOWORK=%s, %q says\n%s\nwant one finding, in %s", c.goWork, cmd.Args, said, c.where)
				}
			}
		}
	}
}
