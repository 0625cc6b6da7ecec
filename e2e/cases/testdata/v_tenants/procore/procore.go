// Package procore calls Procore for the tenant of a context.
package procore

import (
	"context"
	"errors"
	"fmt"
	"net/http"
)

type tenantKey struct{}

// Tenant is a customer.
type Tenant struct {
	Name      string
	CompanyID uint64
}

// NewContext returns a context for a tenant.
func NewContext(ctx context.Context, t *Tenant) context.Context {
	return context.WithValue(ctx, tenantKey{}, t)
}

// FromContext finds the tenant.
func FromContext(ctx context.Context) (*Tenant, bool) {
	t, ok := ctx.Value(tenantKey{}).(*Tenant)
	return t, ok
}

type transport struct{ next http.RoundTripper }

func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	tenant, ok := FromContext(r.Context())
	if !ok {
		return nil, errors.New("no tenant")
	}
	r = r.Clone(r.Context())
	r.Header.Set("Procore-Company-Id", fmt.Sprint(tenant.CompanyID))
	return t.next.RoundTrip(r)
}

// HTTP is the client of all tenants.
var HTTP = &http.Client{Transport: &transport{http.DefaultTransport}}

// Bare is a client for downloads.
var Bare = &http.Client{}
