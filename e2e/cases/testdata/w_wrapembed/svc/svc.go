// Package svc is a layer between.
package svc

import (
	"cases.example.org/w_wrapembed/httpx"
)

type Service struct {
	*httpx.Client
	name string
}

func New() *Service { return &Service{httpx.New(), "x"} }
