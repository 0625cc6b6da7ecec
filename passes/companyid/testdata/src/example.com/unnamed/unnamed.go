// Package unnamed calls another product's API, which has such paths too. It names
// nobody's name.
package unnamed

import (
	"net/http"
	"os"
)

func projects() (*http.Response, error) {
	return http.Get(os.Getenv("SERVER") + "/rest/v1.0/projects")
}
