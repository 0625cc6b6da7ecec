// Package files mirrors the documents of a project.
package files

import (
	"fmt"
	"io"
	"net/http"
	"os"
)

type session struct {
	token     string
	companyID int64
}

// Config is read from the mirror's settings.
type Config struct {
	Procore struct {
		CompanyID string
		Project   int64
	}
	Target string
}

// Mirror of one project.
type Mirror struct {
	*session
	cfg Config
}

// New returns a mirror. The session is shared among the mirrors of a company.
func New(token string, companyID int64, cfg Config) *Mirror {
	return &Mirror{session: &session{token, companyID}, cfg: cfg}
}

// Folders lists the folders of the company.
func (m *Mirror) Folders() (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/folders", m.companyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+m.token)
	return open(req)
}

// Usage tells how much the company stores.
func (m Mirror) Usage() (io.ReadCloser, error) {
	u := "https://api.procore.com/rest/v1.0/companies/" + m.cfg.Procore.CompanyID + "/storage"
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+m.token)
	return open(req)
}

// whole returns a file with all its versions.
func (s *session) whole(project, id int64) (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/files/%d?project_id=%d", id, project), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+s.token)
	return open(req)
}

// File returns a file of the mirror's project.
func (m *Mirror) File(id int64) (io.ReadCloser, error) { return m.whole(m.cfg.Procore.Project, id) }

// Types lists the types of files, which are the same for every mirror.
func (*Mirror) Types(project int64) (io.ReadCloser, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/file_types", project), nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("PROCORE_TOKEN"))
	return open(req)
}

func open(req *http.Request) (io.ReadCloser, error) {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		resp.Body.Close()
		return nil, fmt.Errorf("files: %s", resp.Status)
	}
	return resp.Body, nil
}
