// Package v_editors has a client of generated parts and request editors.
package v_editors

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// RequestEditorFn changes a request before it is sent.
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// HttpRequestDoer sends.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// rest is the generated client.
type rest struct {
	Server         string
	Client         HttpRequestDoer
	RequestEditors []RequestEditorFn
}

type clientOption func(*rest) error

func newRest(server string, opts ...clientOption) (*rest, error) {
	c := rest{Server: server}
	for _, o := range opts {
		if err := o(&c); err != nil {
			return nil, err
		}
	}
	if !strings.HasSuffix(c.Server, "/") {
		c.Server += "/"
	}
	if c.Client == nil {
		c.Client = &http.Client{}
	}
	return &c, nil
}

func withHTTPClient(d HttpRequestDoer) clientOption {
	return func(c *rest) error { c.Client = d; return nil }
}

func withRequestEditorFn(fn RequestEditorFn) clientOption {
	return func(c *rest) error { c.RequestEditors = append(c.RequestEditors, fn); return nil }
}

func (c *rest) applyEditors(ctx context.Context, req *http.Request, additional []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additional {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}

func (c *rest) ListTasks(ctx context.Context, project int64, editors ...RequestEditorFn) (*http.Response, error) {
	req, err := newListTasksRequest(c.Server, project)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, editors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

func newListTasksRequest(server string, project int64) (*http.Request, error) {
	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}
	operationPath := fmt.Sprintf("/rest/v1.0/projects/%d/schedule/tasks", project)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}
	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}
	return http.NewRequest("GET", queryURL.String(), nil)
}

// NewClientParams configure a client.
type NewClientParams struct {
	Token   string
	Company string
	Headers map[string]string
	Host    string
	Doer    *http.Client
}

// Client is what users have.
type Client struct {
	headers map[string]string
	rest    *rest
}

// NewClient makes one.
func NewClient(in NewClientParams) (*Client, error) {
	if in.Token == "" && in.Headers["Authorization"] == "" {
		return nil, fmt.Errorf("no token")
	}
	opts := []clientOption{withRequestEditorFn(func(_ context.Context, r *http.Request) error {
		r.Header.Set("Authorization", "Bearer "+in.Token)
		return nil
	})}
	if in.Company != "" {
		opts = append(opts, withRequestEditorFn(func(_ context.Context, r *http.Request) error {
			r.Header.Set("Procore-Company-Id", in.Company)
			return nil
		}))
	}
	for k, v := range in.Headers {
		opts = append(opts, withRequestEditorFn(func(_ context.Context, r *http.Request) error {
			r.Header.Set(k, v)
			return nil
		}))
	}
	if in.Doer != nil {
		opts = append(opts, withHTTPClient(in.Doer))
	}
	host := in.Host
	if host == "" {
		host = "https://api.procore.com"
	}
	rc, err := newRest(host, opts...)
	if err != nil {
		return nil, err
	}
	return &Client{headers: in.Headers, rest: rc}, nil
}

// Tasks lists tasks.
func (c *Client) Tasks(ctx context.Context, project int64) (out []any, err error) {
	res, err := c.rest.ListTasks(ctx, project)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	return out, json.NewDecoder(res.Body).Decode(&out)
}
