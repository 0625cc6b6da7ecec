// Package api exchanges messages with Procore, which other packages make rows of. // want package:`messages\(4 types\)`
package api

import (
	"encoding/json"
	"net/http"
)

type Meeting struct { // want "message Meeting"
	ID        int64   `json:"id"`
	Attendees []int64 `json:"attendee_ids"`
	Minutes   int64   `json:"minutes"`
	Template  struct {
		ID int64 `json:"id"` // want "message without a name"
	} `json:"template"`
	Room *Room `json:"room"`
}

type Room struct { // want "message Room"
	FloorID int64
	Seats   int64
}

type Page[T any] struct { // want "message Page"
	LastID int64 `json:"last_id"`
	Items  []T   `json:"items"`
}

type Note struct { // want "message Note"
	ID int64 `json:"id"`
}

type Count struct { // want "message Count"
	Total int64 `json:"total"`
}

// A Job is the program's own.
type Job struct {
	ID int64 `json:"id"`
}

func get(path string, out any) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

func Meetings() (p Page[Meeting], err error) {
	var notes []Note
	var c Count
	get("/notes", &notes)
	get("/count", &c)
	return p, get("/meetings", &p)
}
