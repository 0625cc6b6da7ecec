// Package context stands in for the library of this path.
package context

import "net/http"

type Context struct{ Request *http.Request }

type Handler interface{ Next(*Context) }

type HandlerFunc func(*Context, Handler)
