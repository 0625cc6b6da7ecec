// want package:"judged"

// Package missing gives requests what does not count as the header.
package missing

import "net/http"

const projects = "https://api.procore.com/rest/v1.0/projects"

func empty() {
	req, _ := http.NewRequest("GET", projects, nil) // want `^Procore API call sends an empty Procore-Company-Id header; set it to the company's id \(MPR\)$`
	req.Header.Set("Procore-Company-Id", "")
	http.DefaultClient.Do(req)
}

func deleted(id string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `^Procore API call deletes the Procore-Company-Id header before it is sent; keep it \(MPR\)$`
	req.Header.Set("Procore-Company-Id", id)
	req.Header.Del("procore-company-id")
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest("POST", projects, nil) // want `deletes the Procore-Company-Id header`
	req.Header["Procore-Company-Id"] = []string{id}
	delete(req.Header, "Procore-Company-Id")
	http.DefaultClient.Do(req)
}

// Deleted and set again: it counts.
func renewed(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Del("Procore-Company-Id")
	req.Header.Set("Procore-Company-Id", id)
	http.DefaultClient.Do(req)
}

func late(id string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `sets the Procore-Company-Id header after it was sent; set it before`
	http.DefaultClient.Do(req)
	req.Header.Set("Procore-Company-Id", id)
}

// What is set on another request says nothing of this one, whatever both are called.
func arms(doc, id string) {
	var req *http.Request
	if doc == "" {
		req, _ = http.NewRequest("DELETE", projects, nil) // want `never sends`
	} else {
		req, _ = http.NewRequest("PUT", projects, nil)
		req.Header.Set("Procore-Company-Id", id)
	}
	http.DefaultClient.Do(req)
}

func reused(id string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest("POST", projects, nil)
	req.Header.Set("Procore-Company-Id", id)
	http.DefaultClient.Do(req)
}

// Near misses are named.
func near(id string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `^Procore API call sends the header Company-Id, which Procore does not know; use Procore-Company-Id \(MPR\)$`
	req.Header.Set("Company-Id", id)
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest("POST", projects, nil) // want `sends the header X-Procore-Company-Id, which`
	req.Header.Add("X-Procore-Company-Id", id)
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest("PUT", projects, nil) // want `sends the header ProcoreCompanyId, which`
	req.Header = http.Header{"ProcoreCompanyId": {id}}
	http.DefaultClient.Do(req)
}

// A near miss beside the header is none.
func beside(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Set("Company-Id", id)
	req.Header.Set("Procore-Company-Id", id)
	http.DefaultClient.Do(req)
}

// The company in the path or the query is no substitute, nor is another header.
func elsewhere(id string) {
	req, _ := http.NewRequest("GET", projects+"?company_id="+id, nil) // want `never sends`
	req.Header.Set("Authorization", "Bearer x")
	http.DefaultClient.Do(req)
	http.Get("https://api.procore.com/rest/v1.0/companies/" + id + "/users") // want `never sends`
}

// Another request's header.
func other(id string) {
	second, _ := http.NewRequest("GET", projects, nil)
	second.Header.Set("Procore-Company-Id", id)
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
	http.DefaultClient.Do(second)
}

// A response's header, and one that is only read.
func read(w http.ResponseWriter, r *http.Request) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	w.Header().Set("Procore-Company-Id", r.Header.Get("Procore-Company-Id"))
	http.DefaultClient.Do(req)
}

// One path is enough for an alternative URL to be an API call.
func either(api bool) {
	u := "https://example.org/"
	if api {
		u = projects
	}
	http.Get(u) // want `never sends`
}
