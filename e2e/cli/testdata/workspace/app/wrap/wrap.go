package wrap

import (
	"net/http"

	"example.com/ext"
)

// Get is whole.
func Get(p string) (*http.Response, error) { return ext.Get(p, "1") } // reported legacyhost

// Do is not.
func Do(p string) (*http.Response, error) { return http.Post(ext.Base+p, "", nil) }

// Token is only an address.
func Token(q string) string { return ext.Base + "/oauth" + "/token" + q } // reported legacyhost
