package clients

// restyV2 is github.com/go-resty/resty/v2. In: clients, their base, default headers, hooks
// that run before a request is sent, transports; requests, their headers, sending. Out:
// hooks that run after sending, retries included, authorization, cookies, the query and
// path parameters. The client that GetClient returns counts as the resty client itself,
// though only its transport is shared.
//
//	// Have: resty.New().SetBaseURL("https://api.procore.com").R().SetHeader("Procore-Company-Id", id).Get("/rest/v1.0/me")
var restyV2 = []Row{
	// Making.
	{Func: "github.com/go-resty/resty/v2.New", Does: Open},
	{Func: "github.com/go-resty/resty/v2.NewWithClient", Does: Open, Client: A0},
	{Func: "github.com/go-resty/resty/v2.NewWithLocalAddr", Does: Open},
	{Func: "(*github.com/go-resty/resty/v2.Client).Clone", Does: Clone, On: Recv},
	{Func: "(*github.com/go-resty/resty/v2.Client).R", Does: Make, Client: Recv},
	{Func: "(*github.com/go-resty/resty/v2.Client).NewRequest", Does: Make, Client: Recv},

	// The client.
	{Func: "(*github.com/go-resty/resty/v2.Client).SetBaseURL", Does: Set, On: Recv, Base: A0},
	{Func: "(*github.com/go-resty/resty/v2.Client).SetHostURL", Does: Set, On: Recv, Base: A0},
	{Func: "(*github.com/go-resty/resty/v2.Client).SetHeader", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},
	{Func: "(*github.com/go-resty/resty/v2.Client).SetHeaderVerbatim", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/go-resty/resty/v2.Client).SetHeaders", Does: Merge, On: Recv, Header: A0},
	{Func: "(*github.com/go-resty/resty/v2.Client).OnBeforeRequest", Does: Hook, On: Recv, Fn: A0, Param: 1},
	{Func: "(*github.com/go-resty/resty/v2.Client).SetPreRequestHook", Does: Hook, On: Recv, Fn: A0, Param: 1},
	{Func: "(*github.com/go-resty/resty/v2.Client).SetTransport", Does: Install, On: Recv, Fn: A0},
	{Func: "(*github.com/go-resty/resty/v2.Client).GetClient", Does: Same, On: Recv},
	{Func: "github.com/go-resty/resty/v2.DomainCheckRedirectPolicy", Does: Match, Value: Rest},

	// The request.
	{Func: "(*github.com/go-resty/resty/v2.Request).SetHeader", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},
	{Func: "(*github.com/go-resty/resty/v2.Request).SetHeaderVerbatim", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/go-resty/resty/v2.Request).SetHeaders", Does: Merge, On: Recv, Header: A0},
	{Func: "(*github.com/go-resty/resty/v2.Request).SetHeaderMultiValues", Does: Merge, On: Recv, Header: A0},

	// Sending.
	{Func: "(*github.com/go-resty/resty/v2.Request).Get", Does: Send, On: Recv, URL: A0, Fixed: "GET"},
	{Func: "(*github.com/go-resty/resty/v2.Request).Head", Does: Send, On: Recv, URL: A0, Fixed: "HEAD"},
	{Func: "(*github.com/go-resty/resty/v2.Request).Post", Does: Send, On: Recv, URL: A0, Fixed: "POST"},
	{Func: "(*github.com/go-resty/resty/v2.Request).Put", Does: Send, On: Recv, URL: A0, Fixed: "PUT"},
	{Func: "(*github.com/go-resty/resty/v2.Request).Patch", Does: Send, On: Recv, URL: A0, Fixed: "PATCH"},
	{Func: "(*github.com/go-resty/resty/v2.Request).Delete", Does: Send, On: Recv, URL: A0, Fixed: "DELETE"},
	{Func: "(*github.com/go-resty/resty/v2.Request).Options", Does: Send, On: Recv, URL: A0, Fixed: "OPTIONS"},
	{Func: "(*github.com/go-resty/resty/v2.Request).Execute", Does: Send, On: Recv, URL: A1, Method: A0},
	{Func: "(*github.com/go-resty/resty/v2.Request).Send", Does: Send, On: Recv},
}

var restyV2Fields = []Field{
	{Field: "github.com/go-resty/resty/v2.Client.BaseURL", Is: Base},
	{Field: "github.com/go-resty/resty/v2.Client.HostURL", Is: Base},
	{Field: "github.com/go-resty/resty/v2.Client.Header", Is: Headers},
	{Field: "github.com/go-resty/resty/v2.Request.Header", Is: Headers},
	{Field: "github.com/go-resty/resty/v2.Request.RawRequest", Is: Same},
}

