// Package table has tables of what is fetched, and for whom.
package table

import (
	"net/http"
	"os"
)

type endpoint struct {
	Path    string
	Company string
}

var synced = []endpoint{
	{Path: "/rest/v1.0/vendors", Company: os.Getenv("PROCORE_COMPANY")},
	{Path: "/rest/v1.0/offices"}, // mpr:companyid
}

func fetch(c *http.Client, e endpoint) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com"+e.Path, nil)
	if err != nil {
		return nil, err
	}
	if e.Company != "" {
		req.Header.Set("Procore-Company-Id", e.Company)
	}
	return c.Do(req)
}

// Sync fetches all.
func Sync(c *http.Client) error {
	for _, e := range synced {
		resp, err := fetch(c, e)
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}

// Anonymous has a table whose rows have no name, and counts through it.
func Anonymous(c *http.Client, company string) error {
	rows := []struct {
		path    string
		headers map[string]string
	}{
		{"/rest/v1.0/trades", map[string]string{"Procore-Company-Id": company}},
		{"/rest/v1.0/departments", nil}, // mpr:companyid
	}
	for i := range rows {
		req, err := http.NewRequest("GET", "https://api.procore.com"+rows[i].path, nil)
		if err != nil {
			return err
		}
		for k, v := range rows[i].headers {
			req.Header.Set(k, v)
		}
		resp, err := c.Do(req)
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}
