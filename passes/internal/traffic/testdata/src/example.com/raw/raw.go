// Package raw decodes answers in two steps.
package raw

import (
	"encoding/json"
	"io"
	"net/http"
)

const base = "https://api.procore.com/rest/v1.0"

// envelope is what answers have in common, also those of others.
type envelope struct { // want `message envelope`
	Kind string
	Data json.RawMessage
}

func get(url string, out any) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

type project struct{ ID int32 } // want `message project`

func one() (p project, err error) {
	var e envelope
	if err := get(base+"/projects/1", &e); err != nil {
		return p, err
	}
	return p, json.Unmarshal(e.Data, &p)
}

type track struct{ ID int32 }

// The same envelope of another system has nothing of Procore's in it.
func tracks() (list []track, err error) {
	var e envelope
	if err := get("https://music.example.com/rest/v1.0/tracks", &e); err != nil {
		return nil, err
	}
	return list, json.Unmarshal(e.Data, &list)
}

type user struct{ ID int32 } // want `message user`

func read(path string) (*envelope, error) {
	resp, err := http.Get(base + path)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	e := new(envelope)
	return e, json.Unmarshal(body, e)
}

// The envelope comes out of a helper.
func me() (u user, err error) {
	e, err := read("/me")
	if err != nil {
		return u, err
	}
	return u, json.Unmarshal(e.Data, &u)
}

type vendor struct{ ID int32 } // want `message vendor`

// Each entry is decoded by its own.
func vendors() (list []vendor, err error) {
	var all map[string]json.RawMessage
	if err := get(base+"/vendors", &all); err != nil {
		return nil, err
	}
	for _, one := range all {
		var v vendor
		if err := json.Unmarshal(one, &v); err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, nil
}
