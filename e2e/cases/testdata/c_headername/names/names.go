// Package names has the names of headers.
package names

import "net/http"

// Names.
const (
	Company = "Procore-Company-Id"
	Tenant  = "Procore-Tenant-Id"
)

// Stamp sets the company's.
func Stamp(h http.Header, id string) { h.Set(Company, id) }

// StampTenant sets another.
func StampTenant(h http.Header, id string) { h.Set(Tenant, id) }

// Stamper does it for a request.
type Stamper struct{ ID string }

// Stamp the request.
func (s *Stamper) Stamp(r *http.Request) *http.Request {
	r = r.Clone(r.Context())
	Stamp(r.Header, s.ID)
	return r
}
