package other

import (
	"net/http"

	"cases.example.org/z_inittable/other/table"
)

func Vendors() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return nil, err
	}
	req.Header = table.Headers.Clone()
	return http.DefaultClient.Do(req)
}

func Offices() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil) // mpr:companyid?
	if err != nil {
		return nil, err
	}
	req.Header = table.Bare.Clone()
	return http.DefaultClient.Do(req)
}
