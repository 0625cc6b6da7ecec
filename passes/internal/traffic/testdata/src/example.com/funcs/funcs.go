// Package funcs reads answers in functions that are handed to the one that asks.
package funcs

import (
	"encoding/json"
	"io"
	"net/http"
)

const base = "https://api.procore.com/rest/v1.0"

func get(path string, read func(*http.Response) error) error {
	req, err := http.NewRequest("GET", base+path, nil)
	if err != nil {
		return err
	}
	return do(req, read)
}

func do(req *http.Request, read func(*http.Response) error) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return read(resp)
}

type project struct{ ID int32 } // want `message project`

func projects() (list []project, err error) {
	return list, get("/projects", func(resp *http.Response) error {
		return json.NewDecoder(resp.Body).Decode(&list)
	})
}

type user struct{ ID int32 } // want `message user`

// The function has a name.
func me() (u user, err error) {
	req, err := http.NewRequest("GET", base+"/me", nil)
	if err != nil {
		return u, err
	}
	read := func(resp *http.Response) error {
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			return err
		}
		return json.Unmarshal(text, &u)
	}
	return u, do(req, read)
}

type vendor struct{ ID int32 } // want `message vendor`

// into makes a function that reads a value.
func into(v any) func(*http.Response) error {
	return func(resp *http.Response) error { return json.NewDecoder(resp.Body).Decode(v) }
}

func vendors() (list []vendor, err error) { return list, get("/vendors", into(&list)) }

type rfi struct{ ID int32 } // want `message rfi`

func readRFI(resp *http.Response) error {
	var r rfi
	return json.NewDecoder(resp.Body).Decode(&r)
}

func one() error { return get("/rfis/1", readRFI) }

type track struct{ ID int32 }

func tracks() (list []track, err error) {
	req, err := http.NewRequest("GET", "https://music.example.com/rest/v1.0/tracks", nil)
	if err != nil {
		return nil, err
	}
	if err := do(req, into(&list)); err != nil {
		return nil, err
	}
	return list, do(req, func(resp *http.Response) error { return json.NewDecoder(resp.Body).Decode(&list) })
}

type row struct{ ID int32 }

// What is read from elsewhere is not Procore's, though it stands beside a call.
func rows(file io.Reader) (list []row, err error) {
	each := func(r io.Reader) error { return json.NewDecoder(r).Decode(&list) }
	if err := get("/me", readRFI); err != nil {
		return nil, err
	}
	return list, each(file)
}

// unmarshal can be replaced by another library's.
var unmarshal func([]byte, any) error = json.Unmarshal

type drawing struct{ ID int32 } // want `message drawing`

func decode(data []byte, v any) error { return unmarshal(data, v) }

func drawings() (list []drawing, err error) {
	return list, get("/drawings", func(resp *http.Response) error {
		data, err := io.ReadAll(resp.Body)
		if err != nil {
			return err
		}
		return decode(data, &list)
	})
}
