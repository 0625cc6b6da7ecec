package clients

// providers is the one library package of oapi-codegen, whose clients are otherwise
// generated code. In: the provider that sends a key in a header of the caller's choice
// (or in the query or a cookie, as its first argument says). Out: those of the
// Authorization header.
//
//	// Have: p, _ := securityprovider.NewSecurityProviderApiKey("header", "Procore-Company-Id", id)
//	//       p.Intercept(ctx, req)
var providers = []Row{
	{Func: "github.com/oapi-codegen/oapi-codegen/v2/pkg/securityprovider.NewSecurityProviderApiKey", Does: Carrier, Key: A1, Value: A2},
	{Func: "(*github.com/oapi-codegen/oapi-codegen/v2/pkg/securityprovider.SecurityProviderApiKey).Intercept", Does: Merge, On: A1, Header: Recv},
}
