// want package:"judged"

// Package selfheld hands types that hold themselves to its client.
package selfheld

import "net/http"

type tree []tree

type ptr *ptr

type client struct {
	folders tree
	next    ptr
	company string
}

func New(folders tree, next ptr, company string) *client {
	return &client{folders, next, company}
}

func (c *client) get(folders tree, next ptr, path string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com"+path, nil)
	if err != nil {
		return err
	}
	if folders != nil && next != nil || c.company != "" {
		req.Header.Set("Procore-Company-Id", c.company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func Both() {
	c := New(nil, nil, "") // want `selfheld.New is given "" for company`
	c.get(nil, nil, "/rest/v1.0/projects")
	c.get(nil, nil, "/rest/v1.0/vendors")
	New(nil, nil, "8").get(nil, nil, "/rest/v1.0/vendors")
}
