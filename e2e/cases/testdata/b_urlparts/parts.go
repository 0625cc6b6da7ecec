package parts

import (
	"net/http"
	"net/url"
	"path"
	"strconv"
)

var root = url.URL{Scheme: "https", Host: "app.procore.com"} // mpr:legacyhost=api.procore.com

func at(elem ...string) *url.URL {
	u := root
	u.Path = path.Join(append([]string{"/rest", "v1.0"}, elem...)...)
	return &u
}

// Images asks for the images of a project.
func Images(project, company int, token string) (*http.Request, error) {
	u := at("images")
	u.RawQuery = url.Values{"project_id": {strconv.Itoa(project)}}.Encode()
	req, err := http.NewRequest(http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{
		"Authorization":      {"Bearer " + token},
		"Procore-Company-Id": {strconv.Itoa(company)},
	}
	return req, nil
}

var pages = &url.URL{Scheme: "https", Host: "us02.procore.com", Path: "/webclients/host/"}

// Album is the page of the images.
func Album(company, project int) string {
	return pages.JoinPath("companies", strconv.Itoa(company), "projects", strconv.Itoa(project), "tools", "photos").String()
}

// Revoke is where tokens end.
func Revoke() (*url.URL, error) {
	ref := &url.URL{Path: "/oauth/revoke"}
	base, err := url.ParseRequestURI("https://app.procore.com/12/company/home") // mpr:legacyhost=stay
	if err != nil {
		return nil, err
	}
	return base.ResolveReference(ref), nil
}

// Switch turns an API address into one of the old zone.
func Switch(api *url.URL) *url.URL {
	v := *api
	v.Scheme, v.Host = "https", "uk01.procore.com" // mpr:legacyhost=api.procore.com
	v.Path = "/vapid/projects"
	return &v
}
