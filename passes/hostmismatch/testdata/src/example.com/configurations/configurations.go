// Package configurations makes pairs that come together only as the program runs.
package configurations

type Config struct{ SignIn, API string }

func later(sandbox bool) Config {
	c := Config{SignIn: "https://login.procore.com", API: "https://api.procore.com"}
	if sandbox {
		c.API = "https://sandbox.procore.com" // want `API host sandbox\.procore\.com \(development sandbox\) is paired with sign-in host login\.procore\.com`
	}
	return c
}

func nested(env string) *Config {
	c := &Config{SignIn: "https://login-sandbox.procore.com"}
	switch {
	case env != "":
		if len(env) > 3 {
			c.API = "https://api-monthly.procore.com" // want `is paired with sign-in host login-sandbox\.procore\.com`
		} else {
			c.API = "https://sandbox.procore.com"
		}
	}
	return c
}

func signInHost() string { return "https://login-sandbox-monthly.procore.com" }

func apiHost() string { return "https://sandbox.procore.com/rest/v1.0" } // want `is paired with sign-in host login-sandbox-monthly\.procore\.com`

func helpers() Config {
	var c Config
	c.SignIn = signInHost()
	c.API = apiHost()
	return c
}

type Option func(*Client)

type Auth struct{ TokenURL, AuthURL string }

type Client struct {
	Auth Auth
	base string
}

func WithSandbox() Option {
	return func(c *Client) { c.base = "https://sandbox.procore.com/rest/v1.0" } // want `is paired with sign-in host login\.procore\.com`
}

func WithMonthly() Option {
	return func(c *Client) {
		c.Auth = Auth{"https://login-sandbox-monthly.procore.com/oauth/token", "https://login-sandbox-monthly.procore.com/oauth/authorize"}
		c.base = "https://api-monthly.procore.com/rest/v1.0"
	}
}

func New(opts ...Option) *Client {
	c := &Client{
		Auth: Auth{TokenURL: "https://login.procore.com/oauth/token", AuthURL: "https://login.procore.com/oauth/authorize"},
		base: "https://api.procore.com/rest/v1.0",
	}
	for _, o := range opts {
		o(c)
	}
	return c
}

var (
	sandbox = New(WithSandbox())
	monthly = New(WithMonthly())
)

const federalAPI = "https://api.procoregov.com"

func constant(fed bool) Config {
	c := Config{SignIn: "https://login.procore.com", API: "https://api.procore.com"}
	if fed {
		c.API = federalAPI // want `API host api\.procoregov\.com \(federal\) is paired with sign-in host login\.procore\.com`
	}
	return c
}

func use(c Config) {}

func local(sandbox bool) {
	c := Config{API: "https://sandbox.procore.com"} // want `is paired with sign-in host login-sandbox-monthly\.procore\.com`
	if sandbox {
		c.SignIn = "https://login-sandbox-monthly.procore.com"
	}
	use(c)
}

// What follows is right.

func both(sandbox bool) Config {
	c := Config{SignIn: "https://login.procore.com", API: "https://api.procore.com"}
	if sandbox {
		c.SignIn = "https://login-sandbox.procore.com"
		c.API = "https://sandbox.procore.com"
	}
	return c
}

// Two conditions may be one.
func twice(sandbox bool) Config {
	c := Config{SignIn: "https://login.procore.com", API: "https://api.procore.com"}
	if sandbox {
		c.SignIn = "https://login-sandbox.procore.com"
	}
	if sandbox {
		c.API = "https://sandbox.procore.com"
	}
	return c
}

// Half of it is set by the function, the other half by its caller.
func half(monthly bool) Config {
	c := Config{SignIn: "https://login.procore.com", API: "https://api.procore.com"}
	if monthly {
		c.SignIn = "https://login-sandbox-monthly.procore.com"
	}
	return c
}

func whole(monthly bool) Config {
	c := half(false)
	if monthly {
		c = half(true)
		c.API = "https://api-monthly.procore.com"
	}
	return c
}

func replaced(sandbox bool) Config {
	c := Config{SignIn: "https://login.procore.com", API: "https://api.procore.com"}
	if sandbox {
		c = Config{SignIn: "https://login-sandbox.procore.com", API: "https://sandbox.procore.com"}
	}
	return c
}

type Environments struct{ Production, Sandbox Config }

func all() Environments {
	var e Environments
	e.Production.SignIn = "https://login.procore.com"
	e.Sandbox.API = "https://sandbox.procore.com"
	e.Production.API = "https://api.procore.com"
	e.Sandbox.SignIn = "https://login-sandbox.procore.com"
	return e
}

type Named struct{ ProductionLoginURL, SandboxAPIURL string }

func named() *Named {
	n := new(Named)
	n.ProductionLoginURL = "https://login.procore.com"
	n.SandboxAPIURL = "https://sandbox.procore.com"
	return n
}

// A page for people is no half of a pair.
type Links struct{ SignIn, Web string }

func links(dev bool) Links {
	l := Links{SignIn: "https://login.procore.com"}
	if dev {
		l.Web = "https://sandbox.procore.com/1/company/home"
	}
	return l
}

// A constant with a finding of its own has no second one where it is joined.
const monthlyAPI = "https://sandbox.procore.com" // want `"monthlyAPI" names the monthly sandbox`

func named2(monthly bool) Config {
	c := Config{SignIn: "https://login-sandbox-monthly.procore.com"}
	if monthly {
		c.API = monthlyAPI
	}
	return c
}
