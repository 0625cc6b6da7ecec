// Package a hands headers over.
package a

import (
	"net/http"

	"github.com/gojek/heimdall/v7/httpclient"
)

const noCompany = ""

func get(c *httpclient.Client, companyID string) error {
	_, err := httpclient.NewClient().Get("https://api.procore.com/rest/v1.0/projects", http.Header{"Procore-Company-Id": {noCompany}, "Accept": {"x"}}) // mpr:companyid=stay
	return err
}

func lit(companyID string) error {
	_, err := http.DefaultClient.Do(&http.Request{Method: "GET", Header: http.Header{"Procore-Company-Id": {noCompany}}})
	return err
}
