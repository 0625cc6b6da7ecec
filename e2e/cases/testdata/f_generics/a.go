// Package generics is generic over string types.
package generics

import (
	"context"
	"net/http"
)

// Host is a host.
type Host string

// Path is a path.
type Path string

// Old host.
const Old Host = "app.procore.com" // mpr:legacyhost=api.procore.com

// Web host.
const Web Host = "app.procore.com"

// Rest root.
const Rest Path = "/rest/v1.0/"

func join[H, P ~string](h H, p P) string { return "https://" + string(h) + string(p) }

// URLer is a type set of things that make addresses.
type URLer interface{ ~string }

func fetch[T URLer](ctx context.Context, company string, u T) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, string(u), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}

// Tasks of a company.
func Tasks(ctx context.Context, company string) (*http.Response, error) {
	return fetch(ctx, company, join(Old, Rest+"tasks"))
}

// Address typed.
type Address string

// Todos of a company.
func Todos(ctx context.Context, company string) (*http.Response, error) {
	return fetch(ctx, company, Address("https://us03.procore.com/rest/v1.0/todos")) // mpr:legacyhost=api.procore.com
}

// Home page.
func Home() string { return join(Web, Path("/company/home")) }

// Pair of a thing for each environment.
type Pair[T any] struct{ Auth, API T }

var monthly = Pair[Host]{Auth: "login-sandbox-monthly.procore.com", API: "api-monthly.procore.com"}
var mixed = Pair[Host]{
	Auth: "login-sandbox-monthly.procore.com",
	API:  "sandbox.procore.com", // mpr:hostmismatch
}

// Each environment.
func Each() []string {
	return []string{
		join(monthly.Auth, Path("/oauth/token")), join(monthly.API, Rest),
		join(mixed.Auth, Path("/oauth/token")), join(mixed.API, Rest),
	}
}
