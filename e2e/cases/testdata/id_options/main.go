// Command id_options gives options to a client of Procore.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
)

type options struct {
	body    any
	headers map[string]string
}

type option func(*options)

func withBody(b any) option { return func(o *options) { o.body = b } }

func withHeader(k, v string) option {
	return func(o *options) { o.headers[k] = v }
}

type client struct{ base string }

func (c *client) do(ctx context.Context, method, path string, out any, opts ...option) error {
	o := &options{headers: map[string]string{}}
	for _, f := range opts {
		f(o)
	}
	var body io.Reader
	if o.body != nil {
		b, err := json.Marshal(o.body)
		if err != nil {
			return err
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, c.base+path, body)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("C"))
	for k, v := range o.headers {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

type newVendor struct {
	TradeIDs []int32 `json:"trade_ids"` // mpr:resourceid
	Rank     int32   `json:"rank"`
}

type vendor struct {
	ID int32 `json:"id"` // mpr:resourceid
}

func main() {
	c := &client{"https://api.procore.com/rest/v1.0"}
	var v vendor
	if err := c.do(context.Background(), "POST", "/vendors", &v, withBody(newVendor{TradeIDs: []int32{1}}), withHeader("X-A", "b")); err != nil {
		panic(err)
	}
}
