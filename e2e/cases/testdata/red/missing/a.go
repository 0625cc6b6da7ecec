// Package a has clear cases.
package a

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"time"
)

type Client struct {
	CompanyID int
	hc        *http.Client
}

func New() *Client { return &Client{hc: &http.Client{}} }

// 1: one line
func (c *Client) one() (*http.Request, error) {
	return http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
}

// 2: retry with assignment
func (c *Client) two() error {
	var resp *http.Response
	var err error
	for range 3 {
		resp, err = http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", c.CompanyID)) // mpr:companyid=stay
		if err == nil {
			break
		}
	}
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// 3: if with init
func (c *Client) three(ctx context.Context) error {
	if req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/projects", nil); err != nil { // mpr:companyid=stay
		return err
	} else if _, err := c.hc.Do(req); err != nil {
		return err
	}
	return nil
}

// 4: env
func (c Client) four(ctx context.Context) error {
	req, _ := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0/projects?company_id="+os.Getenv("PROCORE_COMPANY_ID"), nil) // mpr:companyid=fix
	_, err := c.hc.Do(req)
	return err
}

// 5: multi-line call
func (c *Client) five() error {
	resp, err := c.hc.Get( // mpr:companyid=fix
		fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", c.CompanyID),
	)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// 6: multi-line request returned
func (c *Client) six(ctx context.Context) (*http.Request, error) {
	return http.NewRequestWithContext( // mpr:companyid=fix
		ctx,
		http.MethodGet,
		fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", c.CompanyID),
		nil,
	)
}

// 7: path value
func Seven(w http.ResponseWriter, r *http.Request) {
	companyID := r.PathValue("company")
	if companyID == "" {
		http.Error(w, "company?", 400)
		return
	}
	req, err := http.NewRequestWithContext(r.Context(), "GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		http.Error(w, err.Error(), 500)
		return
	}
	_, _ = http.DefaultClient.Do(req)
}

// 8: query
func Eight(w http.ResponseWriter, r *http.Request) {
	u := "https://api.procore.com/rest/v1.0/projects?company_id=" + r.URL.Query().Get("company_id")
	req, err := http.NewRequestWithContext(r.Context(), "GET", u, nil) // mpr:companyid=stay
	if err != nil {
		http.Error(w, err.Error(), 500)
		return
	}
	_, _ = http.DefaultClient.Do(req)
}

// 9: flag in main
func Nine() {
	companyID := flag.Int("company", 0, "")
	flag.Parse()
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=fix
	if err != nil {
		panic(err)
	}
	_, _ = http.DefaultClient.Do(req)
	_ = companyID
}

// 10: client with timeout
func Ten(companyID int64) (*http.Response, error) {
	return (&http.Client{Timeout: time.Second}).Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=stay
}

// 11: decode
func Eleven(companyID int64) error {
	resp, err := http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=fix
	if err != nil {
		fmt.Println("get", err)
		os.Exit(1)
	}
	defer resp.Body.Close()
	if resp, err := http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)); err == nil { // mpr:companyid=stay
		return json.NewDecoder(resp.Body).Decode(new(int))
	}
	return nil
}

type opts struct{ company *Company }
type Company struct{ ID int }

// 12: nested
func Twelve(o opts, company *Company) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // mpr:companyid=stay
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// 13: field of a struct
type job struct {
	companyID int
	req       *http.Request
}

func (j *job) thirteen() (err error) {
	if j.req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil); err != nil { // mpr:companyid=fix
		return
	}
	_, err = http.DefaultClient.Do(j.req)
	return
}

func Do(c *Client, j *job) {
	r, _ := c.one()
	http.DefaultClient.Do(r)
	c.two()
	c.three(nil)
	c.four(nil)
	c.five()
	r, _ = c.six(nil)
	http.DefaultClient.Do(r)
	j.thirteen()
}
