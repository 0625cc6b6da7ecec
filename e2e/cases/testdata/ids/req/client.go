// Package reqresult decodes through imroc/req.
package reqresult

import (
	"context"

	"github.com/imroc/req/v3"
)

type Role struct {
	ID    uint32 `json:"id"` // mpr:resourceid
	Name  string `json:"name"`
	Users int32  `json:"users_count"`
}

type problem struct {
	Code int32  `json:"error_code"`
	Text string `json:"message"`
}

type Client struct{ c *req.Client }

func New(company string) *Client {
	return &Client{req.C().
		SetBaseURL("https://api.procore.com/rest/v1.0").
		SetCommonHeader("Procore-Company-Id", company)}
}

func (c *Client) Roles(ctx context.Context, project string) (roles []Role, err error) {
	err = c.c.Get("/projects/{project}/project_roles").
		SetPathParam("project", project).
		SetErrorResult(&problem{}).
		Do(ctx).
		Into(&roles)
	return roles, err
}

type Label struct {
	ID int16 `json:"id"` // mpr:resourceid
	No int16 `json:"no"`
}

func (c *Client) Labels(ctx context.Context) ([]Label, error) {
	var ls []Label
	_, err := c.c.R().SetContext(ctx).SetSuccessResult(&ls).Get("/labels")
	return ls, err
}
