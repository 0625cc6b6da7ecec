package headerfix

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/mprlint/mprlint/passes/internal/clients"
)

func TestIsCompany(t *testing.T) {
	for _, tt := range []struct {
		name string
		want likeness
	}{
		{"companyID", justA},
		{"CompanyId", justA},
		{"company_id", justA},
		{"COMPANY_ID", justA},
		{"companyid", justA},
		{"myCompanyID", justA},
		{"theCurrentCompanyID", justA},
		{"defaultCompanyID", justA},
		{"companyIDStr", justA},
		{"companyIDInt", justA},
		{"procoreCompanyID", ofProcore},
		{"ProcoreCompanyId", ofProcore},
		{"PROCORE_COMPANY_ID", ofProcore},
		{"procoreCompany", ofProcore},
		{"company", justObject},
		{"Company", justObject},

		{"", noCompany},
		{"_", noCompany},
		{"id", noCompany},
		{"companies", noCompany},
		{"companyIDs", noCompany},
		{"companyName", noCompany},
		{"companyUUID", noCompany},
		{"sourceCompanyID", noCompany},
		{"targetCompanyID", noCompany},
		{"parentCompanyID", noCompany},
		{"accompanyID", noCompany},
		{"projectID", noCompany},
		{"procore", noCompany},
		{"procoreID", noCompany},
		{"my", noCompany},
		{"str", noCompany},
	} {
		if got := isCompany(tt.name); got != tt.want {
			t.Errorf("isCompany(%q) = %d, want %d", tt.name, got, tt.want)
		}
	}
}

// manyTypes has a variable of each type that an id may have. It says that it is encoding/json,
// whose Number is one of them.
const manyTypes = `package json

type (
	Alias    = int
	Text     string
	ID       int
	Wide     int64
	Narrow   uint16
	Printed  int
	Pointed  int
	Named    string
	Struct   struct{ n int }
	Mute     struct{ n int }
	Number   string
	NotQuite int
)

func (Printed) String() string       { return "" }
func (*Pointed) String() string      { return "" }
func (Named) String() string         { return "" }
func (Struct) String() string        { return "" }
func (Number) String() string        { return "" }
func (NotQuite) String(n int) string { return "" }

const (
	untypedInt    = 1
	untypedString = "1"
	untypedRune   = '1'
)

var (
	vString    string
	vInt       int
	vInt8      int8
	vInt64     int64
	vUint      uint
	vUint64    uint64
	vUintptr   uintptr
	vFloat     float64
	vBool      bool
	vAny       any
	vError     error
	vBytes     []byte
	vPointer   *int
	vAlias     Alias
	vText      Text
	vID        ID
	vWide      Wide
	vNarrow    Narrow
	vPrinted   Printed
	vPointed   Pointed
	vNamed     Named
	vStruct    Struct
	vStructPtr *Struct
	vMute      Mute
	vNumber    Number
	vNotQuite  NotQuite
)
`

func TestConversionOf(t *testing.T) {
	_, pkg, _ := check(t, "encoding/json", manyTypes)
	for _, tt := range []struct {
		name string
		verb byte
		want string // empty for none
	}{
		{"vString", 0, "x"},
		{"untypedString", 0, "x"},
		{"vText", 0, "string(x)"},

		{"vInt", 0, "Itoa(x)"},
		{"vInt", 's', "Itoa(x)"},
		{"vAlias", 0, "Itoa(x)"},
		{"vID", 0, "Itoa(int(x))"},
		{"vNotQuite", 0, "Itoa(int(x))"},
		{"vInt8", 0, "FormatInt(int64(x), 10)"},
		{"vInt64", 0, "FormatInt(x, 10)"},
		{"vWide", 0, "FormatInt(int64(x), 10)"},
		{"untypedInt", 0, "FormatInt(x, 10)"},
		{"vUint", 0, "FormatUint(uint64(x), 10)"},
		{"vUint64", 0, "FormatUint(x, 10)"},
		{"vNarrow", 0, "FormatUint(uint64(x), 10)"},

		{"vNumber", 0, "x.String()"},
		{"vNumber", 'd', "x.String()"},
		{"vStruct", 0, ""},
		{"vStruct", 's', "x.String()"},
		{"vStruct", 'd', ""},
		{"vPrinted", 0, ""},
		{"vPrinted", 'd', "Itoa(int(x))"},
		{"vPrinted", 's', "x.String()"},
		{"vPrinted", 'v', "x.String()"},
		{"vPrinted", 'x', ""},
		{"vNamed", 0, ""},
		{"vNamed", 's', "x.String()"},

		{"vUintptr", 0, ""},
		{"untypedRune", 0, ""},
		{"vFloat", 0, ""},
		{"vBool", 0, ""},
		{"vAny", 0, ""},
		{"vError", 0, ""},
		{"vBytes", 0, ""},
		{"vPointer", 0, ""},
		{"vStructPtr", 0, ""},
		{"vMute", 0, ""},
	} {
		if got := conversionText(pkg.Scope().Lookup(tt.name).Type(), tt.verb); got != tt.want {
			t.Errorf("%s formatted with %q is converted by %q, want %q", tt.name, tt.verb, got, tt.want)
		}
	}
}

