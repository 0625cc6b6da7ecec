// Package service has go-github's shape: services on a common struct, Do with an interface.
package service

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
)

type Client struct {
	client  *http.Client
	base    *url.URL
	Company int64
	common  svc

	Projects *ProjectsService
	Budgets  *BudgetsService
}

type svc struct{ client *Client }

type ProjectsService svc
type BudgetsService svc

func NewClient(hc *http.Client, company int64) *Client {
	if hc == nil {
		hc = http.DefaultClient
	}
	base, _ := url.Parse("https://api.procore.com/rest/v1.0/")
	c := &Client{client: hc, base: base, Company: company}
	c.common.client = c
	c.Projects = (*ProjectsService)(&c.common)
	c.Budgets = (*BudgetsService)(&c.common)
	return c
}

func (c *Client) NewRequest(ctx context.Context, method, ref string, body any) (*http.Request, error) {
	u, err := c.base.Parse(ref)
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
	req, err := http.NewRequestWithContext(ctx, method, u.String(), buf)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(c.Company, 10))
	return req, nil
}

type Response struct{ *http.Response }

func (c *Client) Do(req *http.Request, v any) (*Response, error) {
	resp, err := c.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	switch v := v.(type) {
	case nil:
	case io.Writer:
		_, err = io.Copy(v, resp.Body)
	default:
		err = json.NewDecoder(resp.Body).Decode(v)
	}
	return &Response{resp}, err
}

type Project struct {
	ID     *int32  `json:"id,omitempty"` // mpr:resourceid
	Name   *string `json:"name,omitempty"`
	Number *int32  `json:"project_number,omitempty"`
}

type LineItem struct {
	ID         int64 `json:"id"`
	CostCodeID int16 `json:"cost_code_id"` // mpr:resourceid
	Amount     int32 `json:"amount"`
}

type LineItemRequest struct {
	BudgetID uint32 `json:"budget_id"` // mpr:resourceid
	Quantity uint32 `json:"quantity"`
}

func (s *ProjectsService) Get(ctx context.Context, id int64) (*Project, *Response, error) {
	req, err := s.client.NewRequest(ctx, http.MethodGet, fmt.Sprintf("projects/%d", id), nil)
	if err != nil {
		return nil, nil, err
	}
	p := new(Project)
	resp, err := s.client.Do(req, p)
	if err != nil {
		return nil, resp, err
	}
	return p, resp, nil
}

func (s *BudgetsService) Add(ctx context.Context, project int64, in *LineItemRequest) (*LineItem, *Response, error) {
	req, err := s.client.NewRequest(ctx, http.MethodPost, fmt.Sprintf("budget_line_items?project_id=%d", project), in)
	if err != nil {
		return nil, nil, err
	}
	item := new(LineItem)
	resp, err := s.client.Do(req, item)
	return item, resp, err
}
