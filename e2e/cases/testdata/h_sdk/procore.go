// Package procore is an SDK in the style of go-github.
package procore

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	defaultBaseURL = "https://app.procore.com/rest/" // mpr:legacyhost=api.procore.com
	sandboxBaseURL = "https://sandbox.procore.com/rest/"
	monthlyBaseURL = "https://api-monthly.procore.com/rest/"
	userAgent      = "go-procore (https://app.procore.com)"
	mediaType      = "application/json"

	headerRateRemaining = "X-Rate-Limit-Remaining"
	headerCompany       = "Procore-Company-Id"
)

var errNilContext = errors.New("context must be non-nil")

// A Client manages communication with the Procore API.
type Client struct {
	clientMu sync.Mutex
	client   *http.Client

	BaseURL   *url.URL
	UserAgent string
	companyID int64

	rateMu sync.Mutex
	rate   int

	common service

	Projects   *ProjectsService
	RFIs       *RFIService
	Submittals *SubmittalService
	Me         *MeService
}

type service struct {
	client *Client
}

// RFIService talks about RFIs.
type RFIService service

// SubmittalService talks about submittals.
type SubmittalService service

// ProjectsService talks about projects.
type ProjectsService service

// MeService talks about the person.
type MeService service

// NewClient returns a new API client.
func NewClient(httpClient *http.Client, company int64) *Client {
	if httpClient == nil {
		httpClient = &http.Client{}
	}
	c := &Client{client: httpClient, companyID: company}
	c.initialize()
	return c
}

// WithSandbox returns a copy for the development sandbox.
func (c *Client) WithSandbox() *Client {
	c2 := &Client{client: c.client, companyID: c.companyID}
	c2.initialize()
	c2.BaseURL, _ = url.Parse(sandboxBaseURL)
	return c2
}

// WithMonthly returns a copy for the monthly sandbox.
func (c *Client) WithMonthly() *Client {
	c2 := NewClient(c.client, c.companyID)
	c2.BaseURL, _ = url.Parse(monthlyBaseURL)
	return c2
}

func (c *Client) initialize() {
	if c.BaseURL == nil {
		c.BaseURL, _ = url.Parse(defaultBaseURL)
	}
	if c.UserAgent == "" {
		c.UserAgent = userAgent
	}
	c.common.client = c
	c.Projects = (*ProjectsService)(&c.common)
	c.RFIs = (*RFIService)(&c.common)
	c.Submittals = (*SubmittalService)(&c.common)
	c.Me = (*MeService)(&c.common)
}

// RequestOption represents an option that can modify an http.Request.
type RequestOption func(req *http.Request)

// WithCompany overrides the company.
func WithCompany(id int64) RequestOption {
	return func(req *http.Request) { req.Header.Set(headerCompany, strconv.FormatInt(id, 10)) }
}

// NewRequest creates an API request.
func (c *Client) NewRequest(method, urlStr string, body any, opts ...RequestOption) (*http.Request, error) {
	if !strings.HasSuffix(c.BaseURL.Path, "/") {
		return nil, fmt.Errorf("baseURL must have a trailing slash, but %q does not", c.BaseURL)
	}
	u, err := c.BaseURL.Parse(urlStr)
	if err != nil {
		return nil, err
	}
	var buf io.ReadWriter
	if body != nil {
		buf = &bytes.Buffer{}
		enc := json.NewEncoder(buf)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(body); err != nil {
			return nil, err
		}
	}
	req, err := http.NewRequest(method, u.String(), buf)
	if err != nil {
		return nil, err
	}
	if body != nil {
		req.Header.Set("Content-Type", mediaType)
	}
	req.Header.Set("Accept", mediaType)
	if c.UserAgent != "" {
		req.Header.Set("User-Agent", c.UserAgent)
	}
	if c.companyID != 0 {
		req.Header.Set(headerCompany, strconv.FormatInt(c.companyID, 10))
	}
	for _, opt := range opts {
		opt(req)
	}
	return req, nil
}

// NewUploadRequest creates an upload request, and forgets the company.
func (c *Client) NewUploadRequest(urlStr string, r io.Reader, size int64, mediaType string) (*http.Request, error) {
	u, err := c.BaseURL.Parse(urlStr)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("POST", u.String(), r) // mpr:companyid
	if err != nil {
		return nil, err
	}
	req.ContentLength = size
	req.Header.Set("Content-Type", mediaType)
	req.Header.Set("User-Agent", c.UserAgent)
	return req, nil
}

