// Command queue asks for the projects that a queue names.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"os"

	"cases.example.org/id_queue/events"
)

func main() {
	for s := bufio.NewScanner(os.Stdin); s.Scan(); {
		var ev events.Changed
		if err := json.Unmarshal(s.Bytes(), &ev); err != nil {
			panic(err)
		}
		url := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d?page=%d", ev.ProjectID, ev.Version) // mpr:resourceid
		req, err := http.NewRequest("GET", url, nil)
		if err != nil {
			panic(err)
		}
		req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY_ID"))
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			panic(err)
		}
		resp.Body.Close()
		other, err := http.Get(fmt.Sprintf("https://acme.atlassian.net/rest/api/3/issues/%d", ev.IssueID))
		if err != nil {
			panic(err)
		}
		other.Body.Close()
	}
}
