// Package provider is the Terraform provider; the framework is cut down to what matters.
package provider

import (
	"context"
	"os"

	"cases.example.org/c_tfprovider/internal/client"
)

// Model of the provider block.
type Model struct {
	LoginURL  *string `tfsdk:"login_url"`
	APIURL    *string `tfsdk:"api_url"`
	CompanyID *int64  `tfsdk:"company_id"`
}

// Resource is configured with the client.
type Resource interface {
	Configure(*client.Client)
	Read(ctx context.Context, id string) error
	Delete(ctx context.Context, id string) error
}

func value(p *string, env, def string) string {
	if p != nil {
		return *p
	}
	if v := os.Getenv(env); v != "" {
		return v
	}
	return def
}

// Configure makes the client.
func Configure(ctx context.Context, m Model) (*client.Client, error) {
	cfg := client.Config{
		LoginURL: value(m.LoginURL, "PROCORE_LOGIN_URL", "https://app.procore.com"), // mpr:legacyhost=login.procore.com
		APIURL:   value(m.APIURL, "PROCORE_API_URL", "https://api.procore.com"),
		ID:       os.Getenv("PROCORE_CLIENT_ID"),
		Secret:   os.Getenv("PROCORE_CLIENT_SECRET"),
	}
	if m.CompanyID != nil {
		cfg.CompanyID = *m.CompanyID
	}
	return client.New(ctx, cfg)
}

type office struct{ c *client.Client }

// NewOffice is a resource.
func NewOffice() Resource { return &office{} }

func (o *office) Configure(c *client.Client) { o.c = c }

func (o *office) Read(ctx context.Context, id string) error {
	var v struct{ Name string }
	return o.c.Get(ctx, "/rest/v1.0/offices/"+id, &v)
}

func (o *office) Delete(ctx context.Context, id string) error {
	return o.c.Delete(ctx, "/rest/v1.0/offices/"+id)
}