// Response of the API.
type Response struct {
	*http.Response
	NextPage int
}

// An ErrorResponse reports an error.
type ErrorResponse struct {
	Response *http.Response
	Message  string
}

func (r *ErrorResponse) Error() string {
	return fmt.Sprintf("%v %v: %d %v", r.Response.Request.Method, r.Response.Request.URL, r.Response.StatusCode, r.Message)
}

// BareDo sends.
func (c *Client) BareDo(ctx context.Context, req *http.Request) (*Response, error) {
	if ctx == nil {
		return nil, errNilContext
	}
	req = req.WithContext(ctx)
	resp, err := c.client.Do(req)
	if err != nil {
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		default:
		}
		return nil, err
	}
	r := &Response{Response: resp}
	if n, err := strconv.Atoi(resp.Header.Get(headerRateRemaining)); err == nil {
		c.rateMu.Lock()
		c.rate = n
		c.rateMu.Unlock()
	}
	if resp.StatusCode >= 300 {
		return r, &ErrorResponse{Response: resp}
	}
	return r, nil
}

// Do sends and decodes.
func (c *Client) Do(ctx context.Context, req *http.Request, v any) (*Response, error) {
	resp, err := c.BareDo(ctx, req)
	if err != nil {
		return resp, err
	}
	defer resp.Body.Close()
	switch v := v.(type) {
	case nil:
	case io.Writer:
		_, err = io.Copy(v, resp.Body)
	default:
		err = json.NewDecoder(resp.Body).Decode(v)
	}
	return resp, err
}

// ListOptions page.
type ListOptions struct {
	Page    int `url:"page,omitempty"`
	PerPage int `url:"per_page,omitempty"`
}

func addOptions(s string, opts any) (string, error) {
	v := reflect.ValueOf(opts)
	if v.Kind() == reflect.Ptr && v.IsNil() {
		return s, nil
	}
	u, err := url.Parse(s)
	if err != nil {
		return s, err
	}
	q := u.Query()
	if o, ok := opts.(*ListOptions); ok && o.Page > 0 {
		q.Set("page", strconv.Itoa(o.Page))
	}
	u.RawQuery = q.Encode()
	return u.String(), nil
}

// RFI of a project.
type RFI struct {
	ID      int64     `json:"id"`
	Subject string    `json:"subject"`
	Due     time.Time `json:"due_date"`
	Link    string    `json:"link"` // https://app.procore.com/1/project/rfi/show/2
}

// List RFIs.
func (s *RFIService) List(ctx context.Context, project int64, opts *ListOptions) ([]*RFI, *Response, error) {
	u, err := addOptions(fmt.Sprintf("v1.0/projects/%d/rfis", project), opts)
	if err != nil {
		return nil, nil, err
	}
	req, err := s.client.NewRequest("GET", u, nil)
	if err != nil {
		return nil, nil, err
	}
	var out []*RFI
	resp, err := s.client.Do(ctx, req, &out)
	return out, resp, err
}

// ListAll pages through all.
func (s *RFIService) ListAll(ctx context.Context, project int64) (all []*RFI, err error) {
	opt := &ListOptions{PerPage: 100}
	for {
		rs, resp, err := s.List(ctx, project, opt)
		if err != nil {
			return nil, err
		}
		all = append(all, rs...)
		if resp.NextPage == 0 {
			return all, nil
		}
		opt.Page = resp.NextPage
	}
}

// Attach a file.
func (s *SubmittalService) Attach(ctx context.Context, project int64, r io.Reader, n int64) (*Response, error) {
	req, err := s.client.NewUploadRequest(fmt.Sprintf("v1.0/projects/%d/submittal_attachments", project), r, n, "application/pdf")
	if err != nil {
		return nil, err
	}
	return s.client.Do(ctx, req, nil)
}

// Get the person.
func (s *MeService) Get(ctx context.Context) (map[string]any, error) {
	req, err := s.client.NewRequest("GET", "v1.0/me", nil)
	if err != nil {
		return nil, err
	}
	var m map[string]any
	_, err = s.client.Do(ctx, req, &m)
	return m, err
}

// Create a project elsewhere.
func (s *ProjectsService) Create(ctx context.Context, company int64, name string) (*Response, error) {
	req, err := s.client.NewRequest("POST", "v1.0/projects", map[string]string{"name": name}, WithCompany(company))
	if err != nil {
		return nil, err
	}
	return s.client.Do(ctx, req, nil)
}
