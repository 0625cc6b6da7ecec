package clients

// netHTTP is net/http and what it shares with net/textproto. In: what builds, changes,
// copies or sends a request, what reads and writes a header map, and what serves one.
// Out: basic auth and cookies, which are not the header looked for; reading requests
// off a connection; responses. A proxy's address is not a destination.
//
//	// Have: req, _ := http.NewRequest("GET", u, nil); req.Header.Set("Procore-Company-Id", id); c.Do(req)
var netHTTP = []Row{
	// Building.
	{Func: "net/http.NewRequest", Does: Make, Method: A0, URL: A1, Std: true},
	{Func: "net/http.NewRequestWithContext", Does: Make, Ctx: A0, Method: A1, URL: A2, Std: true},
	{Func: "(*net/http.Request).Clone", Does: Clone, On: Recv, Ctx: A0},
	{Func: "(*net/http.Request).WithContext", Does: Clone, On: Recv, Ctx: A0, Shares: true},
	{Func: "(*net/http.Request).Context", Does: CtxOf, On: Recv},

	// Sending.
	{Func: "net/http.Get", Does: Send, URL: A0, Fixed: "GET", Instead: "net/http.NewRequest", Std: true},
	{Func: "net/http.Head", Does: Send, URL: A0, Fixed: "HEAD", Instead: "net/http.NewRequest", Std: true},
	{Func: "net/http.Post", Does: Send, URL: A0, Fixed: "POST", Instead: "net/http.NewRequest", ContentType: A1, Body: A2, Std: true},
	{Func: "net/http.PostForm", Does: Send, URL: A0, Fixed: "POST", Instead: "net/http.NewRequest", Form: A1, Std: true},
	{Func: "(*net/http.Client).Get", Does: Send, Client: Recv, URL: A0, Fixed: "GET", Instead: "net/http.NewRequest", Std: true},
	{Func: "(*net/http.Client).Head", Does: Send, Client: Recv, URL: A0, Fixed: "HEAD", Instead: "net/http.NewRequest", Std: true},
	{Func: "(*net/http.Client).Post", Does: Send, Client: Recv, URL: A0, Fixed: "POST", Instead: "net/http.NewRequest", ContentType: A1, Body: A2, Std: true},
	{Func: "(*net/http.Client).PostForm", Does: Send, Client: Recv, URL: A0, Fixed: "POST", Instead: "net/http.NewRequest", Form: A1, Std: true},
	{Func: "(*net/http.Client).Do", Does: Send, Client: Recv, On: A0},
	{Func: "(net/http.RoundTripper).RoundTrip", Does: Send, Client: Recv, On: A0},
	{Func: "(*net/http.Transport).RoundTrip", Does: Send, Client: Recv, On: A0},
	{Func: "(*net/http.Transport).Clone", Does: Clone, On: Recv},
	{Func: "(*net/http.Transport).NewClientConn", Does: Open, Client: Recv},
	{Func: "(*net/http.ClientConn).RoundTrip", Does: Send, Client: Recv, On: A0},

	// Headers.
	{Func: "(net/http.Header).Set", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true, Map: HeaderMap},
	{Func: "(net/http.Header).Add", Does: Add, On: Recv, Key: A0, Value: A1, Map: HeaderMap},
	{Func: "(net/http.Header).Del", Does: Del, On: Recv, Key: A0, Map: HeaderMap},
	{Func: "(net/http.Header).Get", Does: Get},
	{Func: "(net/http.Header).Values", Does: Get},
	{Func: "(net/http.Header).Clone", Does: Clone, On: Recv, Map: HeaderMap},
	{Func: "net/http.CanonicalHeaderKey", Does: Canonical, Key: A0},
	{Func: "(net/textproto.MIMEHeader).Set", Does: Set, On: Recv, Key: A0, Value: A1, Map: HeaderMap},
	{Func: "(net/textproto.MIMEHeader).Add", Does: Add, On: Recv, Key: A0, Value: A1, Map: HeaderMap},
	{Func: "(net/textproto.MIMEHeader).Del", Does: Del, On: Recv, Key: A0, Map: HeaderMap},
	{Func: "(net/textproto.MIMEHeader).Get", Does: Get},
	{Func: "(net/textproto.MIMEHeader).Values", Does: Get},
	{Func: "net/textproto.CanonicalMIMEHeaderKey", Does: Canonical, Key: A0},

	// Serving.
	{Func: "(net/http.Handler).ServeHTTP", Does: Serve, On: A1},
	{Func: "(net/http.HandlerFunc).ServeHTTP", Does: Serve, On: A1},
	{Func: "(*net/http.ServeMux).ServeHTTP", Does: Serve, On: A1},
	{Func: "net/http.Redirect", Does: Link, Key: A2},
	{Func: "net/http.RedirectHandler", Does: Link, Key: A0},
	{Func: "net/http.Handle", Does: Match, Value: A0},
	{Func: "net/http.HandleFunc", Does: Match, Value: A0},
	{Func: "(*net/http.ServeMux).Handle", Does: Match, Value: A0},
	{Func: "(*net/http.ServeMux).HandleFunc", Does: Match, Value: A0},
	{Func: "net/http.StripPrefix", Does: Match, Value: A0},
	{Func: "(*net/http.CrossOriginProtection).AddTrustedOrigin", Does: Origin, Key: A0},
	{Func: "(*net/http.CrossOriginProtection).AddInsecureBypassPattern", Does: Match, Value: A0},
}

// A request's headers and a client's transport are fields that programs set by themselves.
var netHTTPFields = []Field{
	{Field: "net/http.Request.Header", Is: Headers},
	{Field: "net/http.Client.Transport", Is: Install},
}

// testServers are types whose fields hold the addresses of a test's own server.
var testServers = []string{"net/http/httptest.Server"}

// Programs make these by a literal; nothing has to be called first.
var netHTTPTypes = []Type{
	{Type: "net/http.Request", Is: Make},
	{Type: "net/http.Client", Is: Open},
	{Type: "net/http.Transport", Is: Open},
}
