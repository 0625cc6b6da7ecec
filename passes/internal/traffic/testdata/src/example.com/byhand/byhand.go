// Package byhand writes ids into requests without an encoder.
package byhand

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
)

const base = "https://api.procore.com/rest/v1.0"

// client has the company as a number.
type client struct {
	companyID int32 // want "setting companyID"
	retries   int32
	poolID    int32 // asks nobody
}

type listOptions struct {
	ProjectID int32   // want "setting ProjectID"
	VendorIDs []int32 // want "setting VendorIDs"
	Page      int32
	OwnerID   int32 // only its name is sent
	ID        int32 // ours, within a text
	SessionID int32 // ours
	RfiID     int32 // want "setting RfiID"
	TradeID   int32 // want "setting TradeID"
	RowID     int32 // ours
	Wide      int64
}

func (o listOptions) query() string {
	q := make(url.Values)
	q.Set("project_id", strconv.Itoa(int(o.ProjectID)))
	for _, v := range o.VendorIDs {
		q.Add("filters[vendor_id][]", fmt.Sprint(v))
	}
	q.Set("page", fmt.Sprint(o.Page))
	q.Set("owner", os.Expand(names.of(o.OwnerID), nil))
	q.Set("session_id", fmt.Sprint(o.SessionID))
	q.Set("subject", fmt.Sprintf("Ticket %d", o.ID))
	return q.Encode()
}

func (o listOptions) path() string {
	p := base + "/rfis/" + strconv.Itoa(int(o.RfiID))
	p += "?trade_id=" + fmt.Sprint(o.TradeID)
	return p + "&row=" + fmt.Sprint(o.RowID)
}

func (c *client) rfi(o listOptions) (*http.Response, error) {
	req, err := http.NewRequest("GET", o.path(), nil)
	if err != nil {
		return nil, err
	}
	c.as(req, c.companyID)
	return http.DefaultClient.Do(req)
}

type directory interface{ of(id int32) string }

var names directory

func (c *client) list(o listOptions) (*http.Response, error) {
	if c.poolID%2 == 0 {
		return nil, os.ErrInvalid
	}
	req, err := http.NewRequest("GET", base+"/rfis?"+o.query(), nil)
	if err != nil {
		return nil, err
	}
	c.as(req, c.companyID)
	return http.DefaultClient.Do(req)
}

// as calls its parameter no id; the header does.
func (c *client) as(req *http.Request, company int32) {
	req.Header.Set("Procore-Company-Id", strconv.Itoa(int(company)))
}

func main() {
	company, _ := strconv.ParseInt(os.Getenv("COMPANY"), 10, 32) // want "narrowed, into a request"
	per, _ := strconv.ParseInt(os.Getenv("PER"), 10, 32)
	c := &client{}
	req, _ := http.NewRequest("GET", base+"/me?per_page="+strings.TrimSpace(strconv.Itoa(int(per))), nil)
	c.as(req, int32(company)) // cut already
	_, _ = http.DefaultClient.Do(req)
	_, _ = c.list(listOptions{})
}
