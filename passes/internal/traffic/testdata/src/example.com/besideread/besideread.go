// Package besideread calls Procore and another system, with which it exchanges messages: what is raw, or
// behind an interface, may be of both.
package besideread

import (
	"bytes"
	"encoding/json"
	"image"
	"io"
	"net/http"
	"os"
)

const (
	api = "https://api.procore.com/rest/v1.0"
	cdn = "https://cdn.example.com"
)

type envelope struct { // want `message envelope`
	Kind string
	Data json.RawMessage
}

type project struct{ ID int32 }

func request(method, url string, in any) ([]byte, error) {
	var body io.Reader
	if in != nil {
		text, err := json.Marshal(in)
		if err != nil {
			return nil, err
		}
		body = bytes.NewReader(text)
	}
	req, err := http.NewRequest(method, url, body)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func fetch(path string) (*envelope, error) {
	body, err := request("GET", api+path, nil)
	if err != nil {
		return nil, err
	}
	e := new(envelope)
	return e, json.Unmarshal(body, e)
}

// What the envelope of Procore holds is Procore's.
func (e *envelope) project() (p project, err error) { return p, json.Unmarshal(e.Data, &p) }

type form struct { // want `message form`
	Parts []piece `json:"parts"`
}

type piece interface{ piece() }

type vendor struct{ ID int32 }

func (vendor) piece() {}

func send(f form) error {
	_, err := request("POST", api+"/forms", f)
	return err
}

// The same helper brings pictures.
func avatar(name string) (image.Image, error) {
	body, err := request("GET", cdn+"/avatars/"+name, nil)
	if err != nil {
		return nil, err
	}
	img, _, err := image.Decode(bytes.NewReader(body))
	return img, err
}

func icon(name string) error {
	resp, err := http.Get(cdn + "/icons/" + name)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(f, resp.Body)
	return err
}

type note struct{ ID int32 }

func last() (n note, err error) {
	resp, err := http.Get("https://chat.example.com/last")
	if err != nil {
		return n, err
	}
	defer resp.Body.Close()
	return n, json.NewDecoder(resp.Body).Decode(&n)
}
