// Package behindboth calls Procore and another system, and has types that both may use.
package behindboth

import (
	"bytes"
	"encoding/json"
	"net/http"
)

func get(url string, out any) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

type envelope struct { // want `message envelope`
	Data json.RawMessage
}

func projects() (list []envelope, err error) {
	return list, get("https://api.procore.com/rest/v1.0/projects", &list)
}

func tracks() (list []envelope, err error) {
	return list, get("https://music.example.com/tracks", &list)
}

type track struct{ ID int32 }

// Whose envelope it is cannot be seen.
func (e envelope) track() (t track, err error) { return t, json.Unmarshal(e.Data, &t) }

type form struct { // want `message form`
	Parts []piece `json:"parts"`
}

type piece interface{ piece() }

type song struct{ ID int32 }

func (song) piece() {}

func send(f form) error {
	body, err := json.Marshal(f)
	if err != nil {
		return err
	}
	_, err = http.Post("https://api.procore.com/rest/v1.0/forms", "application/json", bytes.NewReader(body))
	return err
}

type project struct{ ID int32 } // want `message project`

// A variable of the function holds what the function has put there.
func one() (v any, err error) {
	var out any
	out = &project{}
	return out, get("https://api.procore.com/rest/v1.0/projects/1", out)
}

type play struct{ ID int32 }

// The variables of the package may be given those of several systems.
var last any

func remember() { last = &play{} }

func load() error { return get("https://api.procore.com/rest/v1.0/projects/1", last) }
