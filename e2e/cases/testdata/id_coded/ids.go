// Package coded has ids and other numbers that read themselves.
package coded

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// ResourceID reads ids that REST v2 gives as strings and v1 as numbers.
type ResourceID int64

func (r *ResourceID) UnmarshalJSON(b []byte) error {
	n, err := strconv.ParseInt(strings.Trim(string(b), `"`), 10, 32) // mpr:resourceid
	if err != nil {
		return err
	}
	*r = ResourceID(n)
	return nil
}

// Percent reads "12%".
type Percent int32

func (p *Percent) UnmarshalJSON(b []byte) error {
	n, err := strconv.ParseInt(strings.Trim(string(b), `"%`), 10, 32)
	if err != nil {
		return err
	}
	*p = Percent(n)
	return nil
}

type Task struct {
	ID   ResourceID `json:"id"`
	Done Percent    `json:"percent_complete"`
}

func Tasks(hc *http.Client, company, project int64) (ts []Task, err error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v2.0/companies/%d/projects/%d/tasks", company, project), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(company, 10))
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var out struct {
		Data []Task `json:"data"`
	}
	return out.Data, json.NewDecoder(resp.Body).Decode(&out)
}
