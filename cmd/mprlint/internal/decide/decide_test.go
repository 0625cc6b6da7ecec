package decide

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes"
	"github.com/mprlint/mprlint/passes/gate"
)

// A bench holds what the packages of a test are described with.
type bench struct {
	t        *testing.T
	dir      string
	exported map[string]string // what the compiler says of some packages
	gate     *gate.Gate
}

func newBench(t *testing.T) *bench {
	out, err := exec.Command("go", "list", "-export", "-f", "{{.ImportPath}} {{.Export}}", "strings", "net/http").Output()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t, t.TempDir(), make(map[string]string), passes.NewGate(passes.All())}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		b.exported[path] = file
	}
	return b
}

func (b *bench) write(name, text string) string {
	b.t.Helper()
	name = filepath.Join(b.dir, name)
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		b.t.Fatal(err)
	}
	return name
}

// plain describes a package that cannot matter, and which imports another like that.
func (b *bench) plain() *Config {
	none := b.write("none.vetx", "vetx\x00\x00\x00\x00\x00\x00\x00\x00")
	return &Config{
		Compiler:    "gc",
		ImportPath:  "example.com/m/p",
		ModulePath:  "example.com/m",
		GoFiles:     []string{b.write("p.go", "package p\n")},
		ImportMap:   map[string]string{"strings": "strings", "example.com/m/q": "example.com/m/q"},
		PackageFile: map[string]string{"strings": b.exported["strings"], "example.com/m/q": b.exported["strings"]},
		Standard:    map[string]bool{"strings": true},
		PackageVetx: map[string]string{"strings": none, "example.com/m/q": none},
	}
}

// Each condition under which a package may be left out, broken by itself. A change makes
// the package that cannot matter into one of which why is said.
func TestConditions(t *testing.T) {
	b := newBench(t)
	for _, c := range slices.Concat(b.protocol(), b.texts()) {
		t.Run(c.name, func(t *testing.T) {
			cfg := b.plain()
			c.change(cfg)
			d, why := How(cfg, b.gate)
			if d != c.want || !strings.Contains(why, c.why) || (why == "") != (c.want == Skipped) {
				t.Errorf("decided %d: %q; want %d: %q", d, why, c.want, c.why)
			}
		})
	}
}

// A condition is a change to a package that is left out, and what is decided then.
type condition struct {
	name   string
	change func(*Config)
	want   Decision
	why    string
}

// protocol are conditions on what go vet hands over.
func (b *bench) protocol() []condition {
	return []condition{
		{"nothing", func(c *Config) {}, Skipped, ""},
		{"facts only", func(c *Config) { c.VetxOnly = true }, Skipped, ""},
		{"another compiler", func(c *Config) { c.Compiler = "gccgo" }, Unfamiliar, `"gccgo"`},
		{"no imports", func(c *Config) { c.ImportMap = nil }, Alone, "no imports"},
		{"unsafe alone", func(c *Config) { c.ImportMap = map[string]string{"unsafe": "unsafe"} }, Alone, "no imports"},
		{"no export data", func(c *Config) { c.PackageFile = nil }, Unfamiliar, "no export data"},
		{"export data of one is missing", func(c *Config) { delete(c.PackageFile, "strings") }, Matters, "no export data for strings"},
		{"the archive is gone", func(c *Config) {
			c.PackageFile = map[string]string{"strings": "/nowhere", "example.com/m/q": "/nowhere"}
		}, Unfamiliar, "/nowhere"},
		{"another format", func(c *Config) {
			file := b.write("export", "i\x00\x00")
			c.PackageFile = map[string]string{"strings": file, "example.com/m/q": file}
		}, Unfamiliar, "form is unknown"},
		{"a newer Go", func(c *Config) {
			file := b.write("archive", "!<arch>\n__.PKGDEF       0           0     0     644     39070     `\ngo object linux amd64 go1.99.1 X:some\n")
			c.PackageFile = map[string]string{"strings": file, "example.com/m/q": file}
		}, Unfamiliar, "go1.99.1"},
		{"a Go under work", func(c *Config) {
			file := b.write("devel", "!<arch>\n__.PKGDEF       0           0     0     644     39070     `\ngo object linux amd64 devel go1.27-abc X:some\n")
			c.PackageFile = map[string]string{"strings": file, "example.com/m/q": file}
		}, Unfamiliar, "devel"},
		{"cgo and unsafe", func(c *Config) { c.ImportMap["C"], c.ImportMap["unsafe"] = "C", "unsafe" }, Skipped, ""},
		{"a vetx file is missing", func(c *Config) { delete(c.PackageVetx, "example.com/m/q") }, Matters, "the facts of example.com/m/q"},
		{"a vetx file is broken", func(c *Config) { c.PackageVetx["example.com/m/q"] = b.write("broken", "vet") }, Matters, "the facts of"},
		{"facts", func(c *Config) {
			c.PackageVetx["example.com/m/q"] = b.write("facts", "vetx\x00\x00\x00\x00\x02\x00\x00\x00ab")
		}, Matters, "has facts"},
		{"types, but no facts", func(c *Config) {
			c.PackageVetx["example.com/m/q"] = b.write("types", "vetx\x02\x00\x00\x00\x00\x00\x00\x00ab")
		}, Skipped, ""},
	}
}

