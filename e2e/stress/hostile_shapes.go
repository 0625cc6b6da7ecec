package main

// This file holds hostile programs that are large in one way only: deep, wide, or made of one
// statement many times.

import (
	"fmt"
	"strings"
)

// deepIf is n conditions, one within another.
func deepIf(n int) string {
	return head + "func F() {\n\tu := base\n" + strings.Repeat("if cond(1) {\nu += \"/x\"\n", n) + "_ = get(u)\n" + strings.Repeat("}\n", n) + "}\n"
}

// deepField sets and reads a field of a field, and so on, n times.
func deepField(n int) string {
	return head + "type T struct {\n\tn *T\n\ts string\n}\n\nfunc F(t *T) error {\n\tt" + strings.Repeat(".n", n) + ".s = \"/rest/v1.0/x\"\n\treturn get(t" + strings.Repeat(".n", n) + ".s)\n}\n"
}

// deepEmbed is n structs of which each embeds the one before. Go's own type checker takes n³ for
// them (go/types.validType compares each with all that it lies in): 2 s for 1,000, 13 s for 2,000.
func deepEmbed(n int) string {
	return head + "type T0 struct{ base string }\n\nfunc (t *T0) Get() error { return get(t.base) }\n" + repeat(n, "type T$+ struct{ T$ }\n") +
		fmt.Sprintf("func F() error {\n\tvar t T%d\n\tt.base = base\n\treturn t.Get()\n}\n", n)
}

// hostMap is a map of n hosts.
func hostMap(n int) string {
	return head + "var hosts = map[string]string{\n" + repeat(n, "\t\"k$\": \"https://app.procore.com/rest/v1.0/$\",\n") + "}\n\nfunc F(k string) { http.Get(hosts[k]) }\n"
}

// hugeSwitch is a switch of n cases, of which each chooses an address.
func hugeSwitch(n int) string {
	return head + "func F(k string) {\n\tu := base\n\tswitch k {\n" + repeat(n, "\tcase \"k$\":\n\t\tu = base + \"/rest/v1.0/$\"\n") + "\t}\n\thttp.Get(u)\n}\n"
}

// interfaces is n interfaces of one method each, and ten types that have all of them.
func interfaces(n int) string {
	return head + repeat(n, "type I$ interface{ M$(string) error }\n\nfunc C$(x I$) error { return x.M$(base) }\n") +
		repeat(10, "type A$ struct{ s string }\n") + repeat(n, "func (a *A0) M$(s string) error { return get(s) }\nfunc (a *A1) M$(s string) error { return get(a.s + s) }\n")
}

// interfaceEmbeds is n interfaces of which each embeds the one before, and a type that has all of
// their methods.
func interfaceEmbeds(n int) string {
	return head + "type I0 interface{ M0(string) error }\n" + repeat(n, "type I$+ interface {\n\tI$\n\tM$+(string) error\n}\n\nfunc C$(x I$) error { return x.M$(base) }\n") +
		"type T struct{}\n" + repeat(n+1, "func (T) M$(s string) error { return get(s) }\n")
}

// opaque is a number that n operators make of another one, and one that is the sum of n.
func opaque(n int) string {
	return head + "func number(s string) int { return len(s) }\n\nfunc F() int { return " + strings.Repeat("^", n) + "number(base) }\n\n" +
		"func G() (int, error) { return number(base)" + repeat(n/10, " +\n\tnumber(\"$\")") + ", get(base) }\n"
}

// services is a client of n services, of which each knows the client and its configuration, made by
// fifty functions.
func services(n int) string {
	return head + "type Config struct {\n\tbase, token string\n\thttp *http.Client\n}\n\ntype Client struct {\n\tcfg *Config\n" + repeat(n, "\tS$ *Service$\n") + "}\n\n" +
		"func New(cfg *Config) *Client {\n\tc := &Client{cfg: cfg}\n" + repeat(n, "\tc.S$ = &Service${client: c, cfg: cfg}\n") + "\treturn c\n}\n\n" +
		"func (c *Client) do(path string) error {\n\t_, err := c.cfg.http.Get(c.cfg.base + path)\n\treturn err\n}\n\n" +
		repeat(n, "type Service$ struct {\n\tclient *Client\n\tcfg    *Config\n}\n\nfunc (s *Service$) List(id string) error { return s.client.do(\"/rest/v1.0/$/\" + id) }\n\n") +
		repeat(50, "func Run$() error { return New(&Config{base: base, token: \"t$\", http: http.DefaultClient}).S$.List(\"1\") }\n")
}

// manyStructs is n literals of one struct that a client is made of.
func manyStructs(n int) string {
	return head + "type T struct{ name, url string }\n\nfunc (t T) Get() error { return get(t.url) }\n\nvar all = []T{\n" +
		repeat(n, "\t{name: \"n$\", url: \"https://api.procore.com/rest/v1.0/$\"},\n") + "}\n\nfunc F() {\n\tfor _, t := range all {\n\t\tt.Get()\n\t}\n}\n"
}

