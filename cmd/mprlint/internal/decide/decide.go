// Package decide tells from go vet's description of a package, vet.cfg, how the package
// has to be analysed: not at all, by the driver of package unit, which reads types from
// what the compiler wrote, or by that of x/tools, which reads them from what it wrote
// itself, wherever something looks unfamiliar.
//
// Like package gate, it imports nothing that takes time when a process starts.
package decide

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"go/version"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/mprlint/mprlint/passes/gate"
)

// A Decision is how a package has to be analysed.
type Decision int

// The decisions. The zero value is right for every package.
const (
	Unfamiliar Decision = iota // by x/tools' driver
	Alone                      // by package unit, for importers under either driver
	Matters                    // by package unit
	Skipped                    // not at all
)

// The x/tools in go.mod is known to read the export data of these. Go 1.28 changes what
// go list -export gives, and go vet may do without the compiler one day
// (https://go.dev/issue/79454): with those, x/tools' driver does all the work.
const (
	oldestRead = "go1.25"
	newestRead = "go1.26"
)

// A Config is as much of a vet.cfg as decides. The fields are those of unitchecker.Config.
type Config struct {
	Compiler   string
	ImportPath string
	// The module; until go1.27 in fields of their own.
	ModulePath    string
	ModuleVersion string
	Module        *struct{ Path, Version string }

	GoFiles     []string
	ImportMap   map[string]string
	PackageFile map[string]string
	Standard    map[string]bool
	PackageVetx map[string]string
	VetxOnly    bool
}

// How chooses, and says why the package is not skipped.
func How(cfg *Config, g *gate.Gate) (d Decision, why string) {
	if why := unfamiliar(cfg); why != "" {
		return Unfamiliar, why
	}
	if !slices.ContainsFunc(slices.Collect(maps.Values(cfg.ImportMap)), Known) {
		return Alone, "it has no imports, which would tell which go this is"
	}
	var imports []string
	for _, path := range cfg.ImportMap {
		if !Known(path) {
			continue
		}
		imports = append(imports, path)
		if cfg.PackageFile[path] == "" {
			return Matters, "there is no export data for " + path
		}
		if cfg.Standard[path] {
			continue // has no facts: the rules never look at it
		}
		if _, facts, err := Sizes(cfg.PackageVetx[path]); err != nil {
			return Matters, fmt.Sprintf("the facts of %s: %v", path, err)
		} else if facts > 0 {
			return Matters, path + " has facts"
		}
	}
	slices.Sort(imports)
	module, version := cfg.module()
	u := gate.Unit{Path: cfg.ImportPath, Module: module, Own: module != "" && version == "", Imports: imports, Files: cfg.GoFiles, FactsOnly: cfg.VetxOnly}
	if why := g.Opens(u); why != "" {
		return Matters, why
	}
	return Skipped, ""
}

// Known reports whether a driver must know the types of an import: those of unsafe are
// part of the language, and cgo makes C.
func Known(path string) bool { return path != "unsafe" && path != "C" }

// module is the path of the package's module, or "", and its version, which the modules that are
// worked on have none of.
func (c *Config) module() (path, version string) {
	if c.Module != nil {
		return c.Module.Path, c.Module.Version
	}
	return c.ModulePath, c.ModuleVersion
}

// unfamiliar says what in a description this program was not made for.
func unfamiliar(cfg *Config) string {
	if cfg.Compiler != "gc" {
		return fmt.Sprintf("the compiler is %q", cfg.Compiler)
	}
	imports := slices.DeleteFunc(slices.Sorted(maps.Values(cfg.ImportMap)), func(path string) bool { return !Known(path) })
	if len(imports) == 0 {
		return ""
	}
	paths := slices.DeleteFunc(imports, func(path string) bool { return cfg.PackageFile[path] == "" })
	if len(paths) == 0 {
		return "there is no export data for any import"
	}
	v, err := compiledBy(cfg.PackageFile[paths[0]])
	if err != nil {
		return fmt.Sprintf("the export data of %s: %v", paths[0], err)
	}
	if !version.IsValid(v) || version.Compare(v, oldestRead) < 0 || version.Compare(version.Lang(v), newestRead) > 0 {
		return fmt.Sprintf("the export data is that of %s", v)
	}
	return ""
}

// compiledBy reads the version of Go from the head of a compiled package:
//
//	!<arch>
//	__.PKGDEF       0           0     0     644     39070     `
//	go object linux amd64 go1.26.8 X:regabi
func compiledBy(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	in := bufio.NewReaderSize(f, 512)
	for _, start := range []string{"!<arch>\n", "__.PKGDEF ", "go object "} {
		line, err := in.ReadString('\n')
		if err != nil || !strings.HasPrefix(line, start) {
			return "", errors.New("its form is unknown")
		}
		if words := strings.Fields(line); start == "go object " && len(words) > 4 {
			return words[4], nil
		}
	}
	return "", errors.New("its form is unknown")
}

// Sizes reads how many bytes of types and of facts a vetx file holds.
func Sizes(file string) (types, facts uint32, err error) {
	f, err := os.Open(file)
	if err != nil {
		return 0, 0, err
	}
	defer f.Close()
	var head [Header]byte
	if _, err := io.ReadFull(f, head[:]); err != nil {
		return 0, 0, err
	}
	if string(head[:4]) != magic {
		return 0, 0, errors.New("not a vetx file")
	}
	return binary.LittleEndian.Uint32(head[4:]), binary.LittleEndian.Uint32(head[8:]), nil
}

// Vetx is the content of a vetx file.
func Vetx(types, facts []byte) []byte {
	data := []byte(magic)
	data = binary.LittleEndian.AppendUint32(data, uint32(len(types)))
	data = binary.LittleEndian.AppendUint32(data, uint32(len(facts)))
	return append(append(data, types...), facts...)
}

// A vetx file begins with magic and the sizes of the types and the facts that follow,
// Header bytes in all (readVetxFile of x/tools' unitchecker).
const (
	magic  = "vetx"
	Header = 12
)
