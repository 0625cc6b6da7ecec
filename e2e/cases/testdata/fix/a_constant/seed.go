// Package seed fills the training company before every class.
package seed

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

// The training company, and the one that the teachers use. Both are ours alone.
const (
	companyID        = 562949953425831
	teacherCompanyID = "598134325674321"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

func call(req *http.Request) error {
	req.Header.Set("Authorization", "Bearer "+os.Getenv("PROCORE_TOKEN"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Reset deletes what the last class has left.
func Reset() error {
	req, err := http.NewRequest("DELETE", fmt.Sprintf("%s?company_id=%d&filters[name]=class", projects, companyID), nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	return call(req)
}

// Class creates one project for each pupil.
func Class(pupils []string) error {
	for _, name := range pupils {
		doc, err := json.Marshal(map[string]any{"company_id": companyID, "project": map[string]string{"name": "class " + name}})
		if err != nil {
			return err
		}
		req, err := http.NewRequest("POST", projects, bytes.NewReader(doc)) // mpr:companyid=fix
		if err != nil {
			return err
		}
		if err := call(req); err != nil {
			return err
		}
	}
	return nil
}

// Solutions copies the teachers' project.
func Solutions(project int) error {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/projects/%d/copy", teacherCompanyID, project)
	req, err := http.NewRequest("POST", u, nil) // mpr:companyid=fix
	if err != nil {
		return err
	}
	return call(req)
}
