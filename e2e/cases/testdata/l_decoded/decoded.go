// Package decoded reads headers from files, streams and flags.
package decoded

import (
	"bufio"
	"encoding/csv"
	"encoding/gob"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"os"
	"strings"

	"github.com/go-viper/mapstructure/v2"
	"go.yaml.in/yaml/v3"
)

// calls stay unknown

const base = "https://api.procore.com/rest/v1.0"

func get(path string) *http.Request {
	req, err := http.NewRequest(http.MethodGet, base+path, nil)
	if err != nil {
		panic(err)
	}
	return req
}

func do(req *http.Request) error {
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return res.Body.Close()
}

// JSON decodes into the request's own header.
func JSON(raw []byte) error {
	req := get("/json")
	if err := json.Unmarshal(raw, &req.Header); err != nil {
		return err
	}
	return do(req)
}

// Gob decodes a map, which it copies.
func Gob(r io.Reader) error {
	var extra map[string][]string
	if err := gob.NewDecoder(r).Decode(&extra); err != nil {
		return err
	}
	req := get("/gob")
	for k, vs := range extra {
		req.Header[k] = vs
	}
	return do(req)
}

// YAML decodes a setting of several fields.
func YAML(raw []byte) error {
	var cfg struct {
		Headers map[string]string `yaml:"headers"`
	}
	if err := yaml.Unmarshal(raw, &cfg); err != nil {
		return err
	}
	req := get("/yaml")
	for k, v := range cfg.Headers {
		req.Header.Set(k, v)
	}
	return do(req)
}

type options struct {
	Company string
	Header  http.Header
}

// Structure decodes what was decoded before.
func Structure(in map[string]any) error {
	var o options
	if err := mapstructure.Decode(in, &o); err != nil {
		return err
	}
	req := get("/structure")
	if o.Company != "" {
		req.Header.Set("Procore-Company-Id", o.Company)
	}
	return do(req)
}

// StructureHeader takes the header whole.
func StructureHeader(in map[string]any) error {
	o := &options{}
	if err := mapstructure.Decode(in, o); err != nil {
		return err
	}
	req := get("/header")
	req.Header = o.Header
	return do(req)
}

// MIME reads the header as it would stand in a message.
func MIME(r io.Reader) error {
	h, err := textproto.NewReader(bufio.NewReader(r)).ReadMIMEHeader()
	if err != nil {
		return err
	}
	req := get("/mime")
	req.Header = http.Header(h)
	return do(req)
}

// Scanned reads one of each.
func Scanned(in string) error {
	var name, value string
	if _, err := fmt.Sscan(in, &name, &value); err != nil {
		return err
	}
	req := get("/scanned")
	req.Header.Set(name, value)
	return do(req)
}

// Lines reads one a line.
func Lines(r io.Reader) error {
	req := get("/lines")
	for s := bufio.NewScanner(r); s.Scan(); {
		if k, v, ok := strings.Cut(s.Text(), ":"); ok {
			req.Header.Add(strings.TrimSpace(k), strings.TrimSpace(v))
		}
	}
	return do(req)
}

// CSV reads them as a table.
func CSV(r io.Reader) error {
	rows, err := csv.NewReader(r).ReadAll()
	if err != nil {
		return err
	}
	req := get("/csv")
	for _, row := range rows {
		req.Header.Set(row[0], row[1])
	}
	return do(req)
}

type headerFlag http.Header

func (h headerFlag) String() string { return "" }

func (h headerFlag) Set(s string) error {
	k, v, _ := strings.Cut(s, "=")
	http.Header(h).Set(k, v)
	return nil
}

// Flags reads them from the command line.
func Flags(args []string) error {
	h := http.Header{}
	fs := flag.NewFlagSet("get", flag.ContinueOnError)
	fs.Var(headerFlag(h), "header", "name=value")
	if err := fs.Parse(args); err != nil {
		return err
	}
	req := get("/flags")
	req.Header = h
	return do(req)
}

// FlagFunc does so with a function.
func FlagFunc(args []string) error {
	req := get("/flagfunc")
	fs := flag.NewFlagSet("get", flag.ContinueOnError)
	fs.Func("header", "name=value", func(s string) error {
		k, v, _ := strings.Cut(s, "=")
		req.Header.Set(k, v)
		return nil
	})
	if err := fs.Parse(args); err != nil {
		return err
	}
	return do(req)
}

// Environ takes what is set.
func Environ() error {
	req := get("/environ")
	for _, kv := range os.Environ() {
		if k, ok := strings.CutPrefix(kv, "HEADER_"); ok {
			k, v, _ := strings.Cut(k, "=")
			req.Header.Set(strings.ReplaceAll(k, "_", "-"), v)
		}
	}
	return do(req)
}

// Replayed reads the whole request.
func Replayed(r io.Reader) error {
	req, err := http.ReadRequest(bufio.NewReader(r))
	if err != nil {
		return err
	}
	req.RequestURI = ""
	req.URL.Scheme, req.URL.Host = "https", "api.procore.com"
	req.URL.Path = "/rest/v1.0/replayed"
	return do(req)
}

// Filled decodes into a map that is there already.
func Filled(raw []byte) error {
	extra := map[string]string{"Accept": "application/json"}
	if err := yaml.Unmarshal(raw, &extra); err != nil {
		return err
	}
	req := get("/filled")
	for k, v := range extra {
		req.Header.Set(k, v)
	}
	return do(req)
}

// Defaults decodes over what is there.
func Defaults(raw []byte) error {
	o := options{Header: http.Header{"Accept": {"application/json"}}}
	if err := json.Unmarshal(raw, &o); err != nil {
		return err
	}
	req := get("/defaults")
	req.Header = o.Header
	return do(req)
}

// Empty decodes over what is empty.
func Empty(raw []byte) error {
	o := options{Company: ""}
	if err := json.Unmarshal(raw, &o); err != nil {
		return err
	}
	req := get("/empty")
	req.Header.Set("Procore-Company-Id", o.Company)
	return do(req)
}

// Pointer decodes through one.
func Pointer(in map[string]any) error {
	o := &options{Header: http.Header{}}
	if err := mapstructure.Decode(in, &o); err != nil {
		return err
	}
	req := get("/pointer")
	req.Header = o.Header
	return do(req)
}

// Printed is not decoded.
func Printed() error {
	o := options{Company: "", Header: http.Header{}}
	fmt.Println(&o, o.Header)
	req, err := http.NewRequest(http.MethodGet, base+"/printed", nil) // mpr:companyid
	if err != nil {
		return err
	}
	req.Header = o.Header
	return do(req)
}

// Body decodes something else.
func Body(raw []byte) error {
	var body map[string]any
	if err := json.Unmarshal(raw, &body); err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, base+"/body", nil) // mpr:companyid
	if err != nil {
		return err
	}
	req.ContentLength = int64(len(body))
	return do(req)
}

// Accept reads a value, of a name that is known.
func Accept(in string) error {
	var value string
	if _, err := fmt.Sscan(in, &value); err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodGet, base+"/accept", nil) // mpr:companyid
	if err != nil {
		return err
	}
	req.Header.Set("Accept", value)
	return do(req)
}
