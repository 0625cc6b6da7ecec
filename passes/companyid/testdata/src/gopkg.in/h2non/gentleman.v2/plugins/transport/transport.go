// Package transport stands in for the library of this path.
package transport

import (
	"net/http"

	"gopkg.in/h2non/gentleman.v2/plugin"
)

func Set(rt http.RoundTripper) plugin.Plugin { return nil }
