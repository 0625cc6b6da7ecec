// Package svc is a layer between.
package svc

import (
	"net/http"

	"cases.example.org/w_foreignstore/httpx"
)

type Service struct{ c *httpx.Client }

func New(hc *http.Client) *Service { return &Service{httpx.New(hc)} }
func (s *Service) AddHeaders(h map[string]string) {
	for k, v := range h {
		s.c.Headers[k] = v
	}
}
func (s *Service) Get(u string) ([]byte, error) { return s.c.Get(u) }
