// Package choose finds, among the packages that a user names, those in which anything can
// be found, before go vet compiles and analyses a single one.
//
// A finding needs a word of interest in the package or in something that it imports,
// however far; or, in the package itself, a comment for a rule, or embedded configuration
// that names Procore. One go list and a look at the files tell. Whatever is unusual is left
// to go vet: packages that cannot be loaded, files in place of packages, an overlay.
//
// Tried and dropped: to hand them over in rounds, first what names Procore and what imports that
// directly, then only what imports packages that turned out to have facts. go vet starts its
// tool for all that a package imports, too, and each round costs what a warm go vet does. In a
// monorepo of 1,000 packages of which ten call Procore, 962 are reached from all that may matter,
// and still 648 from those ten; sixteen packages that import them have facts, so that a second round
// was needed, and nothing was saved. To ask which declarations an importer uses is not safe: where
// a package names Procore, be it in a comment, any path in it makes the calls of others Procore's.
package choose

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/gate"
)

// A Choice is what may matter among the packages that were named.
type Choice struct {
	Named   map[string]bool // the import paths of all
	Matters []string        // of those that may matter, in go list's order
	All     []*Package      // with all that they import and their tests, what is imported first
	Files   []string        // their Go files, by their full names
	Ignored []string        // those that the build leaves out
}

// errUnusual says that a choice takes more than this package knows.
var errUnusual = errors.New("unusual")

// Among chooses from the packages that patterns and build flags name. Any error means that
// all of them may matter.
func Among(patterns, flags []string, g *gate.Gate) (*Choice, error) {
	unusual := func(s string) bool { return strings.HasSuffix(s, ".go") || strings.HasPrefix(s, "-overlay") }
	if slices.ContainsFunc(patterns, unusual) || slices.ContainsFunc(flags, unusual) {
		return nil, errUnusual
	}
	args := append([]string{"list", "-e", "-deps", "-test", "-json=" + fields}, flags...)
	cmd := exec.Command("go", append(append(args, "--"), patterns...)...)
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	c := &chooser{look: newLook(g)}
	err = c.read(out)
	c.look.wait()
	if e := cmd.Wait(); err != nil || e != nil || unwelcome(complaint.String()) || len(c.list) == 0 {
		return nil, cmp.Or(err, e, errUnusual)
	}
	return c.choose(), nil
}

// unwelcome reports whether go list complained of something, such as a pattern that
// matches nothing.
func unwelcome(complaint string) bool {
	for line := range strings.Lines(complaint) {
		if !strings.HasPrefix(line, "go: downloading ") {
			return true
		}
	}
	return false
}

// A Package is what go list says of one.
type Package struct {
	Dir, ImportPath, ForTest          string // a variant for tests is "p [q.test]"
	DepOnly, Standard                 bool
	GoFiles, CgoFiles                 []string
	SwigFiles, SwigCXXFiles           []string
	Imports                           []string
	ImportMap                         map[string]string // from paths in the source, to those in Imports that differ
	IgnoredGoFiles, IgnoredOtherFiles []string
	Module                            *struct{ Path, Version, GoVersion string }
	Incomplete                        bool
}

const fields = "Dir,ImportPath,ForTest,DepOnly,Standard,GoFiles,CgoFiles,SwigFiles,SwigCXXFiles,Imports,ImportMap," +
	"IgnoredGoFiles,IgnoredOtherFiles,Module,Incomplete"

// named reports whether findings in the package may be asked for: it was named, or belongs
// to tests.
func (p *Package) named() bool { return !p.DepOnly || p.ForTest != "" }

// Files are the package's Go files, by their full names.
func (p *Package) Files() (all []string) {
	for _, f := range slices.Concat(p.GoFiles, p.CgoFiles) {
		if !filepath.IsAbs(f) {
			f = filepath.Join(p.Dir, f)
		}
		all = append(all, f)
	}
	return all
}

// leftOut are the Go files that the system, the machine or the build tags leave out, but for
// those with a name that go never looks at.
func (p *Package) leftOut() (files []string) {
	for _, f := range p.IgnoredGoFiles {
		if f[0] != '_' && f[0] != '.' {
			files = append(files, filepath.Join(p.Dir, f))
		}
	}
	return files
}

// isTestMain reports whether a package is the program that go test makes, whose one file
// lies in the build cache.
func (p *Package) isTestMain() bool {
	return strings.HasSuffix(p.ImportPath, ".test") && len(p.GoFiles) == 1 && filepath.IsAbs(p.GoFiles[0])
}

// strange reports whether a package is one that go vet may see other files of, or that it
// cannot be told of by its import path.
func (p *Package) strange() bool {
	return p.Incomplete || len(p.SwigFiles)+len(p.SwigCXXFiles) > 0 ||
		!p.DepOnly && (strings.HasPrefix(p.ImportPath, "_") || strings.HasPrefix(p.ImportPath, "vendor/"))
}

// A chooser takes in what go list prints, and has the files looked at meanwhile.
type chooser struct {
	*look
	list []*Package
}

func (c *chooser) read(out io.Reader) error {
	defer io.Copy(io.Discard, out) // so that go list can end
	for dec := json.NewDecoder(out); ; {
		p := new(Package)
		if err := dec.Decode(p); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		switch {
		case p.isTestMain():
			continue
		case p.strange():
			return errUnusual
		case !p.Standard || !p.DepOnly:
			c.look.at(p)
		}
		c.list = append(c.list, p)
	}
}

// choose decides. go list prints a package behind all that it imports.
func (c *chooser) choose() *Choice {
	choice := &Choice{Named: make(map[string]bool), All: c.list}
	for _, p := range c.list {
		if !p.DepOnly && p.ForTest == "" {
			choice.Named[p.ImportPath] = true
			choice.Ignored = append(choice.Ignored, p.leftOut()...)
		}
		if p.named() {
			choice.Files = append(choice.Files, p.Files()...)
		}
	}
	speaking := make(map[string]bool) // of Procore, or importing what does; by import path
	chosen := make(map[string]bool)   // of those named
	for _, p := range c.list {
		saw := c.look.of(p)
		if !p.Standard && (saw.word || c.gate.Mentions([]byte(p.ImportPath)) || slices.ContainsFunc(p.Imports, func(i string) bool { return speaking[i] })) {
			speaking[p.ImportPath] = true
		}
		if owner := p.Owner(); choice.Named[owner] && (saw.forRule || speaking[p.ImportPath]) {
			chosen[owner] = true
		}
	}
	for _, p := range c.list {
		if p.ForTest == "" && chosen[p.ImportPath] {
			choice.Matters = append(choice.Matters, p.ImportPath)
		}
	}
	return choice
}

// Owner is the package that go vet analyses a package with: "p" for "p [p.test]", which
// holds tests too, and for the external tests in "p_test [p.test]". It is "" for another
// that was compiled for the sake of tests.
func (p *Package) Owner() string {
	if p.ForTest == "" {
		return p.ImportPath
	}
	if path := Plain(p.ImportPath); path != p.ForTest && path != p.ForTest+"_test" {
		return ""
	}
	return p.ForTest
}

// Plain is an import path without the tests that the package is compiled for: "p" of "p [p.test]".
func Plain(path string) string {
	path, _, _ = strings.Cut(path, " [")
	return path
}

// Fits reports whether a command line has room for a list of packages. One of Windows holds
// 32,767 characters; Linux and macOS take a megabyte, with the environment.
func Fits(packages []string) bool {
	most := 500_000
	if runtime.GOOS == "windows" {
		most = 24_000
	}
	return len(strings.Join(packages, " ")) <= most
}
