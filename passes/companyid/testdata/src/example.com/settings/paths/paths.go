// Package paths puts addresses together, and sends requests of its own. It names no system.
package paths

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// Ping asks whether somebody is there.
func Ping(address string) (*http.Response, error) { return http.Get(address) }

// Join puts one slash between two parts.
func Join(base, path string) string {
	return strings.TrimRight(base, "/") + "/" + strings.TrimLeft(path, "/")
}

// Fill puts escaped values into a path.
func Fill(format string, args ...any) string {
	escaped := make([]any, 0, len(args))
	for _, a := range args {
		escaped = append(escaped, url.PathEscape(fmt.Sprint(a)))
	}
	return fmt.Sprintf(format, escaped...)
}
