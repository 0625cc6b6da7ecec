package coded

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

// A Submittal is read by code that is generated out of it.
type Submittal struct {
	ID       int32 `json:"id"` // mpr:resourceid=stay
	Revision int32 `json:"revision"`
}

// A Stamp reads itself, and keeps of an id what it needs.
type Stamp struct {
	ID int16 `json:"id"`
}

func (s *Stamp) UnmarshalJSON(b []byte) error {
	s.ID = int16(len(b))
	return nil
}

func get(hc *http.Client, company, project int64, page int, out any) error {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/submittals?page=%d", project, page), nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(company, 10))
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

func Submittals(hc *http.Client, company, project int64) (list []Submittal, stamps []Stamp, err error) {
	if err := get(hc, company, project, 1, &list); err != nil {
		return nil, nil, err
	}
	return list, stamps, get(hc, company, project, 2, &stamps)
}
