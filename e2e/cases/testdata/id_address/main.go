// Command id_address writes addresses field by field.
package main

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
)

type line struct {
	project, vendor, contract int64
	row                       int64
}

func do(u *url.URL) error {
	req, err := http.NewRequest(http.MethodGet, u.String(), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func query(l line) error {
	u := url.URL{Scheme: "https", Host: "api.procore.com", Path: "/rest/v1.0/purchase_order_contracts"}
	q := u.Query()
	q.Set("project_id", strconv.FormatInt(l.project, 10))
	q.Set("vendor_id", strconv.Itoa(int(uint32(l.vendor)))) // mpr:resourceid
	q.Set("page", strconv.Itoa(int(int32(l.row))))
	u.RawQuery = q.Encode()
	return do(&u)
}

func path(l line) error {
	u, err := url.Parse("https://api.procore.com")
	if err != nil {
		return err
	}
	u.Path = fmt.Sprintf("/rest/v1.0/purchase_order_contracts/%d/lines", int32(l.contract)) // mpr:resourceid
	u.RawQuery = "position=" + strconv.Itoa(int(int16(l.row)))
	return do(u)
}

func copied(l line) error {
	base := url.URL{Scheme: "https", Host: "api.procore.com"}
	u := base
	u.RawPath = "/rest/v1.0/projects/" + strconv.FormatInt(int64(int32(l.project)), 10) // mpr:resourceid
	u.Path = "/rest/v1.0/projects/" + strconv.FormatInt(l.project, 10)
	return do(&u)
}

// shop asks another system for an order of its own.
func shop(l line) error {
	u := url.URL{Scheme: "https", Host: "shop.example.com", Path: "/orders"}
	q := url.Values{}
	q.Set("vendor_id", strconv.Itoa(int(int32(l.vendor))))
	u.RawQuery = q.Encode()
	resp, err := http.Get(u.String())
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func main() {
	l := line{}
	fmt.Println(query(l), path(l), copied(l), shop(l))
}
