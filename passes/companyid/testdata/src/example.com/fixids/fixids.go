// want package:"judged"

// Package fixids has company ids in all places where a fix looks for one.
package fixids

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
)

const (
	base     = "https://api.procore.com/rest/v1.0"
	projects = base + "/projects"
)

func send(req *http.Request) { http.DefaultClient.Do(req) }

// The query goes before the path.
func query(companyID, tenant, account string) {
	req, _ := http.NewRequest("GET", base+"/companies/"+account+"/users?company_id="+tenant, nil) // want `never sends`
	send(req)
}

// The path goes before a parameter.
func path(companyID, account string) {
	req, _ := http.NewRequest("GET", base+"/companies/"+account+"/users", nil) // want `never sends`
	send(req)
}

type client struct {
	companyID string
	projectID string
}

// A parameter goes before the receiver's field.
func (c *client) parameter(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

// The receiver's field goes before a variable.
func (c *client) field() {
	companyID := os.Getenv("COMPANY_ID")
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
	fmt.Println(companyID)
}

// So does a constant or a variable of the function.
func local() {
	companyID := os.Getenv("COMPANY_ID")
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
	fmt.Println(companyID)
}

// Two that are as good as each other.
func two(companyID, companyId string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

func copies(sourceCompanyID, targetCompanyID string) {
	first, _ := http.NewRequest("GET", base+"/companies/"+sourceCompanyID+"/users", nil) // want `never sends`
	send(first)
	second, _ := http.NewRequest("POST", base+"/companies/"+targetCompanyID+"/users", nil) // want `never sends`
	send(second)
}

// Both are in the address.
func both(a, b string) {
	req, _ := http.NewRequest("GET", projects+"?company_id="+a+"&company_id="+b, nil) // want `never sends`
	send(req)
}

// Procore's goes before any.
func ours(companyID, procoreCompanyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

// A company is an object with an id.
type company struct {
	ID   int64
	Name string
}

func object(customer company) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

type settings struct{ CompanyID string }

type app struct{ cfg settings }

func (a *app) nested() {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

type options struct{ CompanyID string }

// A pointer may be nil.
func pointer(o *options, companyID *string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

// Behind a pointer that the function has followed before.
func followed(o *options) {
	fmt.Println(o.CompanyID)
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	send(req)
}

// What is declared for an answer holds no id yet.
func answer() {
	var got options
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	resp, _ := http.DefaultClient.Do(req)
	json.NewDecoder(resp.Body).Decode(&got)
}

// Set once more before the fix.
func reassigned(id string, ids []string) {
	u := base + "/companies/" + id + "/users"
	id = ids[0]
	req, _ := http.NewRequest("GET", u, nil) // want `never sends`
	send(req)
}

// Read under a condition.
func conditional(o *options) {
	u := projects
	if o != nil {
		u += "?company_id=" + o.CompanyID
	}
	req, _ := http.NewRequest("GET", u, nil) // want `never sends`
	send(req)
}

// Written out.
func digits() {
	first, _ := http.NewRequest("GET", base+"/companies/4711/users", nil) // want `never sends`
	send(first)
	second, _ := http.NewRequest("GET", projects+"?company_id=4712", nil) // want `never sends`
	send(second)
	third, _ := http.NewRequest("GET", fmt.Sprintf("%s/companies/%d/users", base, 4713), nil) // want `never sends`
	send(third)
}

// An id is sent as it is.
func escaped(tenant, account string) {
	first, _ := http.NewRequest("GET", projects+"?company_id="+url.QueryEscape(tenant), nil) // want `never sends`
	send(first)
	second, _ := http.NewRequest("GET", base+"/companies/"+url.PathEscape(account)+"/users", nil) // want `never sends`
	send(second)
}

func formats(tenant, project int) {
	first, _ := http.NewRequest("GET", fmt.Sprintf("%s/projects/%d?company_id=%d", base, project, tenant), nil) // want `never sends`
	send(first)
	second, _ := http.NewRequest("GET", fmt.Sprintf("%[3]s/projects/%[1]d?company_id=%[2]d", project, tenant, base), nil) // want `never sends`
	send(second)
	third, _ := http.NewRequest("GET", fmt.Sprintf("%s?company_id=%s", projects, strconv.Itoa(tenant)), nil) // want `never sends`
	send(third)
}

func joined(tenant string) {
	u, _ := url.JoinPath(base, "companies", tenant, "users")
	req, _ := http.NewRequest("GET", u, nil) // want `never sends`
	send(req)
}

func values(tenant string) {
	q := url.Values{}
	q.Set("company_id", tenant)
	first, _ := http.NewRequest("GET", projects+"?"+q.Encode(), nil) // want `never sends`
	send(first)
	p := url.Values{"company_id": {tenant}}
	second, _ := http.NewRequest("GET", projects+"?"+p.Encode(), nil) // want `never sends`
	send(second)
}

// Into the request itself.
func queried(tenant string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	q := req.URL.Query()
	q.Set("company_id", tenant)
	req.URL.RawQuery = q.Encode()
	send(req)
}

func builder(tenant string) {
	var b strings.Builder
	b.WriteString(base)
	b.WriteString("/companies/")
	b.WriteString(tenant)
	b.WriteString("/users")
	req, _ := http.NewRequest("GET", b.String(), nil) // want `never sends`
	send(req)
}

func appended(tenant string) {
	u := base
	u += "/companies/"
	u += tenant
	u += "/users"
	req, _ := http.NewRequest("GET", u, nil) // want `never sends`
	send(req)
}

// In the body.
func body(tenant int) {
	data, _ := json.Marshal(map[string]any{"company_id": tenant, "name": "x"})
	req, _ := http.NewRequest("POST", projects, strings.NewReader(string(data))) // want `never sends`
	send(req)
}
