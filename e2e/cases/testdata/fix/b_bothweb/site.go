// Package mailer writes the mails about late submittals.
package mailer

import (
	"fmt"
	"net/http"
)

const appURL = "https://app.procore.com" // mpr:legacyhost=fix

// Link opens the submittal in the browser.
func Link(project, id int) string {
	return fmt.Sprintf("%s/%d/project/submittal_logs/%d", appURL, project, id)
}

// Late lists the submittals that are late.
func Late(token string, companyID, project int) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/rest/v1.1/projects/%d/submittals?company_id=%d", appURL, project, companyID), nil) // mpr:companyid=fix
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

// Mail is what the responsible contractor gets.
func Mail(project, id int, title string) string {
	return "Dear colleagues,\n\n" + title + " is late: " + Link(project, id) + "\n\nThis mail was sent by the robot; sign in at app.procore.com to stop it.\n"
}
