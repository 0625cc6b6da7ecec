package clients

// gorequests is parnurzeal/gorequest, whose agent is request and client in one. In: what
// sets its address, method and headers, and what sends it. Naming the address clears the
// agent, headers too, so those functions have two rows. Send and its kin fill the body:
// they are out, as are the query, cookies and basic auth.
//
//	// Have: gorequest.New().Get(u).Set("Procore-Company-Id", id).End()
var gorequests = []Row{
	// Making.
	{Func: "github.com/parnurzeal/gorequest.New", Does: Make},

	// The address.
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Get", Does: Del, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Get", Does: Set, On: Recv, URL: A0, Fixed: "GET"},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Head", Does: Del, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Head", Does: Set, On: Recv, URL: A0, Fixed: "HEAD"},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Post", Does: Del, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Post", Does: Set, On: Recv, URL: A0, Fixed: "POST"},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Put", Does: Del, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Put", Does: Set, On: Recv, URL: A0, Fixed: "PUT"},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Patch", Does: Del, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Patch", Does: Set, On: Recv, URL: A0, Fixed: "PATCH"},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Delete", Does: Del, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Delete", Does: Set, On: Recv, URL: A0, Fixed: "DELETE"},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Options", Does: Del, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Options", Does: Set, On: Recv, URL: A0, Fixed: "OPTIONS"},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).CustomMethod", Does: Del, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).CustomMethod", Does: Set, On: Recv, URL: A1, Method: A0},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).ClearSuperAgent", Does: Del, On: Recv},

	// Headers.
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).Set", Does: Set, On: Recv, Key: A0, Value: A1, Writes: true},

	// Sending.
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).MakeRequest", Does: Same, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).End", Does: Send, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).EndBytes", Does: Send, On: Recv},
	{Func: "(*github.com/parnurzeal/gorequest.SuperAgent).EndStruct", Does: Send, On: Recv},
}

var gorequestFields = []Field{
	{Field: "github.com/parnurzeal/gorequest.SuperAgent.Header", Is: Headers},
	{Field: "github.com/parnurzeal/gorequest.SuperAgent.Client", Is: Inner},
	{Field: "github.com/parnurzeal/gorequest.SuperAgent.Transport", Is: Install},
}
