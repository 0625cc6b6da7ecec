package derived

import "net/http"

type Config struct {
	BasePath string
	HTTP     *http.Client
}

func NewConfig() *Config { return &Config{BasePath: "https://api.procore.com/rest/v1.0"} }

type Client struct {
	cfg      *Config
	common   service
	Account  *AccountService
	Billing  *BillingService
	Projects *ProjectsService
}

type service struct{ client *Client }

func New(cfg *Config) *Client {
	if cfg.HTTP == nil {
		cfg.HTTP = http.DefaultClient
	}
	c := &Client{}
	c.cfg = cfg
	c.common.client = c
	c.Account = (*AccountService)(&c.common)
	c.Billing = (*BillingService)(&c.common)
	c.Projects = (*ProjectsService)(&c.common)
	return c
}

func (c *Client) prepare(path, method string) (*http.Request, error) {
	return http.NewRequest(method, path, nil) // mpr:companyid
}

func (c *Client) scoped(path string) (*http.Request, error) {
	return http.NewRequest("GET", path, nil)
}

func (c *Client) send(r *http.Request) (*http.Response, error) { return c.cfg.HTTP.Do(r) }
