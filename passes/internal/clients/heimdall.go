package clients

// heimdall is gojek/heimdall/v7: its interfaces and both of its clients. In: clients,
// every option (one that carries nothing shows that it adds nothing), plugins, sending.
// Out: the retriers and the backoff that options take.
//
//	// Have: c := httpclient.NewClient(httpclient.WithHTTPClient(signed)); c.Get(u, http.Header{…})
var heimdall = []Row{
	// Any client.
	{Func: "(github.com/gojek/heimdall/v7.Client).Get", Does: Send, Client: Recv, URL: A0, Header: A1, Fixed: "GET"},
	{Func: "(github.com/gojek/heimdall/v7.Client).Post", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "POST"},
	{Func: "(github.com/gojek/heimdall/v7.Client).Put", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "PUT"},
	{Func: "(github.com/gojek/heimdall/v7.Client).Patch", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "PATCH"},
	{Func: "(github.com/gojek/heimdall/v7.Client).Delete", Does: Send, Client: Recv, URL: A0, Header: A1, Fixed: "DELETE"},
	{Func: "(github.com/gojek/heimdall/v7.Client).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(github.com/gojek/heimdall/v7.Client).AddPlugin", Does: Hook, On: Recv, Fn: A0, Param: 0, Calls: "OnRequestStart"},
	{Func: "(github.com/gojek/heimdall/v7.Doer).Do", Does: Send, On: A0, Client: Recv},
	{Func: "github.com/gojek/heimdall/v7/plugins.NewRequestLogger", Does: Carrier},

	// Package httpclient.
	{Func: "github.com/gojek/heimdall/v7/httpclient.NewClient", Does: Open, Header: Rest},
	{Func: "github.com/gojek/heimdall/v7/httpclient.WithHTTPClient", Does: Carrier, Client: A0},
	{Func: "github.com/gojek/heimdall/v7/httpclient.WithHTTPTimeout", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/httpclient.WithRetrier", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/httpclient.WithRetryCount", Does: Carrier},
	{Func: "(*github.com/gojek/heimdall/v7/httpclient.Client).Get", Does: Send, Client: Recv, URL: A0, Header: A1, Fixed: "GET"},
	{Func: "(*github.com/gojek/heimdall/v7/httpclient.Client).Post", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "POST"},
	{Func: "(*github.com/gojek/heimdall/v7/httpclient.Client).Put", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "PUT"},
	{Func: "(*github.com/gojek/heimdall/v7/httpclient.Client).Patch", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "PATCH"},
	{Func: "(*github.com/gojek/heimdall/v7/httpclient.Client).Delete", Does: Send, Client: Recv, URL: A0, Header: A1, Fixed: "DELETE"},
	{Func: "(*github.com/gojek/heimdall/v7/httpclient.Client).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/gojek/heimdall/v7/httpclient.Client).AddPlugin", Does: Hook, On: Recv, Fn: A0, Param: 0, Calls: "OnRequestStart"},

	// Package hystrix.
	{Func: "github.com/gojek/heimdall/v7/hystrix.NewClient", Does: Open, Header: Rest},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithHTTPClient", Does: Carrier, Client: A0},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithCommandName", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithErrorPercentThreshold", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithFallbackFunc", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithHTTPTimeout", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithHystrixTimeout", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithMaxConcurrentRequests", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithRequestVolumeThreshold", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithRetrier", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithRetryCount", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithSleepWindow", Does: Carrier},
	{Func: "github.com/gojek/heimdall/v7/hystrix.WithStatsDCollector", Does: Carrier},
	{Func: "(*github.com/gojek/heimdall/v7/hystrix.Client).Get", Does: Send, Client: Recv, URL: A0, Header: A1, Fixed: "GET"},
	{Func: "(*github.com/gojek/heimdall/v7/hystrix.Client).Post", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "POST"},
	{Func: "(*github.com/gojek/heimdall/v7/hystrix.Client).Put", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "PUT"},
	{Func: "(*github.com/gojek/heimdall/v7/hystrix.Client).Patch", Does: Send, Client: Recv, URL: A0, Header: A2, Fixed: "PATCH"},
	{Func: "(*github.com/gojek/heimdall/v7/hystrix.Client).Delete", Does: Send, Client: Recv, URL: A0, Header: A1, Fixed: "DELETE"},
	{Func: "(*github.com/gojek/heimdall/v7/hystrix.Client).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/gojek/heimdall/v7/hystrix.Client).AddPlugin", Does: Hook, On: Recv, Fn: A0, Param: 0, Calls: "OnRequestStart"},
}