// restyV3 is resty.dev/v3, with the inclusion policy of restyV2. In too: event sources,
// and the load balancers that are given URLs or hosts. Out: the balancer that looks its
// hosts up, and hedging.
var restyV3 = []Row{
	// Making.
	{Func: "resty.dev/v3.New", Does: Open},
	{Func: "resty.dev/v3.NewWithClient", Does: Open, Client: A0},
	{Func: "resty.dev/v3.NewWithLocalAddr", Does: Open},
	{Func: "resty.dev/v3.NewWithDialer", Does: Open},
	{Func: "resty.dev/v3.NewWithDialerAndTransportSettings", Does: Open},
	{Func: "resty.dev/v3.NewWithTransportSettings", Does: Open},
	{Func: "(*resty.dev/v3.Client).Clone", Does: Clone, On: Recv},
	{Func: "(*resty.dev/v3.Client).R", Does: Make, Client: Recv},
	{Func: "(*resty.dev/v3.Client).NewRequest", Does: Make, Client: Recv},
	{Func: "(*resty.dev/v3.Request).Clone", Does: Clone, On: Recv},
	{Func: "(*resty.dev/v3.Request).WithContext", Does: Clone, On: Recv, Shares: true},

	// The client.
	{Func: "(*resty.dev/v3.Client).SetBaseURL", Does: Set, On: Recv, Base: A0},
	{Func: "(*resty.dev/v3.Client).SetHeader", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},
	{Func: "(*resty.dev/v3.Client).SetHeaderAny", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*resty.dev/v3.Client).SetHeaderVerbatim", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*resty.dev/v3.Client).SetHeaderVerbatimAny", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*resty.dev/v3.Client).SetHeaders", Does: Merge, On: Recv, Header: A0},
	{Func: "(*resty.dev/v3.Client).Header", Does: Headers, On: Recv},
	{Func: "(*resty.dev/v3.Client).AddRequestMiddleware", Does: Hook, On: Recv, Fn: A0, Param: 1},
	{Func: "(*resty.dev/v3.Client).SetRequestMiddlewares", Does: Hook, On: Recv, Fn: Rest, Param: 1},
	{Func: "(*resty.dev/v3.Client).SetTransport", Does: Install, On: Recv, Fn: A0},
	{Func: "(*resty.dev/v3.Client).Client", Does: Same, On: Recv},
	{Func: "resty.dev/v3.RedirectDomainCheckPolicy", Does: Match, Value: Rest},
	{Func: "resty.dev/v3.NewRoundRobin", Does: Carrier, Base: Rest},
	{Func: "(*resty.dev/v3.RoundRobin).Refresh", Does: Set, On: Recv, Base: Rest},
	{Func: "resty.dev/v3.NewWeightedRoundRobin", Does: Carrier, Header: A1},
	{Func: "(*resty.dev/v3.WeightedRoundRobin).Refresh", Does: Merge, On: Recv, Header: Rest},
	{Func: "(*resty.dev/v3.Client).SetLoadBalancer", Does: Merge, On: Recv, Header: A0},

	// The request.
	{Func: "(*resty.dev/v3.Request).SetHeader", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},
	{Func: "(*resty.dev/v3.Request).SetHeaderAny", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*resty.dev/v3.Request).SetHeaderVerbatim", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*resty.dev/v3.Request).SetHeaderVerbatimAny", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*resty.dev/v3.Request).SetHeaders", Does: Merge, On: Recv, Header: A0},
	{Func: "(*resty.dev/v3.Request).SetHeaderMultiValues", Does: Merge, On: Recv, Header: A0},
	{Func: "(*resty.dev/v3.Request).SetURL", Does: Set, On: Recv, URL: A0},
	{Func: "(*resty.dev/v3.Request).SetMethod", Does: Set, On: Recv, Method: A0},
	{Func: "(*resty.dev/v3.Request).Funcs", Does: Hook, On: Recv, Fn: Rest, Param: 0},

	// Sending.
	{Func: "(*resty.dev/v3.Request).Get", Does: Send, On: Recv, URL: A0, Fixed: "GET"},
	{Func: "(*resty.dev/v3.Request).Head", Does: Send, On: Recv, URL: A0, Fixed: "HEAD"},
	{Func: "(*resty.dev/v3.Request).Post", Does: Send, On: Recv, URL: A0, Fixed: "POST"},
	{Func: "(*resty.dev/v3.Request).Put", Does: Send, On: Recv, URL: A0, Fixed: "PUT"},
	{Func: "(*resty.dev/v3.Request).Patch", Does: Send, On: Recv, URL: A0, Fixed: "PATCH"},
	{Func: "(*resty.dev/v3.Request).Delete", Does: Send, On: Recv, URL: A0, Fixed: "DELETE"},
	{Func: "(*resty.dev/v3.Request).Options", Does: Send, On: Recv, URL: A0, Fixed: "OPTIONS"},
	{Func: "(*resty.dev/v3.Request).Trace", Does: Send, On: Recv, URL: A0, Fixed: "TRACE"},
	{Func: "(*resty.dev/v3.Request).Execute", Does: Send, On: Recv, URL: A1, Method: A0},
	{Func: "(*resty.dev/v3.Request).Send", Does: Send, On: Recv},

	// Event streams are requests with a transport of their own.
	{Func: "resty.dev/v3.NewSSESource", Does: Make},
	{Func: "(*resty.dev/v3.SSESource).SetURL", Does: Set, On: Recv, URL: A0},
	{Func: "(*resty.dev/v3.SSESource).SetMethod", Does: Set, On: Recv, Method: A0},
	{Func: "(*resty.dev/v3.SSESource).SetHeader", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},
	{Func: "(*resty.dev/v3.SSESource).AddHeader", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*resty.dev/v3.SSESource).SetTransport", Does: Install, On: Recv, Fn: A0},
	{Func: "(*resty.dev/v3.SSESource).Get", Does: Send, On: Recv},
}

var restyV3Fields = []Field{
	{Field: "resty.dev/v3.Request.Header", Is: Headers},
	{Field: "resty.dev/v3.Request.RawRequest", Is: Same},
	{Field: "resty.dev/v3.Host.BaseURL", Is: Base},
}
