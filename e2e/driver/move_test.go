package driver_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// FuzzMove moves the parts of a wrong call between files, packages and modules, with packages
// around that have nothing to do with it, and such that nobody imports, and compares findings,
// fixes and facts of both drivers.
func FuzzMove(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		agree(t, extract(t, move(seed)), allWays[:1], "./...", "example.org/far/...")
	})
}

// A part is a declaration, with what it uses of other parts, and of the standard library.
type part struct {
	name string
	text string // with {NAME} for other parts
	std  []string
}

// The parts of a program, each of which uses only those above it.
var parts = []part{
	{"Base", "const Base = \"https://app.procore.com\"", nil},
	{"Client", "type Client struct{ Name string }\n\nfunc (c *Client) Do(req *http.Request) error { _, err := http.DefaultClient.Do(req); return err }", []string{"net/http"}},
	{"Join", "func Join(base, path string) string { return strings.TrimSuffix(base, \"/\") + path }", []string{"strings"}},
	{"Request", "func Request(path string) (*http.Request, error) { return http.NewRequest(\"GET\", {Join}({Base}, path), nil) }", []string{"net/http"}},
	{"Sort", "func Sort(list []string) []string { sort.Strings(list); return list }", []string{"sort"}},
	{"Send", "func Send(c *{Client}, path string) error {\n\treq, err := {Request}(path)\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn c.Do(req)\n}", nil},
	{"Names", "func Names() string { return strings.Join({Sort}([]string{\"b\", \"a\"}), \",\") }", []string{"strings"}},
	{"List", "func List(c *{Client}) error { return {Send}(c, \"/rest/v1.0/projects?names=\" + {Names}()) }", nil},
	{"Token", "func Token() error { _, err := http.Post({Base} + \"/oauth/token\", \"\", nil); return err }", []string{"net/http"}},
	{"Use", "func Use(c *{Client}) error { return {List}(c) }", nil},
}

// move puts each part into the package of an earlier one or into a new one, of either
// module; the second module's parts use none of the first's, as modules do.
func move(seed uint64) *txtar.Archive {
	random := rand.New(rand.NewPCG(seed, 1))
	const near, far = "example.com/near", "example.org/far"
	at := make(map[string]int) // a part's package
	files := make(map[string]map[string][]part)
	border := random.IntN(len(parts)) // parts above it lie far
	pkg := 0
	for i, p := range parts {
		if i == border || random.IntN(3) > 0 {
			pkg++
		}
		at[p.name] = pkg
		file := fmt.Sprintf("f%d.go", random.IntN(2))
		if files[path(near, far, pkg, i < border)] == nil {
			files[path(near, far, pkg, i < border)] = make(map[string][]part)
		}
		dir := files[path(near, far, pkg, i < border)]
		dir[file] = append(dir[file], p)
	}
	home := make(map[string]string)
	for i, p := range parts {
		home[p.name] = path(near, far, at[p.name], i < border)
	}
	a := &txtar.Archive{Files: []txtar.File{
		{Name: "go.mod", Data: []byte("module " + near + "\n\ngo 1.26\n\nrequire " + far + " v0.0.0\n\nreplace " + far + " => ./far\n")},
		{Name: "near.go", Data: []byte("package near\n\nimport _ \"" + far + "\"\n")},
		{Name: "far/go.mod", Data: []byte("module " + far + "\n\ngo 1.26\n")},
		{Name: "far/far.go", Data: []byte("package far\n")},
	}}
	for _, last := range []string{"main", "near_test"} {
		use := uses[random.IntN(len(uses))]
		name, _, _ := strings.Cut(use, "(")
		a.Files = append(a.Files, txtar.File{Name: lastFiles[last], Data: []byte(fmt.Sprintf(lastPackage, last, home[name], use))})
	}
	for dir, list := range files {
		for file, ps := range list {
			name := strings.TrimPrefix(strings.TrimPrefix(dir, near+"/"), "example.org/") + "/" + file
			a.Files = append(a.Files, txtar.File{Name: name, Data: []byte(source(dir, ps, home))})
		}
	}
	return a
}

// uses are what a program and external tests use of the parts.
var uses = []string{"Names()", "Sort(nil)", "Base", "Token()", "Use(nil)"}

// Packages that nobody imports, and which send, wherever what they use of the parts lies.
const lastPackage = `package %s

import (
	"net/http"

	part %q
)

var client = http.DefaultClient

func main() {
	client.Get("https://example.com")
	_ = part.%s
}
`

var lastFiles = map[string]string{"main": "cmd/tool/main.go", "near_test": "near_test.go"}

func path(near, far string, pkg int, isFar bool) string {
	if isFar {
		near = far
	}
	return fmt.Sprintf("%s/p%d", near, pkg)
}

// source is a file with some parts.
func source(dir string, ps []part, home map[string]string) string {
	imports := make(map[string]bool)
	var body strings.Builder
	for _, p := range ps {
		for _, s := range p.std {
			imports[s] = true
		}
		text := p.text
		for other, where := range home {
			use := other
			if where != dir {
				use = where[strings.LastIndexByte(where, '/')+1:] + "." + other
			}
			if strings.Contains(text, "{"+other+"}") {
				text = strings.ReplaceAll(text, "{"+other+"}", use)
				imports[where] = imports[where] || where != dir
			}
		}
		body.WriteString("\n" + text + "\n")
	}
	var list []string
	for i, ok := range imports {
		if ok {
			list = append(list, fmt.Sprintf("import %q\n", i))
		}
	}
	slices.Sort(list)
	return "package " + dir[strings.LastIndexByte(dir, '/')+1:] + "\n\n" + strings.Join(list, "") + body.String()
}

// What is moved compiles, wherever it is. The host is found in all of it, and the request
// without the header in some.
func TestMove(t *testing.T) {
	requests := 0
	for seed := range uint64(4) {
		dir := extract(t, move(seed))
		if got := run(t, dir, nil, "go", "build", "./...", "example.org/far/..."); got.code != 0 {
			t.Fatalf("seed %d: %s", seed, got.stderr)
		}
		said := newDriver(t, mprlint).vet(t, dir, "-json", "./...", "example.org/far/...").stdout
		if !strings.Contains(said, "legacyhost") {
			t.Errorf("seed %d: the host is not found", seed)
		}
		if strings.Contains(said, "companyid") {
			requests++
		}
	}
	if requests == 0 {
		t.Error("no program has a request without the header")
	}
}
