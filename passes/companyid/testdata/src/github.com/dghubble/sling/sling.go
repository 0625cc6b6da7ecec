// Package sling stands in for the library of this path.
package sling

import "net/http"

type Sling struct{}

func New() *Sling                                             { return nil }
func (s *Sling) New() *Sling                                  { return nil }
func (s *Sling) Base(url string) *Sling                       { return s }
func (s *Sling) Path(path string) *Sling                      { return s }
func (s *Sling) Get(path string) *Sling                       { return s }
func (s *Sling) Post(path string) *Sling                      { return s }
func (s *Sling) Set(k, v string) *Sling                       { return s }
func (s *Sling) Client(hc *http.Client) *Sling                { return s }
func (s *Sling) Request() (*http.Request, error)              { return nil, nil }
func (s *Sling) ReceiveSuccess(v any) (*http.Response, error) { return nil, nil }
