// Package routes has a table that init fills, of which some rows sign in.
package routes

import (
	"errors"
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
		table["list."+name] = Route{Method: http.MethodGet, Path: path}
	}
	maps.Copy(table, map[string]Route{
		"token":  {Method: http.MethodPost, Path: "/oauth/token", OAuth: true},
		"revoke": {Method: http.MethodPost, Path: "/oauth/revoke", OAuth: true},
	})
}

const (
	login = "https://login.procore.com"
	api   = "https://api.procore.com"
)

func url(name string) (method, u string, err error) {
	r, ok := table[name]
	if !ok {
		return "", "", errors.New("no route " + name)
	}
	if r.OAuth {
		return r.Method, login + r.Path, nil
	}
	return r.Method, api + r.Path, nil
}

func Call(name, company string) (*http.Response, error) {
	method, u, err := url(name)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest(method, u, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
