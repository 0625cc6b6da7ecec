package super

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/parnurzeal/gorequest"
)

const estimates = "https://api.procore.com/rest/v1.0/companies/%d/estimating/catalogs"

func agent(token string) *gorequest.SuperAgent {
	return gorequest.New().Set("Authorization", "Bearer "+token)
}

func failure(errs []error) error {
	var s []string
	for _, e := range errs {
		s = append(s, e.Error())
	}
	if s == nil {
		return nil
	}
	return fmt.Errorf("%s", strings.Join(s, "; "))
}

// Catalogs sets the header at the end of the chain.
func Catalogs(token string, company int) (body string, err error) {
	_, body, errs := agent(token).Get(fmt.Sprintf(estimates, company)).
		Retry(3, 0, http.StatusTooManyRequests).
		Set("Procore-Company-Id", fmt.Sprint(company)).
		End()
	return body, failure(errs)
}

// Items has nobody that sets it.
func Items(token string, company, id int) error {
	resp, _, errs := agent(token).Get(fmt.Sprintf(estimates+"/%d/items", company, id)).End() // mpr:companyid
	if resp != nil {
		resp.Body.Close()
	}
	return failure(errs)
}

// Drop removes one.
func Drop(token string, company, id int) error {
	a := agent(token)
	a.Header["Procore-Company-Id"] = fmt.Sprint(company)
	_, _, errs := a.Delete(fmt.Sprintf(estimates+"/%d", company, id)).End() // mpr:companyid
	return failure(errs)
}

// Custom uses a method name.
func Custom(token string, company int, v any) error {
	_, _, errs := agent(token).CustomMethod(http.MethodPatch, fmt.Sprintf(estimates, company)).SendStruct(v).End() // mpr:companyid
	return failure(errs)
}
