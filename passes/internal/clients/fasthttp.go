package clients

// fast is valyala/fasthttp. In: requests, their headers and addresses, forms (grant_type is
// one of their keys), clients of every kind, sending. A request's URI, its headers and
// the request stand for one another. Out: responses and servers but for redirects,
// cookies, the query, the scheme alone; dialing.
//
//	// Have: req := fasthttp.AcquireRequest(); req.SetRequestURI(u); req.Header.Set("Procore-Company-Id", id)
//	//       fasthttp.Do(req, resp)
var fast = []Row{
	// Requests.
	{Func: "github.com/valyala/fasthttp.AcquireRequest", Does: Make},
	{Func: "(*github.com/valyala/fasthttp.Request).CopyTo", Does: Merge, On: A0, Header: Recv},
	{Func: "(*github.com/valyala/fasthttp.Request).Reset", Does: Del, On: Recv},
	{Func: "(*github.com/valyala/fasthttp.Request).SetRequestURI", Does: Set, On: Recv, URL: A0},
	{Func: "(*github.com/valyala/fasthttp.Request).SetRequestURIBytes", Does: Set, On: Recv, URL: A0},
	{Func: "(*github.com/valyala/fasthttp.Request).SetHost", Does: Set, On: Recv, Base: A0},
	{Func: "(*github.com/valyala/fasthttp.Request).SetHostBytes", Does: Set, On: Recv, Base: A0},
	{Func: "(*github.com/valyala/fasthttp.Request).SetURI", Does: Merge, On: Recv, Header: A0},
	{Func: "(*github.com/valyala/fasthttp.Request).URI", Does: Same, On: Recv},

	// Addresses.
	{Func: "github.com/valyala/fasthttp.AcquireURI", Does: Carrier},
	{Func: "(*github.com/valyala/fasthttp.URI).CopyTo", Does: Merge, On: A0, Header: Recv},
	{Func: "(*github.com/valyala/fasthttp.URI).Parse", Does: Set, On: Recv, URL: A1, Base: A0},
	{Func: "(*github.com/valyala/fasthttp.URI).Update", Does: Set, On: Recv, Path: A0},
	{Func: "(*github.com/valyala/fasthttp.URI).UpdateBytes", Does: Set, On: Recv, Path: A0},
	{Func: "(*github.com/valyala/fasthttp.URI).SetHost", Does: Set, On: Recv, Base: A0},
	{Func: "(*github.com/valyala/fasthttp.URI).SetHostBytes", Does: Set, On: Recv, Base: A0},
	{Func: "(*github.com/valyala/fasthttp.URI).SetPath", Does: Set, On: Recv, Path: A0},
	{Func: "(*github.com/valyala/fasthttp.URI).SetPathBytes", Does: Set, On: Recv, Path: A0},
	{Func: "(*github.com/valyala/fasthttp.URI).String", Does: TextURL, On: Recv},
	{Func: "(*github.com/valyala/fasthttp.URI).FullURI", Does: TextURL, On: Recv},
	{Func: "(*github.com/valyala/fasthttp.URI).Host", Does: HostURL, On: Recv},

	// Headers. Reset and the like remove all of them.
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetMethod", Does: Set, On: Recv, Method: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetMethodBytes", Does: Set, On: Recv, Method: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetRequestURI", Does: Set, On: Recv, URL: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetRequestURIBytes", Does: Set, On: Recv, URL: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetHost", Does: Set, On: Recv, Base: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetHostBytes", Does: Set, On: Recv, Base: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).Set", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetBytesK", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetBytesV", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetBytesKV", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).SetCanonical", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).Add", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).AddBytesK", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).AddBytesV", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).AddBytesKV", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).Del", Does: Del, On: Recv, Key: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).DelBytes", Does: Del, On: Recv, Key: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).Peek", Does: Get},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).PeekBytes", Does: Get},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).PeekAll", Does: Get},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).CopyTo", Does: Merge, On: A0, Header: Recv},
	{Func: "(*github.com/valyala/fasthttp.RequestHeader).Reset", Does: Del, On: Recv},

	// Forms.
	{Func: "github.com/valyala/fasthttp.AcquireArgs", Does: Carrier},
	{Func: "(*github.com/valyala/fasthttp.Args).Set", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.Args).SetBytesK", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.Args).SetBytesV", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.Args).SetBytesKV", Does: Set, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.Args).Add", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.Args).AddBytesK", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.Args).AddBytesV", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.Args).AddBytesKV", Does: Add, On: Recv, Key: A0, Value: A1},
	{Func: "(*github.com/valyala/fasthttp.Args).Del", Does: Del, On: Recv, Key: A0},
	{Func: "(*github.com/valyala/fasthttp.Args).DelBytes", Does: Del, On: Recv, Key: A0},
	{Func: "(*github.com/valyala/fasthttp.Args).CopyTo", Does: Merge, On: A0, Header: Recv},

	// Sending.
	{Func: "github.com/valyala/fasthttp.Do", Does: Send, On: A0},
	{Func: "github.com/valyala/fasthttp.DoTimeout", Does: Send, On: A0},
	{Func: "github.com/valyala/fasthttp.DoDeadline", Does: Send, On: A0},
	{Func: "github.com/valyala/fasthttp.DoRedirects", Does: Send, On: A0},
	{Func: "github.com/valyala/fasthttp.Get", Does: Send, URL: A1, Fixed: "GET"},
	{Func: "github.com/valyala/fasthttp.GetTimeout", Does: Send, URL: A1, Fixed: "GET"},
	{Func: "github.com/valyala/fasthttp.GetDeadline", Does: Send, URL: A1, Fixed: "GET"},
	{Func: "github.com/valyala/fasthttp.Post", Does: Send, URL: A1, Fixed: "POST"},
	{Func: "(*github.com/valyala/fasthttp.Client).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.Client).DoTimeout", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.Client).DoDeadline", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.Client).DoRedirects", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.Client).Get", Does: Send, Client: Recv, URL: A1, Fixed: "GET"},
	{Func: "(*github.com/valyala/fasthttp.Client).GetTimeout", Does: Send, Client: Recv, URL: A1, Fixed: "GET"},
	{Func: "(*github.com/valyala/fasthttp.Client).GetDeadline", Does: Send, Client: Recv, URL: A1, Fixed: "GET"},
	{Func: "(*github.com/valyala/fasthttp.Client).Post", Does: Send, Client: Recv, URL: A1, Fixed: "POST"},
	{Func: "(*github.com/valyala/fasthttp.HostClient).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.HostClient).DoTimeout", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.HostClient).DoDeadline", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.HostClient).DoRedirects", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.HostClient).Get", Does: Send, Client: Recv, URL: A1, Fixed: "GET"},
	{Func: "(*github.com/valyala/fasthttp.HostClient).GetTimeout", Does: Send, Client: Recv, URL: A1, Fixed: "GET"},
	{Func: "(*github.com/valyala/fasthttp.HostClient).GetDeadline", Does: Send, Client: Recv, URL: A1, Fixed: "GET"},
	{Func: "(*github.com/valyala/fasthttp.HostClient).Post", Does: Send, Client: Recv, URL: A1, Fixed: "POST"},
	{Func: "(*github.com/valyala/fasthttp.PipelineClient).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.PipelineClient).DoTimeout", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.PipelineClient).DoDeadline", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.LBClient).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.LBClient).DoTimeout", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.LBClient).DoDeadline", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/valyala/fasthttp.LBClient).AddClient", Does: Inner, On: Recv, Client: A0},
	{Func: "(github.com/valyala/fasthttp.BalancingClient).DoDeadline", Does: Send, On: A0, Client: Recv},
	{Func: "(github.com/valyala/fasthttp.RoundTripper).RoundTrip", Does: Send, On: A1, Client: Recv},

	// Serving.
	{Func: "(*github.com/valyala/fasthttp.RequestCtx).Redirect", Does: Link, Key: A0},
	{Func: "(*github.com/valyala/fasthttp.RequestCtx).RedirectBytes", Does: Link, Key: A0},
}

// fastFields are the header, whose methods set what the request has, and the parts of clients. Addr
// is the host of a client for one host: its requests need not name it.
var fastFields = []Field{
	{Field: "github.com/valyala/fasthttp.Request.Header", Is: Same},
	{Field: "github.com/valyala/fasthttp.Client.Transport", Is: Install},
	{Field: "github.com/valyala/fasthttp.HostClient.Transport", Is: Install},
	{Field: "github.com/valyala/fasthttp.HostClient.Addr", Is: Base},
	{Field: "github.com/valyala/fasthttp.PipelineClient.Addr", Is: Base},
	{Field: "github.com/valyala/fasthttp.LBClient.Clients", Is: Inner},
}

var fastTypes = []Type{
	{Type: "github.com/valyala/fasthttp.Request", Is: Make},
	{Type: "github.com/valyala/fasthttp.Client", Is: Open},
	{Type: "github.com/valyala/fasthttp.HostClient", Is: Open},
	{Type: "github.com/valyala/fasthttp.PipelineClient", Is: Open},
	{Type: "github.com/valyala/fasthttp.LBClient", Is: Open},
}
