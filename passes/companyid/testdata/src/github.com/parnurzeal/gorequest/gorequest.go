// Package gorequest stands in for the library of this path.
package gorequest

import "net/http"

type SuperAgent struct {
	Header    map[string]string
	Client    *http.Client
	Transport *http.Transport
}

func New() *SuperAgent                                       { return nil }
func (s *SuperAgent) Get(url string) *SuperAgent             { return s }
func (s *SuperAgent) Post(url string) *SuperAgent            { return s }
func (s *SuperAgent) Set(k, v string) *SuperAgent            { return s }
func (s *SuperAgent) Send(v any) *SuperAgent                 { return s }
func (s *SuperAgent) End() (*http.Response, string, []error) { return nil, "", nil }
