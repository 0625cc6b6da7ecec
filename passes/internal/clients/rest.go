package clients

// rest is sendgrid/rest, whose request is a struct that is passed by value. In: requests, the
// client below a client, sending. Out: responses, the query.
//
//	// Have: rest.Send(rest.Request{Method: rest.Get, BaseURL: u, Headers: map[string]string{"Procore-Company-Id": id}})
var rest = []Row{
	{Func: "github.com/sendgrid/rest.Send", Does: Send, On: A0},
	{Func: "github.com/sendgrid/rest.API", Does: Send, On: A0},
	{Func: "github.com/sendgrid/rest.SendWithContext", Does: Send, On: A1},
	{Func: "github.com/sendgrid/rest.BuildRequestObject", Does: Same, On: A0},
	{Func: "github.com/sendgrid/rest.MakeRequest", Does: Send, On: A0},
	{Func: "(*github.com/sendgrid/rest.Client).Send", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/sendgrid/rest.Client).API", Does: Send, On: A0, Client: Recv},
	{Func: "(*github.com/sendgrid/rest.Client).SendWithContext", Does: Send, On: A1, Client: Recv},
	{Func: "(*github.com/sendgrid/rest.Client).MakeRequest", Does: Send, On: A0, Client: Recv},
}

// restFields are those that a program fills in by itself: a request is a struct, and no function
// makes one.
var restFields = []Field{
	{Field: "github.com/sendgrid/rest.Request.BaseURL", Is: Base},
	{Field: "github.com/sendgrid/rest.Request.Headers", Is: Headers},
	{Field: "github.com/sendgrid/rest.Client.HTTPClient", Is: Inner},
}

// restTypes are passed by value: what a callee sets on its copy, the caller does not see.
var restTypes = []Type{
	{Type: "github.com/sendgrid/rest.Request", Is: Make},
	{Type: "github.com/sendgrid/rest.Client", Is: Open},
}
