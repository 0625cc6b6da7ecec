// Package chains puts requests to Procore together call by call, and keeps them in between.
package chains

import "github.com/go-resty/resty/v2"

const (
	base  = "https://api.procore.com/rest/v1.0"
	other = "https://api.github.com"
)

type client struct{ rc *resty.Client }

type project struct{ ID int32 } // want `message project`

type vendor struct{ ID int32 } // want `message vendor`

type commit struct{ ID int32 }

type bill struct{ ID int32 } // want `message bill`

type page[T any] struct { // want `message page`
	Data []T
}

func check(r *resty.Response, err error) (*resty.Response, error) { return r, err }

// The request stands in a variable with what its answer is read into.
func get[T any](c *client, path string) (*T, error) {
	var out T
	req := c.rc.R().SetResult(&out)
	r, err := check(req.Get(base + path))
	if err != nil {
		return nil, err
	}
	return r.Result().(*T), nil
}

// The type stands within another.
func list[T any](c *client, path string) ([]T, error) {
	var all page[T]
	next := func() error {
		req := c.rc.R().SetResult(&all)
		_, err := check(req.Get(base + path))
		return err
	}
	err := next()
	return all.Data, err
}

func run(c *client, in *bill) error {
	if _, err := get[project](c, "/projects/1"); err != nil {
		return err
	}
	if _, err := list[vendor](c, "/vendors"); err != nil {
		return err
	}
	req := c.rc.R()
	req = req.SetBody(in)
	_, err := req.Post(base + "/bills")
	return err
}

// A request to another system shares nothing but the client.
func commits(c *client) (out commit, err error) {
	req := c.rc.R().SetResult(&out)
	_, err = req.Get(other + "/commits")
	return out, err
}
