// Command id_byhand writes a query by hand.
package main

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
)

type ListOptions struct {
	ProjectID int32   // mpr:resourceid
	VendorIDs []int32 // mpr:resourceid
	Page      int32
	StatusID  int32 // mpr:resourceid
}

func (o ListOptions) query() string {
	q := make(url.Values)
	if o.ProjectID != 0 {
		q.Add("project_id", strconv.Itoa(int(o.ProjectID)))
	}
	for _, v := range o.VendorIDs {
		q.Add("filters[vendor_id][]", fmt.Sprintf("%d", v))
	}
	q.Add("page", fmt.Sprint(o.Page))
	q.Add("status_id", fmt.Sprint(o.StatusID))
	return q.Encode()
}

func list(o ListOptions) (*http.Response, error) {
	u, _ := url.Parse("https://api.procore.com/rest/v1.0/rfis")
	u.RawQuery = o.query()
	req, err := http.NewRequest("GET", u.String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("C"))
	return http.DefaultClient.Do(req)
}

func main() {
	_, _ = list(ListOptions{ProjectID: 1})
}
