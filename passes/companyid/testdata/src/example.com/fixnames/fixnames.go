// want package:"judged"

// Package fixnames sends the company's id under a name that Procore does not know.
package fixnames

import "net/http"

const projects = "https://api.procore.com/rest/v1.0/projects"

func send(req *http.Request) { http.DefaultClient.Do(req) }

func literal(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sends the header Company-Id`
	req.Header.Set("Company-Id", companyID)
	send(req)
}

// In any case of letters.
func lower(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sends the header company-id`
	req.Header.Add("company-id", companyID)
	send(req)
}

func raw(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sends the header X-Company-Id`
	req.Header.Set(`X-Company-Id`, companyID)
	send(req)
}

func keys(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sends the header Company-Id`
	req.Header["Company-Id"] = []string{companyID}
	send(req)
	req, _ = http.NewRequest("POST", projects, nil) // want `sends the header ProcoreCompanyId`
	req.Header = http.Header{"ProcoreCompanyId": {companyID}}
	send(req)
}

func table(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sends the header Company-Id`
	for k, v := range map[string]string{"Accept": "*/*", "Company-Id": companyID} {
		req.Header.Set(k, v)
	}
	send(req)
}

// A constant that serves to set headers only.
const companyHeader = "X-Procore-Company"

func constant(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sends the header X-Procore-Company,`
	req.Header.Set(companyHeader, companyID)
	send(req)
}

// A constant that names other things too.
const companyKey = "Company-Id"

func value(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sends the header Company-Id`
	req.Header.Set(companyKey, companyID)
	send(req)
}

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", companyKey)
}

func elsewhere(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sends the header X-Company-Id`
	req.Header.Set(otherFile, companyID)
	send(req)
}

// A wrong case is fine for Set, which corrects it.
func set(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Set("procore-company-id", companyID)
	send(req)
}
