package x

import (
	"bytes"
	"fmt"
	"net/http"
	"time"

	"github.com/gojek/heimdall/v7/httpclient"
)

const equipment = "https://api.procore.com/rest/v1.0/projects/%s/equipment"

type doer struct {
	base    http.Client
	company string
}

func (d *doer) Do(r *http.Request) (*http.Response, error) {
	r.Header.Set("Procore-Company-Id", d.company)
	return d.base.Do(r)
}

func scoped(company string) *httpclient.Client {
	return httpclient.NewClient(
		httpclient.WithHTTPTimeout(5*time.Second),
		httpclient.WithHTTPClient(&doer{company: company}),
	)
}

var plain = httpclient.NewClient(httpclient.WithRetryCount(2))

func headers(token, company string) http.Header {
	h := make(http.Header)
	h.Set("Authorization", "Bearer "+token)
	if company != "" {
		h.Set("Procore-Company-Id", company)
	}
	return h
}

// List has the header from a helper.
func List(token, company, project string) (*http.Response, error) {
	return plain.Get(fmt.Sprintf(equipment, project), headers(token, company))
}

// Scoped has it from the client below.
func Scoped(company, project string) (*http.Response, error) {
	return scoped(company).Get(fmt.Sprintf(equipment, project), nil)
}

// Add has nothing.
func Add(token, project string, doc []byte) (*http.Response, error) {
	return plain.Post(fmt.Sprintf(equipment, project), bytes.NewReader(doc), http.Header{ // mpr:companyid
		"Authorization": {"Bearer " + token},
	})
}

// Remove makes its own request.
func Remove(company, project string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodDelete, fmt.Sprintf(equipment, project), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return plain.Do(req)
}
