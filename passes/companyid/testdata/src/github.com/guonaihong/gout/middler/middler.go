// Package middler stands in for the library of this path.
package middler

import "net/http"

type RequestMiddlerFunc func(req *http.Request) error

type RequestMiddler interface {
	ModifyRequest(req *http.Request) error
}

func (f RequestMiddlerFunc) ModifyRequest(req *http.Request) error { return f(req) }

func WithRequestMiddlerFunc(f RequestMiddlerFunc) RequestMiddler { return f }
