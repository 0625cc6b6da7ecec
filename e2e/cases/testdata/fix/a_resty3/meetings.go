// Package minutes writes meeting minutes back to Procore.
package minutes

import (
	"fmt"

	"resty.dev/v3"
)

// Writer of minutes.
type Writer struct{ Token string }

// Meetings lists those of a project. The path names the company.
func (w *Writer) Meetings(companyID, project int) (ids []int64, err error) {
	c := resty.New()
	defer c.Close()
	_, err = c.R().
		SetAuthToken(w.Token).
		SetPathParam("company", fmt.Sprint(companyID)).
		SetPathParam("project", fmt.Sprint(project)).
		SetResult(&ids).
		Get("https://api.procore.com/rest/v1.0/companies/{company}/projects/{project}/meetings") // mpr:companyid=fix
	return ids, err
}

// Topics lists the topics of a meeting, with the header near its right name.
func Topics(token, companyID string, project, meeting int) (topics []string, err error) {
	c := resty.New().SetHeader("X-Procore-Company-ID", companyID)
	defer c.Close()
	_, err = c.R().SetAuthToken(token).SetResult(&topics).
		Get(fmt.Sprintf("https://api.procore.com/rest/v1.0/meeting_topics?project_id=%d&meeting_id=%d", project, meeting)) // mpr:companyid=fix
	return topics, err
}

// Close marks the minutes as final. A client for all calls has the header already.
func Close(token, companyID string, project, meeting int) error {
	c := resty.New().SetHeader("procore-company-id", companyID)
	defer c.Close()
	resp, err := c.R().SetAuthToken(token).
		Patch(fmt.Sprintf("https://api.procore.com/rest/v1.0/meetings/%d/close?project_id=%d", meeting, project))
	if err == nil && resp.IsStatusFailure() {
		err = fmt.Errorf("close: %s", resp.Status())
	}
	return err
}

// Distribute mails the minutes to everybody.
func Distribute(token string, companyID int64, project, meeting int) error {
	c := resty.New()
	defer c.Close()
	_, err := c.R().SetAuthToken(token).Post(fmt.Sprintf("https://api.procore.com/rest/v1.0/meetings/%d/distribute?project_id=%d", meeting, project)) // mpr:companyid=fix
	return err
}