func TestConversionOfTypeParameters(t *testing.T) {
	for _, tt := range []struct{ constraint, want string }{
		{"string", "string(x)"},
		{"~string", "string(x)"},
		{"int", "FormatInt(int64(x), 10)"},
		{"int | int64", "FormatInt(int64(x), 10)"},
		{"~int8 | ~int16", "FormatInt(int64(x), 10)"},
		{"uint | ~uint8", "FormatUint(uint64(x), 10)"},
		{"int | uint", ""},
		{"int | string", ""},
		{"float64", ""},
		{"[]byte | string", ""},
		{"any", ""},
		{"comparable", ""},
		{"interface{ String() string }", ""},
	} {
		_, pkg, _ := check(t, "p", "package p\nfunc f[T "+tt.constraint+"](x T) {}")
		f := pkg.Scope().Lookup("f").(*types.Func)
		if got := conversionText(f.Signature().TypeParams().At(0), 0); got != tt.want {
			t.Errorf("a parameter of %s is converted by %q, want %q", tt.constraint, got, tt.want)
		}
	}
}

// conversionText writes the conversion of x; it is empty if there is none.
func conversionText(typ types.Type, verb byte) string {
	c, ok := conversionOf(typ, verb)
	switch {
	case !ok:
		return ""
	case c.fn == "":
		return c.operand("x")
	}
	return c.fn + "(" + c.operand("x") + c.rest + ")"
}

func TestMarkerAt(t *testing.T) {
	const none = -1
	for _, tt := range []struct {
		text string
		want int
	}{
		{"?company_id=", byKey},
		{"/projects?page=2&company_id=", byKey},
		{"company_id=", byKey},
		{"?companyId=", byKey},
		{"?COMPANY_ID=", byKey},
		{"/companies/1?company_id=", byKey},
		{"/companies/", inPath},
		{"https://api.procore.com/rest/v1.0/companies/", inPath},
		{"companies/", inPath},

		{"", none},
		{"?company_id", none},
		{"?parent_company_id=", none},
		{"?filters[company_id]=", none},
		{"?company_id=1&page=", none},
		{"/companies", none},
		{"/mycompanies/", none},
		{"/companies/1/", none},
		{"/Companies/", none},
	} {
		got, ok := markerAt(tt.text)
		if !ok {
			got = none
		}
		if got != tt.want {
			t.Errorf("markerAt(%q) = %d, want %d", tt.text, got, tt.want)
		}
	}
}

