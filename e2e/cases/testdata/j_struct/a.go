// Package structs passes requests in structs of parameters.
package structs

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"strings"
)

// Params of a call.
type Params struct {
	Method  string
	Path    string
	Body    any
	Company *string
	Out     any
	Header  http.Header
}

// Backend sends.
type Backend interface {
	Call(ctx context.Context, p *Params) error
}

type backend struct {
	base string
	hc   *http.Client
}

// NewBackend of Procore.
func NewBackend() Backend { return &backend{"https://api.procore.com/rest/v1.0", &http.Client{}} }

func (b *backend) Call(ctx context.Context, p *Params) error {
	var r io.Reader
	if p.Body != nil {
		doc, err := json.Marshal(p.Body)
		if err != nil {
			return err
		}
		r = strings.NewReader(string(doc))
	}
	req, err := http.NewRequestWithContext(ctx, p.Method, b.base+p.Path, r)
	if err != nil {
		return err
	}
	for k, vs := range p.Header {
		req.Header[k] = append([]string(nil), vs...)
	}
	if p.Company != nil {
		req.Header.Set("Procore-Company-Id", *p.Company)
	}
	resp, err := b.hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(p.Out)
}

// Specs service.
type Specs struct{ B Backend }

// List sections.
func (s Specs) List(ctx context.Context, company string) (out []any, err error) {
	return out, s.B.Call(ctx, &Params{Method: http.MethodGet, Path: "/specification_sections", Company: &company, Out: &out})
}

// Sets of them.
func (s Specs) Sets(ctx context.Context, company string) (out []any, err error) {
	p := &Params{Method: http.MethodGet, Path: "/specification_sets", Out: &out}
	p.Header = http.Header{}
	p.Header.Set("Procore-Company-Id", company)
	return out, s.B.Call(ctx, p)
}

// Areas forgets the company.
func (s Specs) Areas(ctx context.Context) (out []any, err error) {
	return out, s.B.Call(ctx, &Params{Method: http.MethodGet, Path: "/specification_areas", Out: &out}) // mpr:companyid
}

// Who needs none.
func (s Specs) Who(ctx context.Context) (out map[string]any, err error) {
	return out, s.B.Call(ctx, &Params{Method: http.MethodGet, Path: "/me", Out: &out})
}
