// Package behind reads and writes values behind interfaces, and calls nobody but Procore.
package behind

import (
	"bytes"
	"encoding/json"
	"net/http"
	"reflect"
)

const base = "https://api.procore.com/rest/v1.0"

func get(url string, out any) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

// event is told apart by its kind, and decoded later.
type event struct { // want `message event`
	Kind    string          `json:"kind"`
	Payload json.RawMessage `json:"payload"`
}

func events() (list []event, err error) { return list, get(base+"/events", &list) }

type created struct{ ID int32 } // want `message created`

type deleted struct{ ID int32 } // want `message deleted`

type renamed struct{ ID int32 } // want `message renamed`

// A switch chooses what is read.
func (e *event) value() (any, error) {
	var v any
	switch e.Kind {
	case "created":
		v = &created{}
	case "deleted":
		v = new(deleted)
	}
	return v, json.Unmarshal(e.Payload, v)
}

// So do a table and the result of a function.
var kinds = map[string]any{"renamed": &renamed{}}

func valueOf(kind string) any { return reflect.New(reflect.TypeOf(kinds[kind]).Elem()).Interface() }

func (e *event) other() any {
	v := valueOf(e.Kind)
	json.Unmarshal(e.Payload, v)
	return v
}

type form struct { // want `message form`
	Title string  `json:"title"`
	Parts []piece `json:"parts"`
	Hook  hook    `json:"-"`
}

// piece is what a form is made of.
type piece interface{ piece() }

type picker struct{ VendorID int32 } // want `message picker`

func (*picker) piece() {}

type group struct { // want `message group`
	ID    int32
	Inner []piece
}

func (group) piece() {}

// hook is no part of what is sent.
type hook interface{ run(id int32) }

type audit struct{ ID int32 }

func (audit) run(int32) {}

func send(f form) error {
	body, err := json.Marshal(f)
	if err != nil {
		return err
	}
	_, err = http.Post(base+"/forms", "application/json", bytes.NewReader(body))
	return err
}

// An error is no result that is sent.
type failure struct{ ID int32 }

func (*failure) Error() string { return "failed" }

func try() (any, error) { return nil, &failure{} }

func report() {
	v, err := try()
	if err != nil {
		return
	}
	body, _ := json.Marshal(v)
	http.Post(base+"/reports", "application/json", bytes.NewReader(body))
}
