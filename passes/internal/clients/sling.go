package clients

// slings is dghubble/sling, whose builder is at once a request and what others are cloned
// from. In: everything that sets its address, method, headers and client, copies or sends
// it. Out: bodies, the query, decoders, basic auth.
//
//	// Have: sling.New().Base("https://api.procore.com/").Set("Procore-Company-Id", id).Get("rest/v1.0/me")
var slings = []Row{
	// Making.
	{Func: "github.com/dghubble/sling.New", Does: Make},
	{Func: "(*github.com/dghubble/sling.Sling).New", Does: Clone, On: Recv},
	{Func: "(*github.com/dghubble/sling.Sling).Client", Does: Inner, On: Recv, Client: A0},
	{Func: "(*github.com/dghubble/sling.Sling).Doer", Does: Inner, On: Recv, Client: A0},

	// The address: each resolves its argument against what was there.
	{Func: "(*github.com/dghubble/sling.Sling).Base", Does: Set, On: Recv, URL: A0},
	{Func: "(*github.com/dghubble/sling.Sling).Path", Does: Set, On: Recv, Path: A0},
	{Func: "(*github.com/dghubble/sling.Sling).Get", Does: Set, On: Recv, Path: A0, Fixed: "GET"},
	{Func: "(*github.com/dghubble/sling.Sling).Head", Does: Set, On: Recv, Path: A0, Fixed: "HEAD"},
	{Func: "(*github.com/dghubble/sling.Sling).Post", Does: Set, On: Recv, Path: A0, Fixed: "POST"},
	{Func: "(*github.com/dghubble/sling.Sling).Put", Does: Set, On: Recv, Path: A0, Fixed: "PUT"},
	{Func: "(*github.com/dghubble/sling.Sling).Patch", Does: Set, On: Recv, Path: A0, Fixed: "PATCH"},
	{Func: "(*github.com/dghubble/sling.Sling).Delete", Does: Set, On: Recv, Path: A0, Fixed: "DELETE"},
	{Func: "(*github.com/dghubble/sling.Sling).Options", Does: Set, On: Recv, Path: A0, Fixed: "OPTIONS"},
	{Func: "(*github.com/dghubble/sling.Sling).Trace", Does: Set, On: Recv, Path: A0, Fixed: "TRACE"},
	{Func: "(*github.com/dghubble/sling.Sling).Connect", Does: Set, On: Recv, Path: A0, Fixed: "CONNECT"},

	// Headers.
	{Func: "(*github.com/dghubble/sling.Sling).Set", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},
	{Func: "(*github.com/dghubble/sling.Sling).Add", Does: Add, On: Recv, Key: A0, Value: A1},

	// Sending.
	{Func: "(*github.com/dghubble/sling.Sling).Request", Does: Same, On: Recv},
	{Func: "(*github.com/dghubble/sling.Sling).Receive", Does: Send, On: Recv},
	{Func: "(*github.com/dghubble/sling.Sling).ReceiveSuccess", Does: Send, On: Recv},
	{Func: "(*github.com/dghubble/sling.Sling).Do", Does: Send, On: A0, Client: Recv},
	{Func: "(github.com/dghubble/sling.Doer).Do", Does: Send, On: A0, Client: Recv},
}
