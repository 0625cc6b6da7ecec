// Package params takes ids from its callers, of which it knows nothing.
package params

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
)

const api = "https://api.procore.com/rest/v1.0"

// Client is what others call.
type Client struct {
	http *http.Client
}

func (c *Client) get(path string, q url.Values) error {
	resp, err := c.http.Get(api + path + "?" + q.Encode())
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Entries says by their places which numbers are ids.
func (c *Client) Entries(project int32, page int32) error { // want "parameter project"
	return c.get(fmt.Sprintf("/projects/%d/entries?page=%d", project, page), nil)
}

// Vendors says it by the keys of a query.
func (c *Client) Vendors(company int32, trades []int32, limit int16) error { // want "parameter company" "parameter trades"
	q := url.Values{}
	q.Set("company_id", strconv.Itoa(int(company)))
	for _, t := range trades {
		q.Add("filters[trade_id][]", fmt.Sprint(t))
	}
	q.Set("per_page", fmt.Sprint(limit))
	return c.get("/vendors", q)
}

// Optional takes one that may be missing.
func (c *Client) Optional(vendorID *uint32) error { // want "parameter vendorID"
	if vendorID == nil {
		return nil
	}
	return c.get(fmt.Sprintf("/vendors/%d", *vendorID), nil)
}

// Show goes through helpers.
func Show(c *Client, rfi int32) error { return c.show("rfis", rfi) } // want "parameter rfi"

// Its own callers are seen, and what they give is judged.
func (c *Client) show(kind string, id int32) error {
	return c.get("/"+kind+under(id), nil)
}

func under(id int32) string { return "s/" + strconv.Itoa(int(id)) }

// Wide holds what new regions need.
func (c *Client) Wide(project int64, position int32) error {
	return c.get(fmt.Sprintf("/projects/%d/entries?position=%d", project, position), nil)
}

// Kind tells the program's own kinds apart.
type Kind int32

// Daily is one.
const Daily Kind = 1

// Logs are by their kind, of which the rule sees that it is none of Procore's ids.
func (c *Client) Logs(kind Kind) error { // want "parameter kind"
	return c.get(fmt.Sprintf("/logs/%d", kind), nil)
}

type vendors struct{ c *Client }

// Vendors are reached through an interface alone.
type Vendors interface{ Get(id int32) error }

// NewVendors makes them.
func NewVendors(c *Client) Vendors { return vendors{c} }

func (v vendors) Get(id int32) error { // want "parameter id"
	return v.c.get(fmt.Sprintf("/vendors/%d", id), nil)
}

// Other asks another system.
func Other(ticketID int32) error {
	resp, err := http.Get(fmt.Sprintf("https://tickets.example.com/tickets/%d", ticketID))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Unsent is only printed.
func Unsent(projectID int32) string { return fmt.Sprintf("/projects/%d", projectID) }

func (c *Client) vendor(rest string) error { return c.get("/vendors/"+rest, nil) }

// Prune puts more into a text than an id.
func (c *Client) Prune(id int32, days uint32) error { // want "parameter id"
	return c.vendor(strconv.Itoa(int(id)) + "?days=" + strconv.FormatUint(uint64(days), 10))
}

// PruneAll puts no id into it.
func (c *Client) PruneAll(days, hours uint32, offset int64) error {
	rest := "all?days=" + strconv.FormatUint(uint64(days), 10)
	rest += fmt.Sprint(hours)
	if err := c.vendor(rest); err != nil {
		return err
	}
	return c.vendor(fmt.Sprintf("all?days=%d&offset=%d", days, int32(offset)))
}
