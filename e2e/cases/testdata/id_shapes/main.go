// Command id_shapes reads ids in all kinds of types.
package main

import (
	"encoding/json"
	"net/http"
	"os"
)

type Ref struct {
	ID int32 `json:"id"` // mpr:resourceid
}

type ProjectID uint32

type ids = []int32

type Submittal struct {
	Ref
	Project  ProjectID         `json:"project_id"`  // mpr:resourceid
	Watchers ids               `json:"watcher_ids"` // mpr:resourceid
	ByUserID map[int32]string  `json:"by_user_id"`  // mpr:resourceid
	Costs    map[string]int32  `json:"costs"`
	Float    float32           `json:"contract_id"` // mpr:resourceid
	UUID     [16]byte          `json:"uuid_id"`
	Raw      json.RawMessage   `json:"raw_id"`
	Mark     bool              `json:"has_id"`
	Notes    map[string]string `json:"note_ids"`
}

func main() {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.1/projects/1/submittals", nil)
	if err != nil {
		panic(err)
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("C"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	defer resp.Body.Close()
	dec := json.NewDecoder(resp.Body)
	if _, err := dec.Token(); err != nil {
		panic(err)
	}
	for dec.More() {
		var s Submittal
		if err := dec.Decode(&s); err != nil {
			panic(err)
		}
		println(s.ID)
	}
}