// importHTTP has a package import net/http.
func (b *bench) importHTTP(c *Config) {
	c.ImportMap["net/http"], c.PackageFile["net/http"], c.Standard["net/http"] = "net/http", b.exported["net/http"], true
}

// texts are conditions on what the package is, and on what its files say and import.
func (b *bench) texts() []condition {
	const idle = "package p\n\n//lint:ignore legacyhost nothing is here\nvar x int\n"
	b.write("conf.json", `{"api": "https://api.procore.com"}`)
	b.write("other.json", `{"api": "https://example.com"}`)
	b.write("links.sql", "CREATE TABLE links (procore_project_id INTEGER)")
	b.write("links.down.sql", "ALTER TABLE links ALTER COLUMN procore_project_id TYPE INTEGER")
	return []condition{
		{"its path", func(c *Config) { c.ImportPath = "example.com/m/procore" }, Matters, "import path"},
		{"net/http", b.importHTTP, Matters, "imports net/http"},
		{"net/http in a program", func(c *Config) {
			b.importHTTP(c)
			c.GoFiles = []string{b.write("main.go", "// Command p serves.\npackage main\n")}
		}, Skipped, ""},
		{"net/http in external tests", func(c *Config) {
			b.importHTTP(c)
			c.GoFiles = []string{b.write("p_test.go", "package p_test\n")}
		}, Skipped, ""},
		{"net/http in a package that is called like tests", func(c *Config) {
			b.importHTTP(c)
			c.GoFiles = []string{b.write("like.go", "package p_test\n")}
		}, Matters, "imports net/http"},
		{"a broken program", func(c *Config) {
			b.importHTTP(c)
			c.GoFiles = []string{b.write("main4.go", "pakcage main\n")}
		}, Matters, "imports net/http"},
		{"a word in a program", func(c *Config) {
			b.importHTTP(c)
			c.GoFiles = []string{b.write("main2.go", "package main\n"), b.write("main3.go", "package main\n\nconst api = `procore`\n")}
		}, Matters, "names Procore"},
		{"a library", func(c *Config) {
			const resty = "github.com/go-resty/resty/v2"
			c.ImportMap[resty], c.PackageFile[resty], c.PackageVetx[resty] = resty, b.exported["strings"], c.PackageVetx["strings"]
		}, Matters, "imports github.com/go-resty/resty/v2"},
		{"a word", func(c *Config) {
			c.GoFiles = append(c.GoFiles, b.write("word.go", "package p\n\n// ProCore\n"))
		}, Matters, "names Procore"},
		{"an unreadable file", func(c *Config) { c.GoFiles = append(c.GoFiles, "/nowhere.go") }, Matters, "/nowhere.go"},
		{"an idle comment", func(c *Config) { c.GoFiles = []string{b.write("idle.go", idle)} }, Matters, "comment for legacyhost"},
		{"an idle comment of a file", func(c *Config) {
			c.GoFiles = []string{b.write("file.go", "//lint:file-ignore hostmismatch,companyid why\r\npackage p\r\n")}
		}, Matters, "comment for companyid"},
		{"another rule's comment", func(c *Config) {
			c.GoFiles = []string{b.write("else.go", "package p\n\n//lint:ignore SA1000 why\nvar x int\n")}
		}, Skipped, ""},
		{"an idle comment where nobody asks", func(c *Config) { c.GoFiles, c.VetxOnly = []string{b.write("idle.go", idle)}, true }, Skipped, ""},
		{"configuration", func(c *Config) {
			c.GoFiles = []string{b.write("embed.go", "package p\n\nimport _ \"embed\"\n\n//go:embed conf.json\nvar conf string\n")}
		}, Matters, "embeds configuration"},
		{"other configuration", func(c *Config) {
			c.GoFiles = []string{b.write("embed2.go", "package p\n\nimport _ \"embed\"\n\n//go:embed other.json\nvar conf string\n")}
		}, Skipped, ""},
		{"migrations", func(c *Config) {
			c.GoFiles = []string{b.write("embed3.go", "package p\n\nimport _ \"embed\"\n\n//go:embed links.sql\nvar schema string\n")}
		}, Matters, "embeds SQL"},
		{"migrations that are taken back", func(c *Config) {
			c.GoFiles = []string{b.write("embed4.go", "package p\n\nimport _ \"embed\"\n\n//go:embed links.down.sql\nvar schema string\n")}
		}, Skipped, ""},
		{"the standard library", func(c *Config) {
			c.ImportPath, c.ModulePath = "net/http/httputil", ""
			c.GoFiles = []string{b.write("std.go", "package p\n\nconst x = `procore`\n")}
			b.importHTTP(c)
		}, Skipped, ""},
		{"an idle comment in the standard library", func(c *Config) {
			c.ImportPath, c.ModulePath, c.GoFiles = "net/url", "", []string{b.write("idle.go", idle)}
		}, Matters, "comment for"},
		{"a module called as a part of it", func(c *Config) {
			c.ImportPath, c.ModulePath = "net/own", "net"
			c.GoFiles = []string{b.write("std.go", "package p\n\nconst x = `procore`\n")}
		}, Matters, "names Procore"},
		{"a library of the table", func(c *Config) {
			c.ImportPath, c.ModulePath = "github.com/go-resty/resty/v2/internal/x", "github.com/go-resty/resty/v2"
			c.GoFiles = []string{b.write("lib.go", "package p\n\nconst x = `procore`\n")}
		}, Skipped, ""},
	}
}

