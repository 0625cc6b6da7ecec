package a

import (
	"fmt"
	"net/http"

	sc "strconv"
)

var _ = sc.Itoa

func num(companyID int32) (*http.Response, error) {
	resp, err := http.Get(fmt.Sprintf("https://app.procore.com/rest/v1.0/companies/%d/projects", companyID)) // mpr:companyid=fix mpr:legacyhost=fix
	if err != nil {
		return nil, err
	}
	return resp, nil
}

var Fn = func(companyID uint8) (*http.Response, error) {
	return http.Get("https://app.procore.com/vapid/projects") // mpr:companyid=fix mpr:legacyhost=fix
}

func Do2() { _, _ = num(1) }
