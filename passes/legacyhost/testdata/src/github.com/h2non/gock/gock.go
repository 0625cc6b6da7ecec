// Package gock stands in for the real one.
package gock

type Request struct{}

func New(uri string) *Request { return nil }

func (r *Request) Get(path string) *Request  { return r }
func (r *Request) Reply(status int) *Request { return r }
