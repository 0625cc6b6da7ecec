// Package projects calls the library.
package projects

import (
	"context"
	"net/http"

	"example.com/procoreapi"
)

// List reads the projects.
func List(ctx context.Context) (*http.Response, error) {
	return procoreapi.Get(ctx, http.DefaultClient, "/rest/v1.0/projects")
}

// With reads them through another client.
func With(ctx context.Context, hc *http.Client) (*http.Response, error) {
	return procoreapi.Get(ctx, hc, "/rest/v1.0/projects")
}
