// Package basefromenv knows Procore's host from the environment only, and the old API.
package basefromenv

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type folder struct {
	ID       int32    `json:"id"`        // mpr:resourceid
	ParentID *int32   `json:"parent_id"` // mpr:resourceid
	Folders  []folder `json:"folders"`
	Depth    int32    `json:"depth"`
}

func Folders(hc *http.Client, project int64) (*folder, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s/vapid/folders?project_id=%d", os.Getenv("PROCORE_API_URL"), project), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY_ID"))
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var f folder
	return &f, json.NewDecoder(resp.Body).Decode(&f)
}
