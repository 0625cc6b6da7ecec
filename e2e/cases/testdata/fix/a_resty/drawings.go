// Package drawings syncs the current drawing set to tablets.
package drawings

import (
	"context"
	"errors"
	"fmt"

	"github.com/go-resty/resty/v2"
)

// Drawing of a set.
type Drawing struct {
	ID    int64  `json:"id"`
	Title string `json:"title"`
}

// Set of drawings.
type Set struct {
	rc        *resty.Client
	companyID int64
}

// Open returns the drawings of a company.
func Open(token string, companyID int64) *Set {
	return &Set{rc: resty.New().SetAuthToken(token).SetBaseURL("https://api.procore.com/rest/v1.0"), companyID: companyID}
}

// Areas lists the areas of a project.
func (s *Set) Areas(ctx context.Context, project int64) (out []Drawing, err error) {
	resp, err := s.rc.R().
		SetContext(ctx).
		// The answer is small.
		SetResult(&out).
		SetQueryParam("per_page", "100").                       // the most that is allowed
		Get(fmt.Sprintf("/projects/%d/drawing_areas", project)) // mpr:companyid=fix
	if err == nil && resp.IsError() {
		err = errors.New(resp.Status())
	}
	return out, err
}

// Upload sends a new revision.
func (s *Set) Upload(ctx context.Context, project int64, name string) error {
	r := s.rc.R().SetContext(ctx)
	r.SetFile("drawing[file]", name)
	if project == 0 {
		return errors.New("no project")
	}
	resp, err := r.Post(fmt.Sprintf("/projects/%d/drawing_uploads", project)) // mpr:companyid=fix
	if err != nil {
		return err
	}
	if resp.IsError() {
		return errors.New(resp.Status())
	}
	return nil
}

// Discipline creates one, unless there is one.
func (s *Set) Discipline(ctx context.Context, project int64, name string) error {
	if resp, err := s.rc.R().SetContext(ctx).SetBody(map[string]string{"name": name}).Post(fmt.Sprintf("/projects/%d/drawing_disciplines", project)); err != nil { // mpr:companyid=fix
		return err
	} else if resp.IsError() && resp.StatusCode() != 422 {
		return errors.New(resp.Status())
	}
	return nil
}

// Of lists the drawings of another company's project, for joint ventures.
func (s *Set) Of(ctx context.Context, partner string, project int64) (out []Drawing, err error) {
	_, err = s.rc.R().SetContext(ctx).SetResult(&out).
		SetQueryParams(map[string]string{"company_id": partner, "project_id": fmt.Sprint(project)}).
		Get("/drawings") // mpr:companyid=fix
	return out, err
}

// Tiles are fetched with a plain request that has no company.
func Tiles(token string, revision int64) ([]byte, error) {
	resp, err := resty.New().R().SetAuthToken(token).
		SetPathParam("rev", fmt.Sprint(revision)).
		Get("https://api.procore.com/rest/v1.0/drawing_revisions/{rev}/tiles") // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	return resp.Body(), nil
}
