// Package provider is a Terraform-like provider for Procore.
package provider

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"

	"cases.example.org/h_tf/internal/sdk"
)

// Schema of an attribute.
type Schema struct {
	Type        string
	Required    bool
	Sensitive   bool
	Default     any
	DefaultFunc func() (any, error)
	Description string
}

// EnvDefault takes the environment first.
func EnvDefault(name string, dflt any) func() (any, error) {
	return func() (any, error) {
		if v := os.Getenv(name); v != "" {
			return v, nil
		}
		return dflt, nil
	}
}

// Data of a configuration.
type Data map[string]any

// Get one.
func (d Data) Get(k string) string { s, _ := d[k].(string); return s }

// Provider of resources.
type Provider struct {
	Schema    map[string]*Schema
	Resources map[string]func() Resource
	client    *sdk.Client
}

// Resource of Procore.
type Resource interface {
	Create(ctx context.Context, c *sdk.Client, d Data) error
	Read(ctx context.Context, c *sdk.Client, d Data) error
}

// New provider.
func New() *Provider {
	return &Provider{
		Schema: map[string]*Schema{
			"client_id":     {Type: "string", Required: true, DefaultFunc: EnvDefault("PROCORE_CLIENT_ID", nil)},
			"client_secret": {Type: "string", Required: true, Sensitive: true},
			"token_url": {
				Type:        "string",
				DefaultFunc: EnvDefault("PROCORE_TOKEN_URL", "https://app.procore.com/oauth/token"), // mpr:legacyhost=login.procore.com
				Description: "Where tokens come from. Was https://app.procore.com before 2019.",
			},
			"api_url": {
				Type:    "string",
				Default: "https://app.procore.com", // mpr:legacyhost=api.procore.com
			},
			"web_url": {
				Type:        "string",
				Default:     "https://app.procore.com",
				Description: "Where people look, https://app.procore.com by default.",
			},
			"company_id": {Type: "string", Required: true},
		},
		Resources: map[string]func() Resource{
			"procore_project":    func() Resource { return &project{} },
			"procore_department": newDepartment,
		},
	}
}

// Configure makes the client.
func (p *Provider) Configure(ctx context.Context, d Data) error {
	for k, s := range p.Schema {
		if _, ok := d[k]; ok {
			continue
		}
		switch {
		case s.Default != nil:
			d[k] = s.Default
		case s.DefaultFunc != nil:
			v, err := s.DefaultFunc()
			if err != nil {
				return err
			}
			d[k] = v
		case s.Required:
			return fmt.Errorf("%s is not set", k)
		}
	}
	cc := clientcredentials.Config{
		ClientID:     d.Get("client_id"),
		ClientSecret: d.Get("client_secret"),
		TokenURL:     d.Get("token_url"),
		AuthStyle:    oauth2.AuthStyleInParams,
	}
	hc := cc.Client(ctx)
	hc.Timeout = time.Minute
	p.client = sdk.New(hc, d.Get("api_url"), d.Get("company_id"))
	return p.client.Check(ctx) // mpr:companyid
}

type project struct{}

func (*project) Create(ctx context.Context, c *sdk.Client, d Data) error {
	id, err := c.CreateProject(ctx, d.Get("name"))
	d["id"] = id
	return err
}

func (*project) Read(ctx context.Context, c *sdk.Client, d Data) error {
	err := c.Project(ctx, d.Get("id"))
	if errors.Is(err, sdk.ErrNotFound) {
		d["id"] = ""
		return nil
	}
	return err
}

type department struct{ tries int }

func newDepartment() Resource { return &department{3} }

func (r *department) Create(ctx context.Context, c *sdk.Client, d Data) error {
	return c.CreateDepartment(ctx, d.Get("name"))
}

func (r *department) Read(ctx context.Context, c *sdk.Client, d Data) error {
	_, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://registry.terraform.io/v1/providers", nil)
	return err
}
