// Package svc is a layer between.
package svc

import (
	"cases.example.org/w_wrap2/mid"
)

type Service struct{ s *mid.Session }

func New() *Service                               { return &Service{s: mid.Open()} }
func (s *Service) SetHeader(k, v string)          { s.s.SetHeader(k, v) }
func (s *Service) Users(u string) ([]byte, error) { return s.s.Get(u) }
