// Package routes has a table that init fills, of which some rows sign in.
package routes

import (
	"maps"
	"net/http"
)

type Route struct {
	Method string
	Path   string
	OAuth  bool
}

var table = map[string]Route{}

func init() {
	for name, path := range map[string]string{"vendors": "/rest/v1.0/vendors", "rfis": "/rest/v1.0/rfis"} {
		add("list."+name, Route{Method: http.MethodGet, Path: path})
	}
	maps.Copy(table, map[string]Route{
		"token":  {Method: http.MethodPost, Path: "/oauth/token", OAuth: true},
		"revoke": {Method: http.MethodPost, Path: "/oauth/revoke", OAuth: true},
	})
}

func add(name string, r Route) { table[name] = r }

// Named is the route of a name.
func Named(name string) Route { return table[name] }

const (
	login = "https://login.procore.com"
	api   = "https://api.procore.com"
)

// URL is where a route leads.
func URL(name string) (method, url string) {
	r := table[name]
	if r.OAuth {
		return r.Method, login + r.Path
	}
	return r.Method, api + r.Path
}
