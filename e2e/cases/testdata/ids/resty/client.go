// Package restyresult decodes through resty.
package restyresult

import (
	"strconv"

	"github.com/go-resty/resty/v2"
)

type Location struct {
	ID       int32  `json:"id"`        // mpr:resourceid
	ParentID *int32 `json:"parent_id"` // mpr:resourceid
	Name     string `json:"name"`
	Depth    int32  `json:"depth"`
}

type NewLocation struct {
	ParentID int32  `json:"parent_id"` // mpr:resourceid
	Name     string `json:"name"`
	Order    int32  `json:"order"`
}

type apiError struct {
	Code    int32  `json:"code"`
	Message string `json:"message"`
}

type Client struct{ r *resty.Client }

func New(token, company string) *Client {
	r := resty.New().
		SetBaseURL("https://api.procore.com/rest/v1.0").
		SetAuthToken(token).
		SetHeader("Procore-Company-Id", company)
	return &Client{r}
}

func (c *Client) Locations(project int64) ([]Location, error) {
	var out []Location
	_, err := c.r.R().
		SetPathParam("project", strconv.FormatInt(project, 10)).
		SetResult(&out).
		SetError(&apiError{}).
		Get("/projects/{project}/locations")
	return out, err
}

func (c *Client) Create(project int64, in NewLocation) (*Location, error) {
	resp, err := c.r.R().
		SetBody(map[string]any{"location": in}).
		SetResult(Location{}).
		Post("/projects/" + strconv.FormatInt(project, 10) + "/locations")
	if err != nil {
		return nil, err
	}
	return resp.Result().(*Location), nil
}

func (c *Client) Move(project, location, parent int64) error {
	_, err := c.r.R().
		SetPathParam("location", strconv.Itoa(int(int32(location)))). // mpr:resourceid
		SetQueryParam("page", strconv.Itoa(int(int32(1)))).
		SetBody(map[string]any{"location": map[string]any{"parent_id": parent}}).
		Patch("/projects/" + strconv.FormatInt(project, 10) + "/locations/{location}")
	return err
}
