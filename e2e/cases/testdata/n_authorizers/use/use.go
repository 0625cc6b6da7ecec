// Package use chooses.
package use

import (
	"context"
	"net/http"

	"cases.example.org/n_authorizers"
)

// Right is scoped.
func Right(ctx context.Context, token, company string) (*http.Response, error) {
	return authorizers.New(authorizers.Scoped{Authorizer: authorizers.Bearer{Token: token}, Company: company}).Get(ctx, "/rest/v1.0/projects")
}

// Multi has several.
func Multi(ctx context.Context, token, company string) (*http.Response, error) {
	a := authorizers.Multi{authorizers.Bearer{Token: token}, authorizers.Func(func(r *http.Request) { r.Header.Set("Procore-Company-Id", company) })}
	return authorizers.New(a).Get(ctx, "/rest/v1.0/projects")
}

// Bare has a token only.
func Bare(ctx context.Context, token string) (*http.Response, error) {
	return authorizers.New(authorizers.Bearer{Token: token}).Get(ctx, "/rest/v1.0/projects") // mpr:companyid
}

// Traced has something else.
func Traced(ctx context.Context, token string) (*http.Response, error) {
	a := authorizers.Multi{authorizers.Bearer{Token: token}, authorizers.Func(func(r *http.Request) { r.Header.Set("X-Trace", "1") })}
	return authorizers.New(a).Get(ctx, "/rest/v1.0/vendors") // mpr:companyid
}
