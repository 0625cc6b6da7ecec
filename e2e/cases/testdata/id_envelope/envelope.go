// Package envelope takes Procore's webhooks out of what brings them.
package envelope

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

type envelope[T any] struct {
	Source string `json:"source"`
	Data   T      `json:"data"`
}

// Change is one of Procore's.
type Change struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"` // mpr:resourceid
	Retries      int32  `json:"retries"`
}

// Alert is our own.
type Alert struct {
	ID     int32  `json:"id"`
	UserID int32  `json:"user_id"`
	Text   string `json:"text"`
}

// Generic decodes both at once.
func Generic(w http.ResponseWriter, r *http.Request) {
	var e envelope[Change]
	if err := json.NewDecoder(r.Body).Decode(&e); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, e.Data.ResourceName, e.Data.Retries)
}

func open[T any](b []byte) (T, error) {
	var e envelope[T]
	err := json.Unmarshal(b, &e)
	return e.Data, err
}

// Deleted is one of Procore's, too.
type Deleted struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"` // mpr:resourceid
}

// Opened has a helper for it.
func Opened(w http.ResponseWriter, r *http.Request) {
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	d, err := open[Deleted](b)
	if err != nil {
		return
	}
	a, err := open[Alert](b)
	fmt.Fprintln(w, d, a, err)
}

// A delivery keeps its payload for later.
type delivery struct {
	Kind    string          `json:"kind"`
	Attempt int32           `json:"attempt"`
	ID      int32           `json:"id"`
	Payload json.RawMessage `json:"payload"`
}

// Moved is one of Procore's.
type Moved struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"` // mpr:resourceid
}

// Raw decodes in two steps.
func Raw(w http.ResponseWriter, r *http.Request) {
	var d delivery
	if err := json.NewDecoder(r.Body).Decode(&d); err != nil {
		return
	}
	switch d.Kind {
	case "procore":
		var m Moved
		if err := json.Unmarshal(d.Payload, &m); err != nil {
			return
		}
		fmt.Fprintln(w, m)
	case "alert":
		var a Alert
		if err := json.Unmarshal(d.Payload, &a); err != nil {
			return
		}
		fmt.Fprintln(w, a)
	}
}

// A push brings bytes within a message.
type push struct {
	Message struct {
		ID   string `json:"messageId"`
		Data []byte `json:"data"`
	} `json:"message"`
}

// Pushed is one of Procore's.
type Pushed struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"` // mpr:resourceid
}

// Push decodes what a topic pushes.
func Push(w http.ResponseWriter, r *http.Request) {
	var p push
	if err := json.NewDecoder(r.Body).Decode(&p); err != nil {
		return
	}
	handle(w, p.Message.Data)
}

func handle(w io.Writer, data []byte) {
	var m Pushed
	if err := json.Unmarshal(data, &m); err != nil {
		return
	}
	fmt.Fprintln(w, m)
}

// A notice tells what happened beside what it happened to.
type notice struct {
	ResourceName string          `json:"resource_name"`
	EventType    string          `json:"event_type"`
	Payload      json.RawMessage `json:"payload"`
}

// Resource is what it happened to.
type Resource struct {
	ResourceID int32 `json:"resource_id"` // mpr:resourceid
	ProjectID  int32 `json:"project_id"`  // mpr:resourceid
	Version    int32 `json:"version"`
}

// Local is of no webhook, though it is called alike.
type Local struct {
	ResourceID int32 `json:"resource_id"`
	Version    int32 `json:"version"`
}

// Notice reads a message of a queue.
func Notice(body, state []byte) (r Resource, l Local, err error) {
	var n notice
	if err := json.Unmarshal(body, &n); err != nil {
		return r, l, err
	}
	if err := json.Unmarshal(n.Payload, &r); err != nil {
		return r, l, err
	}
	err = json.Unmarshal(state, &l)
	return r, l, err
}

// Order is another system's, which is asked with what a webhook says.
type Order struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"`
}

// Ask asks it.
func Ask(w http.ResponseWriter, r *http.Request) {
	var d delivery
	if err := json.NewDecoder(r.Body).Decode(&d); err != nil {
		return
	}
	resp, err := http.Get("https://shop.example.com/orders/" + d.Kind)
	if err != nil {
		return
	}
	defer resp.Body.Close()
	var o Order
	err = json.NewDecoder(resp.Body).Decode(&o)
	fmt.Fprintln(w, o, err)
}
