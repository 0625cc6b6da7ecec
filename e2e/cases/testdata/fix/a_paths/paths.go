// Package reports fetches the 360 reports of a company.
package reports

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"
)

// Kind of report.
type Kind string

// The kinds that the office prints.
const (
	Cost Kind = "cost"
	Time Kind = "time"
)

func try(req *http.Request) ([]byte, error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var b bytes.Buffer
	_, err = b.ReadFrom(resp.Body)
	return b.Bytes(), err
}

// Run starts a report. The version comes last in the format's arguments.
func Run(k Kind, owner int64, version string) ([]byte, error) {
	u := fmt.Sprintf("https://api.procore.com/rest/%[3]s/companies/%[2]d/reports/%[1]s/run", k, owner, version)
	req, err := http.NewRequest("POST", u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return try(req)
}

// Status of a run.
func Status(owner int64, run string) ([]byte, error) {
	u := url.URL{Scheme: "https", Host: "api.procore.com"}
	u.Path = path.Join("/rest/v1.0/companies", strconv.FormatInt(owner, 10), "reports", "runs", run)
	req, err := http.NewRequest("GET", u.String(), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return try(req)
}

// Result of a run.
func Result(owner, run string) ([]byte, error) {
	u, err := url.JoinPath("https://api.procore.com/rest/v1.0/", "companies", owner, "reports/runs", run, "result")
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return try(req)
}

// Share makes a link for others.
func Share(owner, run string, days uint8) ([]byte, error) {
	var b strings.Builder
	b.WriteString("https://api.procore.com/rest/v1.0/companies/")
	b.WriteString(owner)
	fmt.Fprintf(&b, "/reports/runs/%s/share?days=%d", run, days)
	req, err := http.NewRequest("POST", b.String(), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return try(req)
}

// Archive uses the padded form that the old system wrote into its file names.
func Archive(owner int, run string) ([]byte, error) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%010d/reports/runs/%s/archive", owner, run)
	req, err := http.NewRequest("POST", u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return try(req)
}

// Demo runs the report of the training company.
func Demo(k Kind) ([]byte, error) {
	req, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/companies/562949953425831/reports/"+string(k)+"/run", nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	return try(req)
}
