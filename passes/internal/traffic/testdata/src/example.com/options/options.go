// Package options gives the messages to Procore through fields without a type.
package options

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
)

type options struct {
	body any
	out  any
	note any
}

type option func(*options)

func withBody(b any) option { return func(o *options) { o.body = b } }

func into[T any](out *T) option { return func(o *options) { o.out = out } }

func withNote(n any) option { return func(o *options) { o.note = n } }

type vendor struct{ ID int32 } // want `message vendor`

type trade struct{ ID int32 } // want `message trade`

type bill struct{ ID int32 } // want `message bill`

type member struct{ ID int64 } // want `message member`

type note struct{ ID int32 }

func send(method, path string, opts ...option) error {
	o := &options{}
	for _, f := range opts {
		f(o)
	}
	return run(method, path, o)
}

func run(method, path string, o *options) error {
	text, err := json.Marshal(o.body)
	if err != nil {
		return err
	}
	req, err := http.NewRequest(method, "https://api.procore.com/rest/v1.0"+path, bytes.NewReader(text))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	text, err = io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, o.out)
}

func use() error {
	var t trade
	if err := send("POST", "/trades", withBody(&vendor{}), into(&t), withNote(note{})); err != nil {
		return err
	}
	var m member
	if err := send("GET", "/me", into(&m)); err != nil {
		return err
	}
	shard(m)
	return run("POST", "/bills", &options{body: bill{}, note: note{}})
}

// A token is no message of the API, and its host is Procore's all the same.
func token() error {
	resp, err := http.Post("https://login.procore.com/oauth/token", "", nil)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// What is computed of an id is none.
func shard(m member) uint32 {
	h := uint32(m.ID) * 2654435761
	h ^= uint32(m.ID)
	short := uint32(m.ID) // want `narrowed, out of an answer`
	return h%16 + short
}
