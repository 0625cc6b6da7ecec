// Package slingresult decodes through sling, with its query structs and bodies.
package slingresult

import (
	"net/http"

	"github.com/dghubble/sling"
)

type params struct {
	ProjectID int32  `url:"project_id"` // mpr:resourceid
	Page      int32  `url:"page"`
	Sort      string `url:"sort,omitempty"`
}

type note struct {
	ID   int32  `json:"id"` // mpr:resourceid
	Body string `json:"comment"`
}

type draft struct {
	AuthorID int32 `json:"author_id"` // mpr:resourceid
	Position int32 `json:"position"`
}

type Client struct{ base *sling.Sling }

func New(hc *http.Client, company string) *Client {
	return &Client{sling.New().Client(hc).Base("https://api.procore.com/rest/v1.0/").Set("Procore-Company-Id", company)}
}

func (c *Client) Notes(project int32) ([]note, error) {
	var ns []note
	_, err := c.base.New().Get("notes_logs").QueryStruct(&params{ProjectID: project, Page: 1}).ReceiveSuccess(&ns)
	return ns, err
}

func (c *Client) Write(author int32) (*note, error) {
	n := new(note)
	_, err := c.base.New().Post("notes_logs").BodyJSON(&draft{AuthorID: author}).ReceiveSuccess(n)
	return n, err
}
