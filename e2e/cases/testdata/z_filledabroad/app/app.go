// Package app knows of the defaults through the client alone.
package app

import (
	"net/http"

	"cases.example.org/z_filledabroad/client"
)

func Projects() (*http.Response, error) { return client.Whole().Get("/rest/v1.0/projects") }

func Programs() (*http.Response, error) { return client.Bare().Get("/rest/v1.0/programs") } // mpr:companyid?
