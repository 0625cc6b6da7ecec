// Package cleanhttp stands in for the library of this path.
package cleanhttp

import "net/http"

func DefaultClient() *http.Client             { return nil }
func DefaultPooledTransport() *http.Transport { return nil }
