// Package exempt has calls on the edge of the exemption.
package exempt

import (
	"net/http"
	"path"
)

const base = "https://api.procore.com" // mpr:hostmismatch

// Calls that need none.
func Calls() {
	http.Get(base + "/rest/v1.0/me")
	http.Get(base + "/rest/v1.0/me/")
	http.Get(base + "/rest/v1.0/companies?per_page=10")
	http.Head(base + "/")
	http.Get(base)
	http.Get(base + "/oauth/token/info")
	http.Get(base + path.Join("/rest/v1.0", "me"))
	http.Get("https://app.procore.com/rest/v1.0/mcp")
	http.Get("https://storage.procore.com/api/v5/files/x")
	http.Get("https://status.procore.com/rest/v1.0/summary.json")
	http.Get("https://developers.procore.com/rest/v1.0/projects")
}

// Needed by these.
func Needed() {
	http.Get(base + "/rest/v1.1/me")                                      // mpr:companyid
	http.Head(base + "/rest/v1.0/me")                                     // mpr:companyid
	http.Get(base + "/rest/v1.0/companies/1")                             // mpr:companyid
	http.Get(base + "/rest/v1.0/companies/1/me")                          // mpr:companyid
	http.Post(base+"/rest/v1.0/companies", "", nil)                       // mpr:companyid
	http.Get(base + "/vapid/me")                                          // mpr:companyid
	http.Get(base + "/v1.0/me")                                           // mpr:companyid
	http.Get("https://API.procore.com:443/rest/v1.0/offices")             // mpr:companyid
	http.Get("https://api.procoregov.com/rest/v2.0/companies/1/projects") // mpr:companyid
}

// Not Procore's.
func Others() {
	http.Get("https://myapp.procore.com/rest/v1.0/offices") // mpr:hostmismatch? mpr:companyid?
	http.Get("https://app.procore.com.example.org/rest/v1.0/offices")
	http.Get("https://example.org/rest/v1.0/offices?u=https://app.procore.com")
	http.Get("https://jira.example.org/rest/v1.0/issues")
}
