// Package narrowarg narrows ids right where a path is made, and formats wide ones in many ways.
package narrowarg

import (
	"fmt"
	"net/http"
	"path"
	"strconv"
	"strings"
)

type Client struct {
	hc      *http.Client
	company int64
}

func (c *Client) get(p string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com"+p, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(c.company, 10))
	resp, err := c.hc.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func (c *Client) All(projectID int64, pageNo int64) error {
	for _, p := range []string{
		fmt.Sprintf("/rest/v1.0/projects/%d", projectID),
		fmt.Sprintf("/rest/v1.0/projects/%v", projectID),
		"/rest/v1.0/projects/" + fmt.Sprint(projectID),
		path.Join("/rest/v1.0/projects", strconv.FormatInt(projectID, 10)),
		strings.Replace("/rest/v1.0/projects/ID", "ID", strconv.FormatInt(projectID, 10), 1),
		fmt.Sprintf("/rest/v1.0/projects/%d/rfis?page=%d", projectID, int32(pageNo)),
		path.Join("/rest/v1.0/projects", strconv.Itoa(int(int32(projectID)))), // mpr:resourceid
		fmt.Sprintf("/rest/v1.0/projects/%d/rfis", uint32(projectID)),         // mpr:resourceid
	} {
		if err := c.get(p); err != nil {
			return err
		}
	}
	return nil
}
