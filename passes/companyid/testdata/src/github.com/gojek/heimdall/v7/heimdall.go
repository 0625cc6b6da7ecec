// Package heimdall stands in for the library of this path.
package heimdall

import "net/http"

type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

type Plugin interface {
	OnRequestStart(*http.Request)
	OnRequestEnd(*http.Request, *http.Response)
	OnError(*http.Request, error)
}
