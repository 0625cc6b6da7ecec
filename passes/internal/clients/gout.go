package clients

// gouts is guonaihong/gout, whose flow is request and client in one. Each call of SetHeader
// replaces what the one before it set, so it has two rows; naming the method and address
// begins anew, so those functions have two as well. In: what sets the address, method,
// headers, client and middleware, and what sends, repeats or benchmarks. Out: bodies, what answers
// are bound to, the query, cookies, basic auth, timeouts, proxies; export of curl commands.
//
//	// Have: gout.GET("https://api.procore.com/rest/v1.0/me").SetHeader(gout.H{"Procore-Company-Id": id}).Do()
var gouts = []Row{
	// Clients.
	{Func: "github.com/guonaihong/gout.New", Does: Make, Client: A0},
	{Func: "github.com/guonaihong/gout/dataflow.New", Does: Make, Client: A0},
	{Func: "github.com/guonaihong/gout.NewWithOpt", Does: Open, Header: Rest},
	{Func: "github.com/guonaihong/gout.WithClient", Does: Carrier, Client: A0},
	{Func: "github.com/guonaihong/gout.WithClose3xxJump", Does: Carrier},
	{Func: "github.com/guonaihong/gout.WithInsecureSkipVerify", Does: Carrier},
	{Func: "github.com/guonaihong/gout.WithTimeout", Does: Carrier},

	// Requests.
	{Func: "github.com/guonaihong/gout.GET", Does: Make, URL: A0, Fixed: "GET"},
	{Func: "github.com/guonaihong/gout.POST", Does: Make, URL: A0, Fixed: "POST"},
	{Func: "github.com/guonaihong/gout.PUT", Does: Make, URL: A0, Fixed: "PUT"},
	{Func: "github.com/guonaihong/gout.DELETE", Does: Make, URL: A0, Fixed: "DELETE"},
	{Func: "github.com/guonaihong/gout.PATCH", Does: Make, URL: A0, Fixed: "PATCH"},
	{Func: "github.com/guonaihong/gout.HEAD", Does: Make, URL: A0, Fixed: "HEAD"},
	{Func: "github.com/guonaihong/gout.OPTIONS", Does: Make, URL: A0, Fixed: "OPTIONS"},
	{Func: "(*github.com/guonaihong/gout.Client).GET", Does: Make, Client: Recv, URL: A0, Fixed: "GET"},
	{Func: "(*github.com/guonaihong/gout.Client).POST", Does: Make, Client: Recv, URL: A0, Fixed: "POST"},
	{Func: "(*github.com/guonaihong/gout.Client).PUT", Does: Make, Client: Recv, URL: A0, Fixed: "PUT"},
	{Func: "(*github.com/guonaihong/gout.Client).DELETE", Does: Make, Client: Recv, URL: A0, Fixed: "DELETE"},
	{Func: "(*github.com/guonaihong/gout.Client).PATCH", Does: Make, Client: Recv, URL: A0, Fixed: "PATCH"},
	{Func: "(*github.com/guonaihong/gout.Client).HEAD", Does: Make, Client: Recv, URL: A0, Fixed: "HEAD"},
	{Func: "(*github.com/guonaihong/gout.Client).OPTIONS", Does: Make, Client: Recv, URL: A0, Fixed: "OPTIONS"},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).GET", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).GET", Does: Set, On: Recv, URL: A0, Fixed: "GET"},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).POST", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).POST", Does: Set, On: Recv, URL: A0, Fixed: "POST"},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).PUT", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).PUT", Does: Set, On: Recv, URL: A0, Fixed: "PUT"},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).DELETE", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).DELETE", Does: Set, On: Recv, URL: A0, Fixed: "DELETE"},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).PATCH", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).PATCH", Does: Set, On: Recv, URL: A0, Fixed: "PATCH"},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).HEAD", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).HEAD", Does: Set, On: Recv, URL: A0, Fixed: "HEAD"},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).OPTIONS", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).OPTIONS", Does: Set, On: Recv, URL: A0, Fixed: "OPTIONS"},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).SetURL", Does: Set, On: Recv, URL: A0},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).SetHost", Does: Set, On: Recv, Host: A0},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).SetMethod", Does: Set, On: Recv, Method: A0},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).SetRequest", Does: Merge, On: Recv, Header: A0},

	// Headers: of a map, a list of keys and values, or a struct with tags.
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).SetHeader", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).SetHeader", Does: Merge, On: Recv, Header: Rest, Writes: true},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).SetHeaderRaw", Does: Del, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).SetHeaderRaw", Does: Merge, On: Recv, Header: Rest},

	// Middleware.
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).RequestUse", Does: Hook, On: Recv, Fn: Rest, Calls: "ModifyRequest"},
	{Func: "github.com/guonaihong/gout/middler.WithRequestMiddlerFunc", Does: Same, On: A0},

	// Sending.
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).Do", Does: Send, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).F", Does: Same, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.DataFlow).Filter", Does: Same, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.filter).Retry", Does: Same, On: Recv},
	{Func: "(*github.com/guonaihong/gout/dataflow.filter).Bench", Does: Same, On: Recv},
	{Func: "(github.com/guonaihong/gout/dataflow.Retry).Do", Does: Send, On: Recv},
	{Func: "(github.com/guonaihong/gout/dataflow.Bencher).Do", Does: Send, On: Recv},
}

// goutFields are the flow and the client of what New makes, which are embedded in it.
var goutFields = []Field{
	{Field: "github.com/guonaihong/gout/dataflow.Gout.DataFlow", Is: Same},
	{Field: "github.com/guonaihong/gout/dataflow.Gout.Client", Is: Inner},
}
