// Package migrate moves projects between two companies of one owner.
package migrate

import (
	"fmt"
	"net/http"
)

const api = "https://api.procore.com/rest/v1.0"

// Mover holds both ends.
type Mover struct {
	Token           string
	SourceCompanyID int64
	TargetCompanyID int64
	CompanyID       string // the owner, for the log
}

// Project reads one from the source.
func (m *Mover) Project(id int64) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/companies/%d/projects/%d", api, m.SourceCompanyID, id), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+m.Token)
	return http.DefaultClient.Do(req)
}

// Create makes it in the target.
func (m *Mover) Create(name string) (*http.Response, error) {
	req, err := http.NewRequest("POST", fmt.Sprintf("%s/projects?name=%s&company_id=%d", api, name, m.TargetCompanyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+m.Token)
	return http.DefaultClient.Do(req)
}

// copyUsers is told both companies.
func copyUsers(token string, sourceCompanyID, targetCompanyID, project int64) (*http.Response, error) {
	req, err := http.NewRequest("POST", fmt.Sprintf("%s/projects/%d/users/bulk_add", api, project), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", fmt.Sprintf("Bearer %s", token))
	req.Header.Set("X-Move", fmt.Sprintf("%d>%d", sourceCompanyID, targetCompanyID))
	return http.DefaultClient.Do(req)
}

// Users copies the team of a project.
func (m *Mover) Users(project int64) (*http.Response, error) {
	return copyUsers(m.Token, m.SourceCompanyID, m.TargetCompanyID, project)
}

// Link asks the owner's company for a link between two others; the path names both.
func (m *Mover) Link(companyID, otherCompanyID int64) (*http.Response, error) {
	u := fmt.Sprintf("%s/companies/%d/links?company_id=%d", api, otherCompanyID, companyID)
	req, err := http.NewRequest("POST", u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+m.Token)
	return http.DefaultClient.Do(req)
}

// Templates lists those of a parent company, though a company is in scope by name.
func Templates(token, companyID, parent string) (*http.Response, error) {
	req, err := http.NewRequest("GET", api+"/project_templates?company_id="+parent+"&for="+companyID, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
