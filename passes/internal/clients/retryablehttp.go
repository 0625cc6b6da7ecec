package clients

// retryable is hashicorp/go-retryablehttp. In: clients, the hook that runs before every
// attempt, requests, sending. Out: what runs only before a second attempt (PrepareRetry)
// or after the answer.
//
//	// Have: c := retryablehttp.NewClient(); req, _ := retryablehttp.NewRequest("GET", u, nil); c.Do(req)
var retryable = []Row{
	// Making.
	{Func: "github.com/hashicorp/go-retryablehttp.NewClient", Does: Open},
	{Func: "github.com/hashicorp/go-retryablehttp.NewRequest", Does: Make, URL: A1, Method: A0},
	{Func: "github.com/hashicorp/go-retryablehttp.NewRequestWithContext", Does: Make, Ctx: A0, URL: A2, Method: A1},
	{Func: "github.com/hashicorp/go-retryablehttp.FromRequest", Does: Same, On: A0},
	{Func: "(*github.com/hashicorp/go-retryablehttp.Request).WithContext", Does: Clone, On: Recv, Ctx: A0, Shares: true},
	{Func: "(*github.com/hashicorp/go-retryablehttp.Client).StandardClient", Does: Open, Client: Recv},

	// Sending.
	{Func: "github.com/hashicorp/go-retryablehttp.Get", Does: Send, URL: A0, Fixed: "GET"},
	{Func: "github.com/hashicorp/go-retryablehttp.Head", Does: Send, URL: A0, Fixed: "HEAD"},
	{Func: "github.com/hashicorp/go-retryablehttp.Post", Does: Send, URL: A0, Fixed: "POST"},
	{Func: "github.com/hashicorp/go-retryablehttp.PostForm", Does: Send, URL: A0, Fixed: "POST"},
	{Func: "(*github.com/hashicorp/go-retryablehttp.Client).Get", Does: Send, Client: Recv, URL: A0, Fixed: "GET"},
	{Func: "(*github.com/hashicorp/go-retryablehttp.Client).Head", Does: Send, Client: Recv, URL: A0, Fixed: "HEAD"},
	{Func: "(*github.com/hashicorp/go-retryablehttp.Client).Post", Does: Send, Client: Recv, URL: A0, Fixed: "POST"},
	{Func: "(*github.com/hashicorp/go-retryablehttp.Client).PostForm", Does: Send, Client: Recv, URL: A0, Fixed: "POST"},
	{Func: "(*github.com/hashicorp/go-retryablehttp.Client).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/hashicorp/go-retryablehttp.RoundTripper).RoundTrip", Does: Send, On: A0, Client: Recv},
}

var retryableFields = []Field{
	{Field: "github.com/hashicorp/go-retryablehttp.Client.HTTPClient", Is: Inner},
	{Field: "github.com/hashicorp/go-retryablehttp.Client.RequestLogHook", Is: Hook, Param: 1},
	{Field: "github.com/hashicorp/go-retryablehttp.Request.Request", Is: Same},
	{Field: "github.com/hashicorp/go-retryablehttp.RoundTripper.Client", Is: Inner},
}

var retryableTypes = []Type{
	{Type: "github.com/hashicorp/go-retryablehttp.Client", Is: Open},
	{Type: "github.com/hashicorp/go-retryablehttp.RoundTripper", Is: Open},
}
