package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// Among the packages of a monorepo, every callersEvery-th calls Procore.
const callersEvery = 100

// makeMonorepo writes a module of n packages that work on records of all kinds, and two
// that they share: an HTTP client that knows nothing of Procore, and the company's own
// wrapper around it that does. Without Procore, that one and its callers are left out. The
// same n gives the same files.
func makeMonorepo(dir string, n int, procore bool) error {
	files := map[string]string{
		"go.mod":         "module example.com/mono\n\ngo 1.26.0\n",
		"httpx/httpx.go": httpx,
	}
	if procore {
		files["procoreapi/procore.go"] = procoreapi
	}
	random := rand.New(rand.NewPCG(1, uint64(n)))
	for i := range n {
		name := packageName(i)
		files[name+"/"+name+".go"] = onePackage(i, random, procore)
	}
	return writeAll(dir, files)
}

func packageName(i int) string { return fmt.Sprintf("p%04d", i) }

// onePackage is the text of the package with the number i, which imports up to three of
// those before it.
func onePackage(i int, random *rand.Rand, procore bool) string {
	imports := []string{`"errors"`, `"fmt"`, `"sort"`, `"strings"`}
	var body strings.Builder
	for range min(i, random.IntN(4)) {
		other := packageName(i - 1 - random.IntN(min(i, 50)))
		path := `"example.com/mono/` + other + `"`
		if !slices.Contains(imports, path) {
			imports = append(imports, path)
			fmt.Fprintf(&body, "// From%s takes over what another team keeps.\nfunc From%[1]s(s *%[2]s.Store0) []string { return s.Names() }\n\n", strings.ToUpper(other), other)
		}
	}
	if procore && i%callersEvery == callersEvery-1 {
		imports = append(imports, `"context"`, `"example.com/mono/procoreapi"`)
		fmt.Fprintf(&body, caller, i)
	} else if i%10 == 5 {
		imports = append(imports, `"net/http"`)
		body.WriteString(handler)
	}
	for k := range 2 + random.IntN(4) {
		body.WriteString(strings.ReplaceAll(records, "·", fmt.Sprint(k)))
	}
	slices.Sort(imports)
	return fmt.Sprintf("// Package %s keeps records.\npackage %[1]s\n\nimport (\n\t%s\n)\n\n%s", packageName(i), strings.Join(imports, "\n\t"), body.String())
}

const records = `// A Record· is one row.
type Record· struct {
	ID    int
	Name  string
	Tags  map[string]string
	Lines []Line·
}

// A Line· is a part of a Record·.
type Line· struct {
	Text   string
	Amount float64
}

// Total adds up the lines.
func (r *Record·) Total() (sum float64) {
	for _, l := range r.Lines {
		if l.Amount > 0 {
			sum += l.Amount
		}
	}
	return sum
}

// A Store· holds records.
type Store· struct {
	byID map[int]*Record·
	less func(a, b *Record·) bool
}

// Add puts a record into the store.
func (s *Store·) Add(r *Record·) error {
	if r == nil || r.Name == "" {
		return errors.New("record without a name")
	}
	if _, ok := s.byID[r.ID]; ok {
		return fmt.Errorf("record %d is there already", r.ID)
	}
	if s.byID == nil {
		s.byID = make(map[int]*Record·)
	}
	s.byID[r.ID] = r
	return nil
}

// Names lists the names, in order.
func (s *Store·) Names() []string {
	var names []string
	for _, r := range s.byID {
		switch {
		case strings.HasPrefix(r.Name, "#"):
			continue
		case r.Total() == 0 && len(r.Tags) == 0:
			names = append(names, strings.ToLower(r.Name))
		default:
			names = append(names, fmt.Sprintf("%s (%.2f)", r.Name, r.Total()))
		}
	}
	sort.Strings(names)
	return names
}

`

const handler = `// ServeHTTP lists the names.
func (s *Store0) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "only GET", http.StatusMethodNotAllowed)
		return
	}
	for _, name := range s.Names() {
		fmt.Fprintln(w, name)
	}
}

`

const caller = `// Sync%[1]d fetches the projects of a company.
func Sync%[1]d(ctx context.Context, c *procoreapi.Client) ([]byte, error) {
	return c.Get(ctx, fmt.Sprintf("/rest/v1.0/projects?page=%%d", %[1]d))
}

`

const httpx = `// Package httpx sends requests with a deadline and a few headers.
package httpx

import (
	"context"
	"io"
	"net/http"
	"time"
)

// A Client sends requests below a base address.
type Client struct {
	Base    string
	headers map[string]string
	http    *http.Client
}

// New returns a client.
func New(base string, headers map[string]string) *Client {
	return &Client{Base: base, headers: headers, http: &http.Client{Timeout: time.Minute}}
}

// Get fetches a path.
func (c *Client) Get(ctx context.Context, path string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+path, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range c.headers {
		req.Header.Set(k, v)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
`

// The company's header is missing in one place, which is what mprlint has to find.
const procoreapi = `// Package procoreapi is the way to Procore.
package procoreapi

import (
	"context"

	"example.com/mono/httpx"
)

const base = "https://api.procore.com"

// A Client calls the API for one company.
type Client struct{ http *httpx.Client }

// New returns a client for a company.
func New(token, company string) *Client {
	return &Client{http: httpx.New(base, map[string]string{
		"Authorization":      "Bearer " + token,
		"Procore-Company-Id": company,
	})}
}

// Get fetches a path.
func (c *Client) Get(ctx context.Context, path string) ([]byte, error) { return c.http.Get(ctx, path) }

// Projects lists the projects that a token may see.
func Projects(ctx context.Context, token string) ([]byte, error) {
	c := httpx.New(base, map[string]string{"Authorization": "Bearer " + token})
	return c.Get(ctx, "/rest/v1.0/projects")
}
`
