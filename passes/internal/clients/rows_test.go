package clients

import (
	"slices"
	"testing"
)

// Whether the functions, fields and types exist is tested in directory rows, a module
// of its own, since this one doesn't depend on the libraries.

// TestRows finds rows that name less than their verb needs.
func TestRows(t *testing.T) {
	for _, r := range Rows() {
		address := r.URL != None || r.Path != None || r.Base != None || r.Host != None || r.Method != None || r.Client != None || r.Fixed != ""
		ok := true
		switch r.Does {
		case Set, Add:
			ok = address || r.Key != None && r.Value != None
		case Send:
			ok = r.On != None || r.URL != None
		case Merge:
			ok = r.Header != None
		case Hook, Wrap, Install, Once:
			ok = r.Fn != None
		case Inner:
			ok = r.Client != None || r.Fixed != ""
		case Del, Clone, Headers, Text, TextURL, HostURL, Serve:
			ok = r.On != None
		case Ctx:
			ok = r.On != None && r.Key != None && r.Value != None
		case CtxValue:
			ok = r.On != None && r.Key != None
		case Grant:
			ok = r.On != None && r.Key != None && r.GrantType.Known() && r.SignIn != "" && r.ContextKey != ""
		case ParseURL:
			ok = r.URL != None
		case ResolveURL:
			ok = r.On != None && r.URL != None
		case JoinURL:
			ok = r.On != None && r.Path != None
		case JoinPath:
			ok = r.Path != None
		case Replace:
			ok = r.Key != None && r.Value != None && r.URL != None
		case Concat, Default:
			ok = r.Key != None && r.Value != None
		case Cut:
			ok = r.Key != None && r.Value != None && r.Side != Both
		case Write, Replaced:
			ok = r.On != None && r.Key != None
		case Rewrite:
			ok = r.On != None && r.Key != None && r.URL != None
		case Match, Pattern:
			ok = r.Value != None
		case Format:
			ok = r.Key != None || r.Layout != "" // a layout of its own
		case Print, Trim, Replacer, First, Origin, Link, Keys, Values, Elems, AsText, Canonical:
			ok = r.Key != None
		case Nothing:
			ok = false
		}
		if !ok {
			t.Errorf("%+v: the verb needs more", r)
		}
	}
}

// TestTwice finds entries that stand in the table twice.
func TestTwice(t *testing.T) {
	seen := make(map[any]bool)
	add := func(entry any) {
		if seen[entry] {
			t.Errorf("%+v stands there twice", entry)
		}
		seen[entry] = true
	}
	for _, r := range Rows() {
		add(r)
	}
	for _, f := range Fields() {
		add(f.Field)
	}
	for _, typ := range Types() {
		add("type " + typ.Type)
	}
}

func TestLookup(t *testing.T) {
	post := Lookup("(*github.com/parnurzeal/gorequest.SuperAgent).Post")
	if len(post) != 2 || post[0].Does != Del || post[1].Does != Set {
		t.Errorf("gorequest's Post has the rows %+v, want Del, Set", post)
	}
	if rows := Lookup("(*net/http.Client).CloseIdleConnections"); rows != nil {
		t.Errorf("CloseIdleConnections has the rows %+v", rows)
	}
	if f, ok := LookupField("net/http.Request.Header"); !ok || f.Is != Headers {
		t.Errorf("Request.Header is %+v, %v", f, ok)
	}
	if typ, ok := LookupType("net/http.Client"); !ok || typ.Is != Open {
		t.Errorf("http.Client is %+v, %v", typ, ok)
	}
}

// TestOrder requires that the rows of a function stand together.
func TestOrder(t *testing.T) {
	var done []string
	for i, r := range Rows() {
		if i > 0 && Rows()[i-1].Func == r.Func {
			continue
		}
		if slices.Contains(done, r.Func) {
			t.Errorf("%s: its rows don't stand together", r.Func)
		}
		done = append(done, r.Func)
	}
}

func TestTestServers(t *testing.T) {
	if !IsTestServer("net/http/httptest.Server.URL") || IsTestServer("net/http.Server.Addr") || IsTestServer("net/http/httptest.ServerX.URL") {
		t.Error("the address of httptest.Server, and no other, is that of a test's own server")
	}
}

// TestClients checks which types the table knows as clients: what they are called is no proof.
func TestClients(t *testing.T) {
	for _, name := range []string{
		"net/http.Client", "net/http.Transport", "github.com/go-resty/resty/v2.Client", "resty.dev/v3.Client",
		"github.com/imroc/req/v3.Client", "github.com/hashicorp/go-retryablehttp.Client", "github.com/valyala/fasthttp.HostClient",
	} {
		if !IsClient(name) {
			t.Errorf("%s is no client", name)
		}
	}
	for _, name := range []string{"", "net/http.Request", "github.com/go-resty/resty/v2.Request", "example.com/sdk.Client"} {
		if IsClient(name) {
			t.Errorf("%s is a client", name)
		}
	}
}
