// Package a pages and retries.
package a

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

type Client struct {
	hc *http.Client
}

func New() *Client { return &Client{hc: &http.Client{Timeout: time.Minute}} }

func (c *Client) Pages(ctx context.Context, companyIDs []int64) error {
outer:
	for i, id := range companyIDs {
		next := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects?page=1", id)
		for next != "" {
			req, err := http.NewRequestWithContext(ctx, "GET", next, nil) // mpr:companyid=fix
			if err != nil {
				continue outer
			}
			resp, err := c.hc.Do(req)
			if err != nil {
				return err
			}
			next = resp.Header.Get("Link")
		}
		u, err := url.Parse(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/offices", companyIDs[i]))
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		default:
			var req *http.Request
			for try := 0; try < 3; try++ {
				req, err = http.NewRequest("GET", u.String(), nil) // mpr:companyid=fix
				if err == nil {
					break
				}
			}
			if err != nil {
				return err
			}
			_, err = c.hc.Do(req)
		}
	}
	return nil
}

type page struct {
	c         *Client
	companyID int
	n         int
	req       *http.Request
}

func (p *page) Next() bool {
	p.n++
	p.req, _ = http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects?page=%d", p.companyID, p.n), nil)
	resp, err := p.c.hc.Do(p.req)
	if err != nil {
		return false
	}
	return json.NewDecoder(resp.Body).Decode(new(int)) == nil
}

func take() int { return 5 }

func (c *Client) Side(ids []int, ch chan int) error {
	n := 0
	nextID := func() int { n++; return ids[n] }
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", nextID()), nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	c.hc.Do(req)
	req, err = http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", <-ch), nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	c.hc.Do(req)
	i := 0
	id := ids[i]
	req, err = http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/offices", id), nil) // mpr:companyid=stay
	for id = range ids {
		fmt.Println(id)
	}
	if err != nil {
		return err
	}
	c.hc.Do(req)
	return nil
}

func (c *Client) Range(ids []int) error {
	var id int
	var u string
	for _, id = range ids {
		if id > 5 {
			u = fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/offices", id)
		}
	}
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	c.hc.Do(req)
	return nil
}

func (c *Client) Scan(s string) error {
	var id int
	fmt.Sscan(s, &id)
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/offices", id)
	fmt.Sscan("0", &id)                                                             // now the project
	req, err := http.NewRequest("GET", fmt.Sprintf("%s?project_id=%d", u, id), nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	c.hc.Do(req)
	return nil
}
