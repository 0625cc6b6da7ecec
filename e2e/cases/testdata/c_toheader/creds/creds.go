// Package creds turns credentials into headers.
package creds

import "net/http"

// Creds of a call.
type Creds struct {
	Token   string
	Company string
}

// ToHeader returns all of it.
func (c Creds) ToHeader() http.Header {
	h := http.Header{}
	h.Set("Authorization", "Bearer "+c.Token)
	h.Set("Procore-Company-Id", c.Company)
	return h
}

// Token alone.
type Token string

// ToHeader returns the token's.
func (t Token) ToHeader() http.Header { return http.Header{"Authorization": {"Bearer " + string(t)}} }
