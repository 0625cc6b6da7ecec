// Command blocked keeps ids where a wider type does not fit without further changes.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"sync/atomic"
)

type workflow struct {
	ID        int32 `json:"id"`         // mpr:resourceid=stay
	ProjectID int32 `json:"project_id"` // mpr:resourceid=stay
	PresetID  int32 `json:"preset_id"`  // mpr:resourceid=fix
	Step      int32 `json:"step"`
}

var last, step atomic.Int32

func fetch(company, id string) (w workflow, err error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/workflow_instances/"+id, nil)
	if err != nil {
		return w, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return w, err
	}
	defer resp.Body.Close()
	if err := json.NewDecoder(resp.Body).Decode(&w); err != nil {
		return w, err
	}
	last.Store(w.ID)
	step.Store(w.Step)
	return w, nil
}

func main() {
	w, err := fetch(os.Args[1], os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(last.Load(), step.Load(), w.ProjectID, w.PresetID)
}
