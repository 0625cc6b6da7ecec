package clients

// requests is carlmjohnson/requests, whose builder is given functions of the program's own
// that go on building. In: everything that sets its address, method, headers, client and
// transport, copies or sends it, and transports around others. Out: bodies, validators and
// handlers of responses, cookies, the query, the scheme alone, basic auth and tokens;
// transports that replay what was recorded, for what they send goes nowhere.
//
//	// Have: requests.URL("https://api.procore.com").Path("/rest/v1.0/me").Header("Procore-Company-Id", id).Fetch(ctx)
var requests = []Row{
	// Making.
	{Func: "github.com/carlmjohnson/requests.URL", Does: Make, URL: A0},
	{Func: "github.com/carlmjohnson/requests.New", Does: Make, Header: Rest},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Clone", Does: Clone, On: Recv},

	// Functions that build, of the program or of the library. One for a test sends to its server.
	{Func: "(*github.com/carlmjohnson/requests.Builder).Config", Does: Merge, On: Recv, Header: Rest},
	{Func: "github.com/carlmjohnson/requests.GzipConfig", Does: Carrier},
	{Func: "github.com/carlmjohnson/requests.TestServerConfig", Does: Carrier, URL: A0, Client: A0},

	// The address.
	{Func: "(*github.com/carlmjohnson/requests.Builder).BaseURL", Does: Set, On: Recv, URL: A0},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Host", Does: Set, On: Recv, Host: A0},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Hostf", Does: Set, On: Recv, Host: A0, Formats: true},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Path", Does: Set, On: Recv, Path: A0},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Pathf", Does: Set, On: Recv, Path: A0, Formats: true},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Method", Does: Set, On: Recv, Method: A0},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Head", Does: Set, On: Recv, Fixed: "HEAD"},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Post", Does: Set, On: Recv, Fixed: "POST"},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Put", Does: Set, On: Recv, Fixed: "PUT"},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Patch", Does: Set, On: Recv, Fixed: "PATCH"},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Delete", Does: Set, On: Recv, Fixed: "DELETE"},

	// Headers.
	{Func: "(*github.com/carlmjohnson/requests.Builder).Header", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Headers", Does: Merge, On: Recv, Header: A0},

	// Clients and transports.
	{Func: "(*github.com/carlmjohnson/requests.Builder).Client", Does: Inner, On: Recv, Client: A0},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Transport", Does: Install, On: Recv, Fn: A0},
	{Func: "github.com/carlmjohnson/requests.Record", Does: Same, On: A0},
	{Func: "github.com/carlmjohnson/requests.Caching", Does: Same, On: A0},
	{Func: "github.com/carlmjohnson/requests.UserAgentTransport", Does: Same, On: A0},
	{Func: "github.com/carlmjohnson/requests.PermitURLTransport", Does: Same, On: A0},
	{Func: "github.com/carlmjohnson/requests.LogTransport", Does: Same, On: A0},
	{Func: "github.com/carlmjohnson/requests.DoerTransport", Does: Same, On: A0},
	{Func: "(github.com/carlmjohnson/requests.RoundTripFunc).RoundTrip", Does: Send, On: A0, Client: Recv},

	// Sending.
	{Func: "(*github.com/carlmjohnson/requests.Builder).Request", Does: Same, On: Recv},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/carlmjohnson/requests.Builder).Fetch", Does: Send, On: Recv},
}

var requestsTypes = []Type{
	{Type: "github.com/carlmjohnson/requests.Builder", Is: Make},
}