// mutual is n functions of which each calls the two around it.
func mutual(n int) string {
	return head + "type C struct{ http *http.Client }\n" + repeat(n, "func (c *C) f$(u string) error {\n\tif cond($) {\n\t\treturn c.f$+(u)\n\t}\n\tif cond(2) {\n\t\treturn c.g$(u)\n\t}\n\treturn get(u)\n}\n\nfunc (c *C) g$(u string) error { return c.f$(u + \"/$\") }\n") +
		fmt.Sprintf("func (c *C) f%d(u string) error { return c.f0(u) }\n\nfunc F(c *C) error { return c.f0(base) }\n", n)
}

// setters is a client of n fields, each of which has its setter, and a request made of all.
func setters(n int) string {
	return head + "type C struct {\n" + repeat(n, "\tf$ string\n") + "}\n" + repeat(n, "func (c *C) Set$(s string) { c.f$ = s }\n") +
		"func (c *C) Get() {\n" + repeat(n, "\thttp.Get(base + c.f$)\n") + "}\n"
}

// tagDefaults is a struct of n fields, each with an address in its tag.
func tagDefaults(n int) string {
	return head + "type C struct {\n" + repeat(n, "\tF$ string `env:\"F$\" envDefault:\"https://app.procore.com/$\"`\n") + "}\n\nfunc F(c C) error { return get(c.F0) }\n"
}

// smallIDs is n structs with a small id, each of which has the one before in a field.
func smallIDs(n int) string {
	return strings.Replace(head, "import ", "import \"encoding/json\"\n\nimport ", 1) + "type R0 struct{}\n" +
		repeat(n, "type R$+ struct {\n\tID     int32 `json:\"id\"`\n\tParent *R$ `json:\"parent\"`\n}\n") +
		fmt.Sprintf("func F() (out []R%d, err error) {\n\tresp, err := http.Get(base + \"/rest/v1.0/projects\")\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn out, json.NewDecoder(resp.Body).Decode(&out)\n}\n", n)
}

// transports is n round trippers around each other.
func transports(n int) string {
	return head + repeat(n, "type T$ struct{ next http.RoundTripper }\n\nfunc (t T$) RoundTrip(r *http.Request) (*http.Response, error) {\n\tr = r.Clone(r.Context())\n\tr.Header.Set(\"X-$\", \"v\")\n\treturn t.next.RoundTrip(r)\n}\n\n") +
		"func F() error {\n\tt := http.DefaultTransport\n" + repeat(n, "\tt = T${t}\n") + "\tc := &http.Client{Transport: t}\n\t_, err := c.Get(base + \"/rest/v1.0/x\")\n\treturn err\n}\n"
}

// options is a client that n functions change, one after another.
func options(n int) string {
	return head + "type C struct {\n" + repeat(n, "\to$ string\n") + "\tbase string\n}\n\ntype Option func(*C)\n\n" +
		repeat(n, "func With$(s string) Option { return func(c *C) { c.o$ = s } }\n") +
		"\nfunc New(options ...Option) *C {\n\tc := &C{base: base}\n\tfor _, o := range options {\n\t\to(c)\n\t}\n\treturn c\n}\n\n" +
		"func F() error {\n\treturn get(New(\n" + repeat(n, "\t\tWith$(\"x$\"),\n") + "\t).base)\n}\n"
}

// headers is a request that is given a header below each of n conditions.
func headers(n int) string {
	return head + "func F(c *http.Client) error {\n\tr, err := http.NewRequest(\"GET\", base+\"/rest/v1.0/x\", nil)\n\tif err != nil {\n\t\treturn err\n\t}\n" +
		repeat(n, "\tif cond($) {\n\t\tr.Header.Set(\"X-$\", \"v$\")\n\t}\n") + "\t_, err = c.Do(r)\n\treturn err\n}\n"
}

// elseIf is one if with n more behind it, of which each chooses an address.
func elseIf(n int) string {
	return head + "func F(k string) {\n\tu := base\n\tif k == \"\" {\n" +
		repeat(n, "\t} else if k == \"k$\" {\n\t\tu = base + \"/rest/v1.0/$\"\n\t\tif cond($) {\n\t\t\thttp.Get(u)\n\t\t}\n") + "\t}\n\thttp.Get(u)\n}\n"
}

// globals is n variables of the package, beside n functions that make a request.
func globals(n int) string {
	return head + repeat(n, "var v$ = `x\n\thttps://app.procore.com/rest/v1.0/$\n`\n\nfunc F$() { http.Get(\"https://app.procore.com/rest/v1.0/$\") }\n")
}

// optional is a request without the header whose address n variables decide, each under a condition.
func optional(n int) string {
	return head + "type O struct {\n" + repeat(n, "\ts$ string\n") + "}\n\nfunc F(o O) error {\n\tp := \"/rest/v1.0/x\"\n" +
		repeat(n, "\ta$ := o.s$ + \"/$\"\n\tif cond($) {\n\t\tp += a$\n\t}\n") + "\t_, err := http.Get(base + p)\n\treturn err\n}\n"
}

// piecesLib is a package with an address, and pieces one that joins them to n addresses,
// which nothing sends.
const piecesLib = `package lib

const Base = "https://app.procore.com"

func Join(path string) string { return Base + path }
`

func pieces(n int) string {
	return "package p\n\nimport \"example.com/lib\"\n\n" +
		repeat(n, "func Procore$(id string) string { return lib.Join(\"/rest/v1.0/$/\" + id) }\n")
}