func TestInFormat(t *testing.T) {
	for _, tt := range []struct {
		args string
		want []string // the operands with their verbs
	}{
		{`"/companies/%d", a`, []string{"a d"}},
		{`"%s/companies/%v/users/%d", a, b, c`, []string{"b v"}},
		{`"/companies/%d?company_id=%s", a, b`, []string{"a d", "b s"}},
		{`"/companies/%[2]d/%[1]d", a, b`, []string{"b d"}},
		{`"%[2]d/companies/%d", a, b, c`, []string{"c d"}},
		{`"/companies/%08d", a`, []string{"a d"}},
		{`"/companies/%+d", a`, []string{"a d"}},
		{`"100%%/companies/%d", a`, []string{"a d"}},
		{`"%s/companies/%d", "x%", a`, []string{"a d"}},
		{`"%s%d", "/companies/", a`, []string{"a d"}},
		{`"%s%s%d", a, "/companies/", b`, []string{"b d"}},
		{`"%s/%d", "/companies", a`, []string{"a d"}},
		{`"%s%d", a, b`, nil},

		// An id that is written out.
		{`"/companies/%d", 4711`, []string{`"4711"`}},
		{`"/companies/%s", "4711"`, []string{`"4711"`}},
		{`"/companies/%s", "all"`, nil},
		{`"/companies/%d", 0`, nil},

		// Formats that are wrong, or beyond what is read.
		{`"%"`, nil},
		{`"%", a`, nil},
		{`"%%", a`, nil},
		{`"/companies/%", a`, nil},
		{`"/companies/%[", a`, nil},
		{`"/companies/%[]", a`, nil},
		{`"/companies/%[]d", a`, nil},
		{`"/companies/%[1", a`, nil},
		{`"/companies/%[1]", a`, nil},
		{`"/companies/%[0]d", a`, nil},
		{`"/companies/%[-1]d", a`, nil},
		{`"/companies/%[99]d", a`, nil},
		{`"/companies/%[99999999999999999999]d", a`, nil},
		{`"/companies/%[x]d", a`, nil},
		{`"/companies/%[1].[1]d", a`, nil},
		{`"/companies/%*d", a, b`, nil},
		{`"/companies/%.*f", a, b`, nil},
		{`"/companies/%[1]*d", a, b`, nil},
		{`"/companies/%d"`, nil},
		{`"%d/companies/%d", a`, nil},
		{`"%!", a`, nil},
		{`"%\xff/companies/%d", a, b`, []string{"b d"}},
		{`"%é/companies/%d", a, b`, []string{"b d"}},
	} {
		f, _, info := check(t, "p", "package p\nfunc f(string, ...any)\nfunc g(a, b, c any) { f("+tt.args+") }")
		s := &site{Writer: New(&analysis.Pass{TypesInfo: info}, nil), file: f}
		var got []string
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				for _, c := range s.inCall(nil, call) {
					if c.quoted != "" {
						got = append(got, c.quoted)
					} else {
						got = append(got, types.ExprString(c.expr)+" "+string(c.verb))
					}
				}
			}
			return true
		})
		if !slices.Equal(got, tt.want) {
			t.Errorf("f(%s): got %q, want %q", tt.args, got, tt.want)
		}
	}
}

func TestClash(t *testing.T) {
	edit := func(pos, end token.Pos, text string) analysis.TextEdit {
		return analysis.TextEdit{Pos: pos, End: end, NewText: []byte(text)}
	}
	before := []analysis.TextEdit{edit(30, 40, "x"), edit(10, 10, "import")}
	for _, tt := range []struct {
		what  string
		edits []analysis.TextEdit
		want  bool
	}{
		{"elsewhere", []analysis.TextEdit{edit(50, 60, "y"), edit(5, 5, "z")}, true},
		{"the same insertion", []analysis.TextEdit{edit(10, 10, "import"), edit(50, 50, "y")}, true},
		{"the same replacement", []analysis.TextEdit{edit(30, 40, "x")}, true},
		{"side by side", []analysis.TextEdit{edit(20, 30, "y"), edit(40, 50, "z")}, true},
		{"insertions at both ends", []analysis.TextEdit{edit(30, 30, "y"), edit(40, 40, "z")}, true},
		{"another insertion there", []analysis.TextEdit{edit(10, 10, "other")}, true},
		{"another replacement there", []analysis.TextEdit{edit(30, 40, "y")}, false},
		{"an insertion within", []analysis.TextEdit{edit(35, 35, "y")}, false},
		{"an overlap", []analysis.TextEdit{edit(35, 45, "y")}, false},
		{"a part", []analysis.TextEdit{edit(32, 34, "x")}, false},
		{"one of two", []analysis.TextEdit{edit(50, 50, "y"), edit(20, 31, "z")}, false},
	} {
		w := New(nil, nil)
		if w.fix("first", slices.Clone(before)) == nil {
			t.Fatal("the first fix clashes with none")
		}
		got := w.fix("second", slices.Clone(tt.edits))
		if (got != nil) != tt.want {
			t.Errorf("%s: got %v, want a fix: %t", tt.what, got, tt.want)
		}
		if got == nil && len(w.edits) != len(before) {
			t.Errorf("%s: a fix that clashes leaves edits", tt.what)
		}
		if got != nil && !slices.IsSortedFunc(got[0].TextEdits, func(a, b analysis.TextEdit) int { return int(a.Pos - b.Pos) }) {
			t.Errorf("%s: the edits are not in order", tt.what)
		}
	}
}

