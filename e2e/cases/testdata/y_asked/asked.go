// Command asked decides by the path, the environment or the host whether the company goes along.
package main

import (
	"bytes"
	"log"
	"net/http"
	"os"
	"slices"
	"strings"
)

const api = "https://api.procore.com"

var company = os.Getenv("PROCORE_COMPANY")

// newer sends the company to the second version only.
func newer(path string) error {
	req, err := http.NewRequest(http.MethodGet, api+path, nil)
	if err != nil {
		return err
	}
	if strings.HasPrefix(path, "/rest/v2.0/") {
		req.Header.Set("Procore-Company-Id", company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// unlessLists leaves it out for lists.
func unlessLists(path string) error {
	req, err := http.NewRequest(http.MethodGet, api+path, nil)
	if err != nil {
		return err
	}
	if !strings.HasSuffix(path, "/projects") {
		req.Header.Set("Procore-Company-Id", company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// within sends it where the path speaks of projects.
func within(path string) error {
	req, err := http.NewRequest(http.MethodGet, api+path, nil)
	if err != nil {
		return err
	}
	if bytes.Contains([]byte(path), []byte("/projects/")) {
		req.Header.Set("Procore-Company-Id", company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

type client struct{ mode string }

// list sends it in the mode for several companies.
func (c client) list(path string) error {
	req, err := http.NewRequest(http.MethodGet, api+path, nil)
	if err != nil {
		return err
	}
	if strings.EqualFold(c.mode, "MULTI") {
		req.Header.Set("Procore-Company-Id", company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// scoped sends it where the resource is one of a list.
func scoped(resource string) error {
	req, err := http.NewRequest(http.MethodGet, api+"/rest/v1.0/"+resource, nil)
	if err != nil {
		return err
	}
	if slices.Contains([]string{"projects", "vendors"}, resource) {
		req.Header.Set("Procore-Company-Id", company)
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func main() {
	id := os.Args[1]
	log.Println(
		newer("/rest/v1.0/projects/"+id), // mpr:companyid
		newer("/rest/v2.0/projects/"+id),
		newer(os.Args[2]),
		unlessLists("/rest/v1.0/projects"), // mpr:companyid
		unlessLists("/rest/v1.0/projects/"+id+"/users"),
		unlessLists("/rest/v1.0/"+id), // the id may end so
		within("/rest/v1.0/vendors"),  // mpr:companyid
		within("/rest/v1.0/projects/"+id),
		within("/rest/v1.0/"+id+"/users"),           // the id may hold it
		client{"single"}.list("/rest/v1.0/vendors"), // mpr:companyid
		client{"Multi"}.list("/rest/v1.0/vendors"),
		client{os.Getenv("MODE")}.list("/rest/v1.0/vendors"),
		scoped("vendors"),
		scoped(id),
	)
}
