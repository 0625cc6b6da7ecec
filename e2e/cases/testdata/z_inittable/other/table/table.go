// Package table has headers that other packages use and add to.
package table

import "net/http"

var Headers = http.Header{}

func init() { Headers.Set("Procore-Company-Id", "12") }

var Bare = http.Header{}

func init() { Bare.Set("Accept", "*/*") }