// check parses a file and checks its types.
func check(t *testing.T, path, src string) (*ast.File, *types.Package, *types.Info) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "x.go", src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue),
		Defs:  make(map[*ast.Ident]types.Object),
		Uses:  make(map[*ast.Ident]types.Object),
	}
	var conf types.Config
	pkg, err := conf.Check(path, fset, []*ast.File{f}, info)
	if err != nil {
		t.Fatal(err)
	}
	return f, pkg, info
}

// TestRows finds rows of the table that say something to the fixer which it does not heed:
// a method that sets a header on a type, a copy that shares its headers, a function to use
// instead of a shorter one.
func TestRows(t *testing.T) {
	writes, maps, shares, instead := 0, 0, 0, 0
	for _, r := range clients.Rows() {
		pkg, typ, name := parts(r.Func)
		switch {
		case r.Writes && r.Does == clients.Merge:
			maps++
			s, p, _ := sourceOf(t, pkg, "type "+typ+" struct{}\n\nfunc (r *"+typ+") "+name+"(headers ...any) *"+typ+" { return r }\n")
			if got := s.mapSetter(types.NewPointer(p.Scope().Lookup(typ).Type())); got != name {
				t.Errorf("%s: the fix hands a map to %q", r.Func, got)
			}
		case r.Writes:
			writes++
			recv, _, _ := strings.Cut(strings.TrimPrefix(r.Func, "("), pkg)
			s, p, _ := sourceOf(t, pkg, "type "+typ+" struct{}\n\nfunc ("+recv+typ+") "+name+"(key, value string) {}\n")
			if got := s.setter(types.NewPointer(p.Scope().Lookup(typ).Type())); got != "."+name {
				t.Errorf("%s: the fix sets the header with %q", r.Func, got)
			}
		case r.Shares:
			shares++
			s, _, f := sourceOf(t, pkg, "type "+typ+" struct{}\n\nfunc (r *"+typ+") "+name+"() *"+typ+" { return r }\n\nfunc _(r *"+typ+") { r."+name+"() }\n")
			ast.Inspect(f, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					s.node = call
				}
				return true
			})
			if !s.sharesHeader() {
				t.Errorf("%s: the copy has headers of its own", r.Func)
			}
		case r.Instead != "":
			instead++
			if !IsShort(r.Func) || r.Fixed == "" || r.URL == clients.None || (r.Body != clients.None) != (r.ContentType != clients.None) {
				t.Errorf("%+v: there is no telling what the long form is called with", r)
			}
		case r.Body != clients.None || r.Form != clients.None || r.ContentType != clients.None:
			t.Errorf("%+v says what a request has, and not what makes it", r)
		}
		sets := r.Does == clients.Set && r.Key == clients.A0 && r.Value == clients.A1 || r.Does == clients.Merge && r.Header == clients.Rest
		if wants := r.Writes && !(sets && r.On == clients.Recv) || r.Shares && r.Does != clients.Clone || r.Instead != "" && r.Does != clients.Send; wants {
			t.Errorf("%+v: the verb has nothing to do with it", r)
		}
	}
	if writes == 0 || maps == 0 || shares == 0 || instead == 0 {
		t.Errorf("%d rows are for setting headers, %d take maps of them, %d share them, and %d have a long form", writes, maps, shares, instead)
	}
}

// parts are those of a method's full name.
func parts(full string) (pkg, typ, name string) {
	recv, name, _ := strings.Cut(strings.TrimPrefix(full, "("), ").")
	recv = strings.TrimPrefix(recv, "*")
	i := strings.LastIndexByte(recv, '.')
	if i < 0 {
		return recv, "", name
	}
	return recv[:i], recv[i+1:], name
}

// sourceOf is a site in a package of that path and text.
func sourceOf(t *testing.T, path, text string) (*site, *types.Package, *ast.File) {
	t.Helper()
	f, pkg, info := check(t, path, "package p\n\n"+text)
	return &site{Writer: New(&analysis.Pass{Pkg: pkg, TypesInfo: info}, nil)}, pkg, f
}
