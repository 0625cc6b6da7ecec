package clients

// oauthClient is the key below which a context holds the client that x/oauth2 signs in with.
const oauthClient = "golang.org/x/oauth2.HTTPClient"

// oauth is golang.org/x/oauth2. In: every function that fetches a token, or wraps one in a
// source or a client; a token, its source and the client that uses it are one thing, as
// to the grant it comes from. Out: the Authorization header, sign-in pages, options, and
// the packages for other vendors.
//
//	// Have: cfg := &oauth2.Config{Endpoint: oauth2.Endpoint{TokenURL: "https://login.procore.com/oauth/token"}}
//	//       c := cfg.Client(ctx, token); c.Get("https://api.procore.com/rest/v1.0/me")
var oauth = []Row{
	// Grants.
	{Func: "(*golang.org/x/oauth2.Config).Client", Does: Grant, On: Recv, Key: A0, GrantType: AuthorizationCode, SignIn: "Endpoint.TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2.Config).TokenSource", Does: Grant, On: Recv, Key: A0, GrantType: AuthorizationCode, SignIn: "Endpoint.TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2.Config).Exchange", Does: Grant, On: Recv, Key: A0, GrantType: AuthorizationCode, SignIn: "Endpoint.TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2.Config).PasswordCredentialsToken", Does: Grant, On: Recv, Key: A0, GrantType: Password, SignIn: "Endpoint.TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2.Config).DeviceAccessToken", Does: Grant, On: Recv, Key: A0, GrantType: DeviceCode, SignIn: "Endpoint.TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2/clientcredentials.Config).Client", Does: Grant, On: Recv, Key: A0, GrantType: ClientCredentials, SignIn: "TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2/clientcredentials.Config).Token", Does: Grant, On: Recv, Key: A0, GrantType: ClientCredentials, SignIn: "TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2/clientcredentials.Config).TokenSource", Does: Grant, On: Recv, Key: A0, GrantType: ClientCredentials, SignIn: "TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2/jwt.Config).Client", Does: Grant, On: Recv, Key: A0, GrantType: JWTBearer, SignIn: "TokenURL", ContextKey: oauthClient},
	{Func: "(*golang.org/x/oauth2/jwt.Config).TokenSource", Does: Grant, On: Recv, Key: A0, GrantType: JWTBearer, SignIn: "TokenURL", ContextKey: oauthClient},

	// Tokens and clients.
	{Func: "golang.org/x/oauth2.NewClient", Does: Open, On: A1, Key: A0, ContextKey: oauthClient},
	{Func: "golang.org/x/oauth2.StaticTokenSource", Does: Same, On: A0},
	{Func: "golang.org/x/oauth2.ReuseTokenSource", Does: Same, On: A1},
	{Func: "golang.org/x/oauth2.ReuseTokenSourceWithExpiry", Does: Same, On: A1},
	{Func: "(golang.org/x/oauth2.TokenSource).Token", Does: Same, On: Recv},
	{Func: "(*golang.org/x/oauth2.Token).WithExtra", Does: Same, On: Recv},
	{Func: "(*golang.org/x/oauth2.Transport).RoundTrip", Does: Send, On: A0, Client: Recv},
}

// signInFields are the fields that hold the address of a sign-in service.
var signInFields = []string{
	"golang.org/x/oauth2.Endpoint.AuthURL", "golang.org/x/oauth2.Endpoint.TokenURL",
	"golang.org/x/oauth2.Endpoint.DeviceAuthURL", "golang.org/x/oauth2/clientcredentials.Config.TokenURL",
}

// Base of this transport is the one below it, and no address.
var oauthFields = []Field{
	{Field: "golang.org/x/oauth2.Transport.Base", Is: Install},
}

var oauthTypes = []Type{
	{Type: "golang.org/x/oauth2.Transport", Is: Open},
}

// contexts is package context, which hands x/oauth2 its client. In: what derives a context
// that holds the same values, and reading them.
var contexts = []Row{
	{Func: "context.WithValue", Does: Ctx, On: A0, Key: A1, Value: A2},
	{Func: "(context.Context).Value", Does: CtxValue, On: Recv, Key: A0},
	{Func: "context.Background", Does: NewCtx},
	{Func: "context.TODO", Does: NewCtx},
	{Func: "context.WithCancel", Does: Same, On: A0},
	{Func: "context.WithCancelCause", Does: Same, On: A0},
	{Func: "context.WithDeadline", Does: Same, On: A0},
	{Func: "context.WithDeadlineCause", Does: Same, On: A0},
	{Func: "context.WithTimeout", Does: Same, On: A0},
	{Func: "context.WithTimeoutCause", Does: Same, On: A0},
	{Func: "context.WithoutCancel", Does: Same, On: A0},
}
