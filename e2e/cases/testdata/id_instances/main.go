// Command id_instances mirrors punch items of Procore.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type Ref[K comparable] struct {
	ID K `json:"id"`
}

type Punch struct {
	Ref[int32]                  // mpr:resourceid
	Assignees  map[int32]string `json:"assignee_ids"` // mpr:resourceid
	Status     int32            `json:"status_id"`    // mpr:resourceid
	Position   int32            `json:"position"`
	Kind       Kind             `json:"punch_item_type_id"`
	Parent     *Ref[int64]      `json:"parent"`
}

type Kind int32

const (
	Open Kind = iota
	Closed
)

func main() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/punch_items", nil)
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		panic(err)
	}
	defer resp.Body.Close()
	var list []Punch
	if err := json.NewDecoder(resp.Body).Decode(&list); err != nil {
		panic(err)
	}
	fmt.Println(list)
}
