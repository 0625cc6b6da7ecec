package traffic

// This file holds what types and packages are for, told by what they are called and can do.
//
// The libraries that read and write messages are too many for a table, and alike: a client is
// called Client, what reads has a method Read. To take a type for what it is not makes a
// struct a message that is none; so each of these only counts together with a value that comes
// from Procore.

import (
	"go/ast"
	"go/types"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/mprlint/mprlint/passes/internal/procore"
)

// typeName is the full name of a type, or of what it points to: net/http.Request for *http.Request.
func typeName(t types.Type) string {
	if t == nil {
		return ""
	}
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		obj := n.Origin().Obj()
		if obj.Pkg() == nil {
			return obj.Name()
		}
		return obj.Pkg().Path() + "." + obj.Name()
	}
	return ""
}

// isWire reports whether a value is a request, an answer or bytes of one.
func isWire(t types.Type) bool {
	switch typeName(t) {
	case "net/http.Request", "net/http.Response", "encoding/json.RawMessage", "encoding/json.Decoder", "bytes.Buffer", "io.Reader", "io.ReadCloser":
		return true
	}
	if t == nil {
		return false
	}
	if s, ok := t.Underlying().(*types.Slice); ok {
		b, ok := s.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	if types.IsInterface(t) || isPointer(t) {
		m, _, _ := types.LookupFieldOrMethod(t, true, nil, "Read")
		_, ok := m.(*types.Func)
		return ok
	}
	return false
}

// isPointer reports whether a type is that of pointers.
func isPointer(t types.Type) bool { _, ok := t.Underlying().(*types.Pointer); return ok }

// isClient reports whether a type is one of clients, which many requests go through.
func isClient(t types.Type) bool { return isCalled(t, "Client", "Transport", "Service", "API") }

// builds reports whether a type is one of requests that are put together call by call.
//
//	// Have: r := client.R(); r.SetBody(in); r.Post("/rest/v1.0/projects")
func builds(t types.Type) bool { return isCalled(t, "Request", "Sling", "SuperAgent", "Builder") }

// isCalled reports whether the name of a type, without its package, holds one of some words.
func isCalled(t types.Type, words ...string) bool {
	name := typeName(t)
	name = name[strings.LastIndexByte(name, '.')+1:]
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(name, w) })
}

// fills reports whether calls put their arguments into a value of a type.
//
//	// Have: form.Set("project_id", id); w.WriteField("subject", s); buf.Write(body)
func fills(t types.Type) bool {
	switch typeName(t) {
	case "bytes.Buffer", "strings.Builder", "net/url.Values", "net/http.Header", "net/url.URL", "mime/multipart.Writer", "net/http.Request":
		return true
	}
	return builds(t)
}

// silentPackages are what no message goes through, whatever is handed in.
var silentPackages = []string{"log", "zap", "zerolog", "logrus", "slog", "testify", "assert", "require", "sql", "sqlx", "gorm", "pgx", "redis", "sentry", "trace", "otel", "metric", "prometheus", "cobra", "viper", "cmp", "errors", "fmt", "reflect", "sync", "sort", "slices", "context", "testing", "template", "validator", "cache"}

// talks reports whether a package may read or write messages.
//
//	encoding/json, github.com/bytedance/sonic     yes
//	go.uber.org/zap, database/sql                 no
func talks(path string) bool {
	return !slices.ContainsFunc(strings.Split(path, "/"), func(part string) bool { return slices.Contains(silentPackages, part) })
}

// setsHeader reports whether a call sets the header that names the company. What it is given goes to
// Procore, whatever the request: no other system has such a header.
func (f *flow) setsHeader(c *callee) bool {
	if c.obj == nil || c.fn != nil {
		return false
	}
	for _, a := range c.args {
		if strings.EqualFold(f.textOf(a), procore.Header) {
			return true
		}
	}
	return false
}

// setsOtherHeader reports whether a call sets a header that does not name the company. What is in that
// are no ids of Procore's, whatever they look like.
//
//	// Have: req.Header.Set("Idempotency-Key", fmt.Sprintf("links/%d", l.id)); r.SetHeader("X-Job", id)
func (f *flow) setsOtherHeader(c *callee) bool {
	if c.recv == nil || len(c.args) != 3 || f.textOf(c.args[1]) == "" || f.setsHeader(c) {
		return false
	}
	return typeName(f.typeOf(c.recv)) == "net/http.Header" || strings.Contains(c.called, "Header")
}

// isHandler reports whether a function serves requests. What such a function reads is not an
// answer of Procore, but may be a webhook.
func isHandler(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		switch typeName(v.Type()) {
		case "net/http.ResponseWriter":
			return true
		case "net/http.Request", "":
		default:
			if isInbound(v.Type()) {
				return true
			}
		}
	}
	return false
}

// inboundTypes are those of requests that a program serves, without the version of a module.
var inboundTypes = []string{"net/http.Request", "gin.Context", "echo.Context", "fiber.Ctx", "events.APIGatewayProxyRequest", "events.APIGatewayV2HTTPRequest"}

// version is that of a module, at the end of an import path: /v4.
var version = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`/v[0-9]+\.`) })

// isInbound reports whether a type is that of requests that a program serves.
func isInbound(t types.Type) bool {
	name := version().ReplaceAllString(typeName(t), ".")
	return slices.ContainsFunc(inboundTypes, func(w string) bool { return strings.HasSuffix(name, w) })
}

// handler marks what a function literal serves; one that serves nothing may be given an answer.
// Named functions are marked where they are declared.
//
//	// Have: mux.HandleFunc("/hook", func(w http.ResponseWriter, r *http.Request) { …Decode(&event) })
//	// Want: r is inbound, so that event may be a webhook of Procore's, and no answer
func (f *flow) handler(n *ast.FuncLit) {
	sig, ok := f.typeOf(n).(*types.Signature)
	if !ok {
		return
	}
	if !isHandler(sig) {
		f.giveParams(sig, f.of(answer))
		return
	}
	for v := range sig.Params().Variables() {
		if isInbound(v.Type()) {
			f.storeVar(v, f.of(inbound))
		}
	}
}
