// Package sharedcache_test runs mprlint on several machines that share Go's build cache
// through a real server, and holds docs/scaling.md to what they do. A machine is a home
// folder of its own, in which all caches are empty.
package sharedcache_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

const repository = "../.."

// tools holds mprlint, the cache's programs and watch, built once.
var tools string

// shared is the cache of all tests but those that need an empty one.
var shared *server

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "sharedcache")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	tools = filepath.Join(dir, "tools")
	for _, build := range []*exec.Cmd{
		exec.Command("go", "build", "-C", repository, "-o", tools+"/", "./cmd/mprlint"),
		exec.Command("go", "build", "-o", tools+"/", "tool", "./watch"),
	} {
		if out, err := build.CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n%s", build, err, out)
			return 1
		}
	}
	shared, err = serve(filepath.Join(dir, "server"))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer shared.stop()
	return m.Run()
}
