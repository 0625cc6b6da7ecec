// Package bulletin posts the day's plan on the project's board.
package bulletin

import (
	. "net/http"
	conv "strconv"
	"strings"
)

// Board of a project.
type Board struct {
	Token              string
	CompanyID, Project int
}

func (b Board) url(resource string) string {
	return "https://api.procore.com/rest/v1.0/projects/" + conv.Itoa(b.Project) + "/" + resource
}

// Post puts a note on the board.
func (b Board) Post(note string) (*Response, error) {
	req, err := NewRequest(MethodPost, b.url("announcements"), strings.NewReader(note)) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+b.Token)
	return DefaultClient.Do(req)
}

// Notes lists those on the board.
func (b Board) Notes() (*Response, error) {
	req, err := NewRequest(MethodGet, b.url("announcements?company_id="+conv.Itoa(b.CompanyID)), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+b.Token)
	return DefaultClient.Do(req)
}