// A host that the user names is a word of interest.
func TestHosts(t *testing.T) {
	b := newBench(t)
	cfg := b.plain()
	cfg.GoFiles = []string{b.write("gateway.go", "package p\n\nconst url = \"https://gateway.example.com\"\n")}
	rules := passes.All()
	hosts := rules[slices.IndexFunc(rules, func(a *analysis.Analyzer) bool { return a.Name == "companyid" })].Flags.Lookup("hosts").Value
	was := hosts.String()
	defer hosts.Set(was)
	for list, want := range map[string]Decision{
		"": Skipped, "other.example.com": Skipped, "*.example.org": Skipped,
		"other.example.com, gateway.example.com": Matters,
		"Gateway.Example.com":                    Matters,
		"gateway.example.com:443":                Matters,
		"https://gateway.example.com/":           Matters,
		"*.example.com":                          Matters,
	} {
		if err := hosts.Set(list); err != nil {
			t.Fatal(err)
		}
		if d, why := How(cfg, passes.NewGate(rules)); d != want {
			t.Errorf("-companyid.hosts=%q: decided %d: %q, want %d", list, d, why, want)
		}
	}
}

// The go command that compiles this compiles what the drivers read, as far as it is known.
func TestCompiledBy(t *testing.T) {
	b := newBench(t)
	want, _, _ := strings.Cut(runtime.Version(), " ")
	for _, file := range slices.Sorted(maps.Values(b.exported)) {
		v, err := compiledBy(file)
		if err != nil || v != want {
			t.Errorf("%s was compiled by %q (%v), want %s", file, v, err, want)
		}
	}
}
