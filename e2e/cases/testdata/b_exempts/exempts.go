// Package exempts goes through the two calls that need no company.
package exempts

import (
	"fmt"
	"net/http"
	"net/url"
)

const root = "https://api.procore.com/rest/v1.0"

var verbs = []string{http.MethodGet, http.MethodHead}

func open(method, u string) (*http.Response, error) {
	req, err := http.NewRequest(method, u, nil) // mpr:companyid
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Right is all exempt.
func Right(page int) {
	http.Get(root + "/me")
	http.Get(root + "/me/")
	http.Get(root + "/companies?per_page=100&include_free_companies=true")
	http.Get(fmt.Sprintf("%s/companies/?page=%d", root, page))
	open(http.MethodGet, root+"/companies")
	http.Get("https://sandbox.procore.com/rest/v1.0/me")
	http.Get("https://login.procore.com/oauth/token/info")
	http.Get("https://api.procore.com/")
	http.Get("https://api.procore.com")
	u := url.URL{Scheme: "https", Host: "api-monthly.procore.com", Path: "/rest/v1.0/companies", RawQuery: "page=2"}
	http.Get(u.String())
}

// Wrong is not.
func Wrong(id string) {
	http.Head(root + "/me")                                 // mpr:companyid
	http.Get("https://api.procore.com/rest/v1.1/me")        // mpr:companyid
	http.Get("https://api.procore.com/rest/v1/companies")   // mpr:companyid
	http.Get(root + "/me/preferences")                      // mpr:companyid
	http.Get(root + "/companies/" + id)                     // mpr:companyid
	http.Get(root + "/projects?path=/rest/v1.0/me")         // mpr:companyid
	http.Get("https://api.procore.com/vapid/me")            // mpr:companyid
	http.Get("https://api.procore.com/v1.0/companies")      // mpr:companyid
	http.Get("https://api.procore.com/unknown")             // mpr:companyid
	http.Get("https://api.procore.com:443/rest/v1.0/users") // mpr:companyid
	open(http.MethodPost, root+"/companies")
	http.PostForm(root+"/companies", url.Values{"company[name]": {"x"}}) // mpr:companyid
}

// Others are nobody's business.
func Others(id string) {
	http.Get("https://storage.procore.com/rest/v1.0/uploads/" + id)
	http.Get("https://developers.procore.com/rest/v1.0/projects")
	http.Get("https://api.procore.com.example.net/rest/v1.0/projects")
	http.Get("https://api.example.com/rest/v1.0/projects")
	http.Get("https://login.procore.com/health")
	http.Get("https://sandbox.procore.com/4264807/company/home")
}
