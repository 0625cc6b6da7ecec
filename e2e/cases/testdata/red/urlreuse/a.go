// Package a copies from one company to another.
package a

import (
	"fmt"
	"net/http"
	"strings"
)

const base = "https://api.procore.com/rest/v1.0"

func Copy(src, dst int) error {
	u := fmt.Sprintf("%s/companies/%d/project_templates", base, src)
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	if _, err := http.DefaultClient.Do(req); err != nil {
		return err
	}
	u = fmt.Sprintf("%s/projects?company_id=%d", base, dst)
	req, err = http.NewRequest("POST", u, strings.NewReader("{}")) // mpr:companyid=fix
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}
