// Command coded has messages that read and write themselves.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"time"
)

const base = "https://api.procore.com/rest/v1.0"

// Project is read by way of a type that has no methods.
type Project struct {
	ID  int32     `json:"id"` // want `field Project.ID holds a Procore id in int32, which is too small for new regions; use int64 \(MPR\)`
	Due time.Time `json:"due"`
}

func (p *Project) UnmarshalJSON(b []byte) error {
	type mask Project
	m := struct {
		*mask
		Due string `json:"due"`
	}{mask: (*mask)(p)}
	if err := json.Unmarshal(b, &m); err != nil {
		return err
	}
	due, err := time.Parse(time.DateOnly, m.Due)
	p.Due = due
	return err
}

// rfi is written by way of another type, which is wide enough.
type rfi struct {
	assigneeID int32 // want `field assigneeID holds a Procore id in int32`
}

func (r rfi) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		AssigneeID int64 `json:"assignee_id"`
	}{int64(r.assigneeID)})
}

func main() {
	resp, err := http.Get(base + "/projects/1")
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	var p Project
	if err := json.NewDecoder(resp.Body).Decode(&p); err != nil {
		log.Fatal(err)
	}
	body, err := json.Marshal(rfi{assigneeID: 7})
	if err != nil {
		log.Fatal(err)
	}
	log.Println(http.Post(base+"/rfis", "application/json", bytes.NewReader(body)))
}
