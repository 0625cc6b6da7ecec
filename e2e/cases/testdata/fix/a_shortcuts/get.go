// Package images shows the newest photos of a site on the intranet. The token
// travels in the query, as the intranet's pages have nothing else.
package images

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// Album of a project.
type Album struct {
	Token     string
	CompanyID int64
	Project   int64
}

func (a Album) url(resource string) string {
	return fmt.Sprintf("https://api.procore.com/rest/v1.0/%s?project_id=%d&company_id=%d&access_token=%s", resource, a.Project, a.CompanyID, a.Token)
}

// Newest returns a photo.
func (a Album) Newest() ([]byte, error) {
	resp, err := http.Get(a.url("images/newest")) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

// Handler streams a photo to the intranet's page.
func (a Album) Handler(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get(a.url("images/" + r.PathValue("id"))) // mpr:companyid=fix
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

// Reachable tells whether the album answers.
func (a Album) Reachable() bool {
	if resp, err := http.Head(a.url("image_categories")); err == nil { // mpr:companyid=stay
		resp.Body.Close()
		return resp.StatusCode < 500
	}
	return false
}

// Star marks a photo.
func (a Album) Star(id int64) (*http.Response, error) {
	return http.Post(a.url(fmt.Sprintf("images/%d/star", id)), "application/json", strings.NewReader("{}")) // mpr:companyid=fix
}

// Upload adds a photo to each of several albums.
func Upload(albums []Album, jpeg []byte) (failed int) {
	for _, a := range albums {
		if resp, err := http.Post(a.url("images"), "image/jpeg", bytes.NewReader(jpeg)); err != nil || resp.Body.Close() != nil { // mpr:companyid=stay
			failed++
		}
	}
	return failed
}

// Logo of the intranet's footer.
func Logo() (*http.Response, error) { return http.Get("https://www.procore.com/images/logo.svg") }
