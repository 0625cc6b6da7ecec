// Package mid is a layer between.
package mid

import (
	"cases.example.org/w_wrap2/httpx"
)

type Session struct{ *httpx.Client }

func Open() *Session { return &Session{httpx.New()} }
