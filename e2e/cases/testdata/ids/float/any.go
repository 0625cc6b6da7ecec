// Package floatany decodes into maps, where numbers are float64.
package floatany

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strconv"
)

const base = "https://api.procore.com/rest/v1.0"

type Client struct {
	HTTP    *http.Client
	Company string
}

func (c *Client) get(path string) ([]map[string]any, error) {
	req, err := http.NewRequest("GET", base+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", c.Company)
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var v []map[string]any
	return v, json.NewDecoder(resp.Body).Decode(&v)
}

func (c *Client) Vendors() error {
	ps, err := c.get("/projects?company_id=" + c.Company)
	if err != nil {
		return err
	}
	for _, p := range ps {
		log.Printf("project %v (%v)", p["name"], p["id"])
		if _, err := c.get(fmt.Sprintf("/projects/%v/vendors", p["id"])); err != nil { // mpr:resourceid
			return err
		}
		if _, err := c.get(fmt.Sprintf("/projects/%.0f/rfis", p["id"].(float64))); err != nil {
			return err
		}
		if _, err := c.get(fmt.Sprintf("/projects/%d/meetings", int64(p["id"].(float64)))); err != nil {
			return err
		}
		id := p["id"].(float64)
		if _, err := c.get("/projects/" + strconv.FormatFloat(id, 'f', -1, 64) + "/drawings"); err != nil {
			return err
		}
		if _, err := c.get("/projects/" + strconv.FormatFloat(id, 'g', -1, 64) + "/tasks"); err != nil { // mpr:resourceid
			return err
		}
	}
	return nil
}

func (c *Client) ByName(name string) error {
	ps, err := c.get("/projects?filters[name]=" + name)
	if err != nil {
		return err
	}
	for _, p := range ps {
		if _, err := c.get(fmt.Sprintf("/locations?zone=%v&project=%s", p["time_zone"], fmt.Sprint(p["id"]))); err != nil { // mpr:resourceid
			return err
		}
		if _, err := c.get(fmt.Sprintf("/locations?code=%v", p["project_number"])); err != nil {
			return err
		}
	}
	return nil
}
