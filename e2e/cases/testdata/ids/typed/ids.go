// Package typedids names its id types.
package typedids

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type (
	ProjectID int32
	CompanyID int64
	EventKind int32
)

const (
	KindCreate EventKind = iota + 1
	KindUpdate
	KindDelete
)

type Task struct {
	ID       int64     `json:"id"`
	Project  ProjectID `json:"project_id"` // mpr:resourceid
	Company  CompanyID `json:"company_id"`
	KindID   EventKind `json:"event_type_id"`
	Status   int32     `json:"status"`
	Progress float32   `json:"percentage"`
}

func Tasks(hc *http.Client, c CompanyID) ([]Task, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/tasks?company_id=%d", c), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(int64(c)))
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ts []Task
	return ts, json.NewDecoder(resp.Body).Decode(&ts)
}
