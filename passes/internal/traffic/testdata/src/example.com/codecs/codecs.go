// Package codecs has messages that read and write themselves.
package codecs

import (
	"bytes"
	"encoding/json"
	"net/http"
	"time"
)

const base = "https://api.procore.com/rest/v1.0"

// project is read by way of a type that has no methods. Its fields are the same.
type project struct {
	ID   int32 `json:"id"`
	Due  time.Time
	Tags []tag
}

type tag struct{ ID int32 } // want `message tag`

func (p *project) UnmarshalJSON(b []byte) error {
	type mask project // want `message mask`
	m := struct {
		*mask // want `message without a name`
		Due   string
	}{mask: (*mask)(p)}
	if err := json.Unmarshal(b, &m); err != nil {
		return err
	}
	due, err := time.Parse(time.DateOnly, m.Due)
	p.Due = due
	return err
}

func projects() (list []project, err error) {
	resp, err := http.Get(base + "/projects")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return list, json.NewDecoder(resp.Body).Decode(&list)
}

// rfi is written by way of another type.
type rfi struct {
	AssigneeID int32 // want `setting AssigneeID`
	Title      string
	OurID      int32
}

func (r rfi) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		AssigneeID int64 `json:"assignee_id"` // want `message without a name`
		Subject    string
	}{AssigneeID: int64(r.AssigneeID), Subject: r.Title})
}

func create(r rfi) error {
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	resp, err := http.Post(base+"/rfis", "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// vendor is read and stored field by field.
type vendor struct {
	ID    int32
	Cache int32
}

func (v *vendor) UnmarshalJSON(b []byte) error {
	var wire struct {
		ID int64 `json:"id"` // want `message without a name`
	}
	if err := json.Unmarshal(b, &wire); err != nil {
		return err
	}
	v.ID = int32(wire.ID) // want `narrowed, out of an answer`
	return nil
}

func one() (v vendor, err error) {
	resp, err := http.Get(base + "/vendors/1")
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	return v, json.NewDecoder(resp.Body).Decode(&v)
}

// settings is in no message of Procore's.
type settings struct{ ID int32 }

func (s *settings) UnmarshalJSON(b []byte) error {
	type mask settings
	return json.Unmarshal(b, (*mask)(s))
}

func load(b []byte) (s settings, err error) { return s, json.Unmarshal(b, &s) }
