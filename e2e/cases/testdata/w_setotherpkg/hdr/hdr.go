// Package hdr sets headers of clients.
package hdr

import "cases.example.org/w_setotherpkg/httpx"

func Set(c *httpx.Client, k, v string) { c.Headers[k] = v }
