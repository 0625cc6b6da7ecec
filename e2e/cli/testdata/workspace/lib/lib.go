package lib

import "net/http"

const Base = "https://app.procore.com" // reported legacyhost

func Get(p, company string) (*http.Response, error) {
	req, err := http.NewRequest("GET", Base+"/rest/v1.0"+p, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return http.DefaultClient.Do(req)
}
