// Package plugin stands in for the library of this path.
package plugin

import "gopkg.in/h2non/gentleman.v2/context"

type Plugin interface{ Name() string }

func NewRequestPlugin(h context.HandlerFunc) Plugin { return nil }
