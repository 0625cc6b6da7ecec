// Package a shadows names.
package a

import (
	"fmt"
	"net/http"
	"strconv"
)

func list(companyID int64) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	strconv := strconv.Itoa
	_ = strconv
	return http.DefaultClient.Do(req)
}

type ID int

func list2(companyID ID, int string) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func list3(companyID int) (resp *http.Response, err error) {
	if strconv := companyID; strconv > 0 {
		req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID), nil) // mpr:companyid=stay
		if err != nil {
			return nil, err
		}
		return http.DefaultClient.Do(req)
	}
	return
}

func list4(companyID int) (resp *http.Response, err error) {
	http := http.DefaultClient
	resp, err = http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=stay
	if err != nil {
		return
	}
	r, err := http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=stay
	if err != nil {
		return
	}
	_ = r
	return
}

func list5(companyID int) error {
	fetch := func(u string) (*http.Response, error) { return http.Get(u) } // mpr:companyid=fix
	r, err := fetch(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID))
	if err != nil {
		return err
	}
	defer r.Body.Close()
	get := func() (*http.Response, error) {
		return http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=fix
	}
	go func() {
		r, err := http.Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/offices", companyID)) // mpr:companyid=fix
		if err != nil {
			return
		}
		r.Body.Close()
	}()
	_, err = get()
	return err
}

func Do() {
	list(1)
	list2(1, "")
	list3(1)
	list4(1)
	list5(1)
}
