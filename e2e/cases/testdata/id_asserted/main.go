// Command id_asserted tells the type of what it fetched afterwards.
package main

import (
	"encoding/json"
	"net/http"
	"os"
	"reflect"
)

type vendor struct {
	ID   int32  `json:"id"` // mpr:resourceid
	Name string `json:"name"`
}

type client struct{ hc *http.Client }

func (c *client) fetch(path string, proto any) (any, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	resp, err := c.hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	out := reflect.New(reflect.TypeOf(proto)).Interface()
	return out, json.NewDecoder(resp.Body).Decode(out)
}

func main() {
	c := &client{http.DefaultClient}
	v, err := c.fetch("vendors/1", vendor{})
	if err != nil {
		panic(err)
	}
	println(v.(*vendor).Name)
}
