// Command closeout archives what is left open in a finished project.
package main

import "encoding/json"
import "flag"
import "fmt"
import "log"
import "net/http"
import "os"

type row struct {
	ID     int64  `json:"id"`
	Status string `json:"status"`
}

func do(req *http.Request, v any) error {
	req.Header.Set("Authorization", "Bearer "+os.Getenv("PROCORE_TOKEN"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if v == nil || resp.StatusCode >= 300 {
		return nil
	}
	return json.NewDecoder(resp.Body).Decode(v)
}

func closeout(companyID, project int) (n int, err error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis?company_id=%d", project, companyID), nil) // mpr:companyid=fix
	if err != nil {
		return 0, err
	}
	var rows []row
	if err := do(req, &rows); err != nil {
		return 0, err
	}
	for _, r := range rows {
		if r.Status != "open" {
			continue
		}
		req, err := http.NewRequest("PATCH", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/rfis/%d/close", project, r.ID), nil) // mpr:companyid=fix
		if err != nil {
			return n, err
		}
		if err := do(req, nil); err != nil {
			return n, err
		}
		n++
	}

	req, err = http.NewRequest("GET", "https://api.procore.com/rest/v1.0/me", nil)
	if err != nil {
		return n, err
	}
	var me struct{ Login string }
	if err := do(req, &me); err != nil {
		return n, err
	}
	log.Printf("%s closed %d", me.Login, n)

	req, err = http.NewRequest("PATCH", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/projects/%d", companyID, project), nil) // mpr:companyid=fix
	if err != nil {
		return n, err
	}
	return n, do(req, nil)
}

func main() {
	company := flag.Int("company", 0, "company")
	project := flag.Int("project", 0, "project")
	flag.Parse()
	n, err := closeout(*company, *project)
	if err != nil {
		log.Fatalf("after %d: %v", n, err)
	}
}
