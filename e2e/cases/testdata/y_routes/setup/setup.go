// Package setup gives a client its company by way of the package that takes most of the work: what
// that one may have set is not known, and nothing is reported.
package setup

import (
	"net/http"

	"cases.example.org/y_routes/router"
)

// A Client sends the company if it has one.
type Client struct {
	Company string
	Header  http.Header
}

func (c *Client) get(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	if c.Company != "" {
		req.Header.Set("Procore-Company-Id", c.Company)
	}
	return http.DefaultClient.Do(req)
}

func (c *Client) with(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header = c.Header
	return http.DefaultClient.Do(req)
}

// Serve registers, and lets the router fill in the client on the way.
func Serve(company string) error {
	c := &Client{Header: http.Header{}}
	s := server{}
	r := router.New()
	r.GET("/p/a/:id", s.handler)
	r.GET("/p/b/:id", s.handler)
	r.GET("/p/c/:id", s.handler)
	r.GET("/p/d/:id", s.handler)
	r.GET("/p/e/:id", s.handler)
	r.GET("/p/f/:id", s.handler)
	r.GET("/p/g/:id", s.handler)
	r.GET("/p/h/:id", s.handler)
	r.GET("/p/i/:id", s.handler)
	r.GET("/p/j/:id", s.handler)
	r.GET("/p/k/:id", s.handler)
	r.GET("/p/l/:id", s.handler)
	r.GET("/p/m/:id", s.handler)
	r.GET("/p/n/:id", s.handler)
	r.GET("/p/o/:id", s.handler)
	r.GET("/p/p/:id", s.handler)
	r.Fill(company, c.Header, func(id string) { c.Company = id })
	if _, err := c.get("/offices"); err != nil {
		return err
	}
	if _, err := c.with("/trades"); err != nil {
		return err
	}
	return http.ListenAndServe(":8080", r)
}

type server struct{}

func (server) handler(w http.ResponseWriter, r *http.Request) { http.NotFound(w, r) }
