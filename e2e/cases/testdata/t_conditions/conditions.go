// Package t_conditions leaves the header out where a condition over what the caller gives
// says so.
package t_conditions

import (
	"errors"
	"net/http"
	"os"
	"strconv"
)

// CompanyID is an id as Procore has them.
type CompanyID int64

type client struct {
	token  string
	id     CompanyID
	scoped bool
}

// New returns a client; an id of 0 means no company.
func New(token string, id CompanyID) *client { return &client{token: token, id: id} }

func (c *client) vendors() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors", nil)
	if err != nil {
		return
	}
	req.Header.Set("Authorization", "Bearer "+c.token)
	if c.id > 0 {
		req.Header.Set("Procore-Company-Id", strconv.FormatInt(int64(c.id), 10))
	}
	http.DefaultClient.Do(req)
}

// Clients are made with a company and without.
func Clients(id int64) {
	New("t", CompanyID(id)).vendors()
	New("t", 562949953).vendors()
	New("t", 0).vendors() // mpr:companyid
}

func scopedTo(company string, scope string, optional ...CompanyID) *http.Request {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices", nil)
	if err != nil {
		return nil
	}
	switch scope {
	case "none", "":
	case "company":
		req.Header.Set("Procore-Company-Id", company)
	default:
		if !(len(optional) == 0) {
			req.Header.Set("Procore-Company-Id", strconv.Itoa(int(optional[0])))
		}
	}
	return req
}

// Scopes asks for offices in each scope.
func Scopes(scope string) {
	company := os.Getenv("COMPANY")
	http.DefaultClient.Do(scopedTo(company, scope))
	http.DefaultClient.Do(scopedTo(company, "company"))
	http.DefaultClient.Do(scopedTo(company, "none")) // mpr:companyid
	http.DefaultClient.Do(scopedTo(company, ""))     // mpr:companyid
	http.DefaultClient.Do(scopedTo("", "other", 5))
	http.DefaultClient.Do(scopedTo(company, "other")) // mpr:companyid
}

type query struct {
	page    int
	company string
	all     bool
}

func trades(q *query, force bool) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/trades", nil)
	if err != nil {
		return
	}
	if force || q != nil && !q.all && q.company != "" {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	http.DefaultClient.Do(req)
}

// Trades asks with all kinds of options.
func Trades(company string, all bool) {
	trades(&query{company: company}, false)
	trades(&query{all: all, company: "5"}, false)
	trades(nil, true)
	trades(&query{page: 2}, all)
	trades(nil, false)                             // mpr:companyid
	trades(&query{page: 2}, false)                 // mpr:companyid
	trades(&query{all: true, company: "5"}, false) // mpr:companyid
}

func checked(id int) error {
	if id == 0 {
		return errors.New("no company")
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return err
	}
	if id != 0 {
		req.Header.Set("Procore-Company-Id", strconv.Itoa(id))
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// Checked sends nothing without a company.
func Checked(id int) {
	checked(id)
	checked(0)
}

// Found sets the header when a search that cannot be seen has found the company.
func Found(walk func(func(name string) bool), names []string) {
	found, last, tries := false, 0, 0
	walk(func(string) bool { found = true; return false })
	for i := range names {
		last = i
	}
	tries++
	for _, set := range []bool{found, last != 0, tries > 0} {
		req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
		if err != nil {
			return
		}
		if set {
			req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
		}
		http.DefaultClient.Do(req)
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return
	}
	if found && last > 0 && tries >= 1 {
		req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	}
	http.DefaultClient.Do(req)
}

var company int // set by a flag

// Setting sends the company that the user has set.
func Setting() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return
	}
	if company != 0 {
		req.Header.Set("Procore-Company-Id", strconv.Itoa(company))
	}
	http.DefaultClient.Do(req)
}

const multiRegion = true

// Constant is how the program is built.
func Constant(id string) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments", nil)
	if err != nil {
		return
	}
	if !multiRegion {
		http.DefaultClient.Do(req) // the header comes later
	}
	req.Header.Set("Procore-Company-Id", id)
	http.DefaultClient.Do(req)
}

// Pages counts pages, which says nothing of companies.
func Pages(id string) {
	for page := 1; page < 5; page++ {
		req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/departments?page="+strconv.Itoa(page), nil)
		if err != nil {
			return
		}
		if page > 1 {
			req.Header.Set("Procore-Company-Id", id)
		}
		http.DefaultClient.Do(req)
	}
}
