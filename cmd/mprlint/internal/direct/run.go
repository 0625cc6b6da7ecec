package direct

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/mprlint/mprlint/cmd/mprlint/internal/choose"
	"github.com/mprlint/mprlint/cmd/mprlint/internal/decide"
)

// How says how mprlint is started.
type How struct {
	Program string
	Flags   []string              // for the program
	Build   []string              // for go list
	Env     []string              // of the program
	Run     func(*exec.Cmd) error // runs any command, and waits for it
	Temp    string                // an empty folder
	Out     io.Writer             // takes what the program prints
}

// Do looks at the packages, in one process. Any error means that go vet has to.
func (p *Plan) Do(how How) error {
	exports, err := how.compile(p)
	if err != nil {
		return err
	}
	w := &writer{p, exports, filepath.Join(how.Temp, "none.vetx")}
	if err := os.WriteFile(w.none, decide.Vetx(nil, nil), 0o666); err != nil {
		return err
	}
	var configs []string
	for i, u := range p.units {
		u.vetx = filepath.Join(how.Temp, fmt.Sprintf("%d.vetx", i))
		name := fmt.Sprintf("%d.cfg", i)
		text, err := json.Marshal(w.describe(u))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(how.Temp, name), text, 0o666); err != nil {
			return err
		}
		configs = append(configs, name)
	}
	var complaint bytes.Buffer
	cmd := exec.Command(how.Program, slices.Concat(how.Flags, configs)...)
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = how.Temp, how.Env, how.Out, &complaint
	if err := how.Run(cmd); err != nil || complaint.Len() > 0 {
		return fmt.Errorf("%w: %s", cmp.Or(err, errUnusual), complaint.String())
	}
	return nil
}

// errUnusual says that what was printed is more than what go vet prints if all is well.
var errUnusual = errors.New("unusual")

// compile has go compile what the packages import, as far as it has not. It returns the files
// with export data, by import path.
func (how How) compile(p *Plan) (exports map[string]string, err error) {
	exports = make(map[string]string)
	imports := p.imports()
	if len(imports) == 0 {
		return exports, nil
	}
	args := []string{"list", "-export", "-trimpath=false", "-f", "{{.ImportPath}}\t{{.Export}}"}
	if p.variants() {
		args = append(args, "-test", "-deps")
	}
	var out, complaint bytes.Buffer
	cmd := exec.Command("go", slices.Concat(args, how.Build, []string{"--"}, imports)...)
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := how.Run(cmd); err != nil {
		return nil, fmt.Errorf("%w: %s", err, complaint.String())
	}
	for line := range strings.Lines(out.String()) {
		path, file, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		exports[path] = file
	}
	return exports, nil
}

// variants reports whether any package imports another in its variant for tests.
func (p *Plan) variants() bool {
	return slices.ContainsFunc(p.units, func(u *unit) bool {
		return slices.ContainsFunc(u.Imports, func(path string) bool { return path != choose.Plain(path) })
	})
}

// A writer writes what go vet tells its tool.
type writer struct {
	*Plan
	exports map[string]string // the files with export data, by import path
	none    string            // a file that says that there are no facts
}

// goOfOld is that of a module which names none.
const goOfOld = "1.16"

// describe is go vet's description of a package.
func (w *writer) describe(u *unit) *unitchecker.Config {
	c := &unitchecker.Config{
		ID:            choose.Plain(u.ImportPath),
		Compiler:      "gc",
		Dir:           u.Dir,
		ImportPath:    choose.Plain(u.ImportPath),
		GoVersion:     "go" + cmp.Or(u.Module.GoVersion, goOfOld),
		GoFiles:       u.Files(),
		ModulePath:    u.Module.Path,
		ModuleVersion: u.Module.Version,
		ImportMap:     make(map[string]string),
		PackageFile:   make(map[string]string),
		Standard:      make(map[string]bool),
		PackageVetx:   make(map[string]string),
		VetxOutput:    u.vetx,
	}
	for _, name := range slices.Concat(u.IgnoredGoFiles, u.IgnoredOtherFiles) {
		c.IgnoredFiles = append(c.IgnoredFiles, filepath.Join(u.Dir, name))
	}
	mapped := make(map[string]bool)
	for source, path := range u.ImportMap {
		c.ImportMap[source], mapped[path] = choose.Plain(path), true
	}
	for _, path := range u.Imports {
		if !mapped[path] {
			c.ImportMap[path] = path
		}
	}
	for _, path := range typed(u.Package) {
		name := choose.Plain(path)
		c.PackageFile[name], c.PackageVetx[name] = w.exports[path], w.none
		if w.all[path].Standard {
			c.Standard[name] = true
		}
	}
	for _, i := range u.units {
		c.PackageVetx[choose.Plain(i.ImportPath)] = i.vetx
	}
	return c
}
