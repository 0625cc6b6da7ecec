// Package opt has options for clients.
package opt

import "cases.example.org/w_optotherpkg/httpx"

func Header(k, v string) httpx.Option { return func(c *httpx.Client) { c.Headers[k] = v } }
