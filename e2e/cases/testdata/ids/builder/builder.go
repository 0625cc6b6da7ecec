// Package builder writes float ids into builders, queries and joined paths.
package builder

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

const host = "https://api.procore.com"

type client struct {
	hc      *http.Client
	company string
}

func (c client) send(target string) (map[string]any, error) {
	req, err := http.NewRequest("GET", target, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", c.company)
	resp, err := c.hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var m map[string]any
	return m, json.NewDecoder(resp.Body).Decode(&m)
}

func Walk(hc *http.Client, company string) error {
	c := client{hc, company}
	m, err := c.send(host + "/rest/v1.0/projects/17")
	if err != nil {
		return err
	}
	var b strings.Builder
	b.WriteString(host)
	fmt.Fprintf(&b, "/rest/v1.0/companies/%v/offices", m["company_id"]) // mpr:resourceid
	if _, err := c.send(b.String()); err != nil {
		return err
	}
	q := url.Values{}
	q.Set("project_id", fmt.Sprintf("%v", m["id"])) // mpr:resourceid
	q.Set("per_page", fmt.Sprintf("%v", m["page_size"]))
	if _, err := c.send(host + "/rest/v1.0/images?" + q.Encode()); err != nil {
		return err
	}
	u, err := url.JoinPath(host, "rest/v1.0/projects", fmt.Sprint(m["id"]), "tasks") // mpr:resourceid
	if err != nil {
		return err
	}
	_, err = c.send(u)
	return err
}
