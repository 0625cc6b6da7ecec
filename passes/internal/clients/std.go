package clients

// This file holds the names of net/http that the engine itself goes by: its requests and
// clients are the measure of those of any library.

// The types of net/http.
const (
	StdRequest   = "net/http.Request"
	StdResponse  = "net/http.Response"
	StdHeader    = "net/http.Header"
	StdClient    = "net/http.Client"
	StdTransport = "net/http.Transport"
)

// Fields of requests and clients.
const (
	StdRequestHeader   = "net/http.Request.Header"
	StdClientTransport = "net/http.Client.Transport"
)

// The variables through which a request goes that is given no client.
const (
	DefaultClient    = "net/http.DefaultClient"
	DefaultTransport = "net/http.DefaultTransport"
)

// Senders are the methods by which a client or a transport of the program's own sends.
var Senders = []string{"RoundTrip", "Do"}
