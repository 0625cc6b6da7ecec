// Package steel compares the loads in Procore's specifications with the model's.
package steel

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

// Sections lists the specification sections of a project.
func Sections(companyID int64, project int) (loads map[string]float64, err error) {
	u := fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/specification_sections?company_id=%d", project, companyID)
	req, err := http.NewRequest("GET", u, nil) // mpr:companyid=stay
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("PROCORE_TOKEN"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var sections []struct {
		Number string
		Kips   float64
	}
	err = json.NewDecoder(resp.Body).Decode(&sections)
	loads = make(map[string]float64, len(sections))
	for _, s := range sections {
		loads[s.Number] = strconv(s.Kips)
	}
	return loads, err
}
