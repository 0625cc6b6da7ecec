// Package a makes two requests before it checks.
package a

import (
	"errors"
	"fmt"
	"net/http"
)

func both(companyID int) error {
	projects, err1 := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects?company_id=%d", companyID), nil) // mpr:companyid=fix
	offices, err2 := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/offices?company_id=%d", companyID), nil)   // mpr:companyid=fix
	if err1 != nil || err2 != nil {
		return errors.Join(err1, err2)
	}
	_, err := http.DefaultClient.Do(projects)
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(offices)
	return err
}

func must(r *http.Request, err error) *http.Request {
	if err != nil {
		panic(err)
	}
	return r
}

func pair(companyID string) {
	a := must(http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+companyID, nil)) // mpr:companyid=fix
	_, _ = http.DefaultClient.Do(a)
	b, c := must(http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects?company_id="+companyID, nil)), must(http.NewRequest("GET", "https://api.procore.com/rest/v1.0/offices?company_id="+companyID, nil)) // mpr:companyid=fix
	_, _ = http.DefaultClient.Do(b)
	_, _ = http.DefaultClient.Do(c)
}

func Do() { _ = both(1); pair("1") }
