// Package api exchanges messages with the Procore API, and with another system beside it.
package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
)

const base = "https://api.procore.com/rest/v1.0"

type project struct { // want `message project`
	ID      int32 `json:"id"`
	Company company
	Tags    []tag
	Members map[string]*member
	hidden  secret
	Skipped skipped `json:"-"`
}

type company struct{ ID int32 } // want `message company`

type tag struct{ ID int32 } // want `message tag`

type member struct{ embedded } // want `message member`

type embedded struct{ ID int32 } // want `message embedded`

type secret struct{ ID int32 }

type skipped struct{ ID int32 }

// The type of the answer is seen where it is decoded.
func first() (p project, err error) {
	resp, err := http.Get(base + "/projects")
	if err != nil {
		return p, err
	}
	defer resp.Body.Close()
	return p, json.NewDecoder(resp.Body).Decode(&p)
}

type user struct{ ID int32 } // want `message user`

// It is read in two steps.
func users() (list []user, err error) {
	resp, err := http.Get(base + "/users")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	return list, json.Unmarshal(text, &list)
}

type vendor struct{ ID int32 } // want `message vendor`

type invoice struct{ ID int32 } // of the other system, through the same helper

func get(url string, into any) error {
	resp, err := http.Get(url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(into)
}

func both() (vendor, invoice) {
	var v vendor
	var i invoice
	get(base+"/vendors", &v)
	get("https://billing.example.com/invoices", &i)
	return v, i
}

type generic[T any] struct { // want `message generic`
	Data T
}

type item struct{ ID int32 } // want `message item`

func items() (page generic[[]item], err error) {
	return page, get(base+"/items", &page)
}

// A struct without a name.
func unnamed() int32 {
	var answer struct {
		ID int32 // want `message without a name`
	}
	get(base+"/me", &answer)
	return answer.ID
}

type created struct{ ID int32 } // want `message created`

// A message goes into a request.
func create() error {
	text, err := json.Marshal(created{})
	if err != nil {
		return err
	}
	_, err = http.Post(base+"/projects", "application/json", bytes.NewReader(text))
	return err
}

type stored struct{ ID int32 }

// What is only written to a file is no message.
func keep(w io.Writer) error { return json.NewEncoder(w).Encode(stored{}) }

type large struct { // want `message large`
	ID      int64
	Counter int64
}

// Ids are cut on the way in and on the way out.
func narrow(s string) (row int32, err error) {
	var l large
	if err := get(base+"/large", &l); err != nil {
		return 0, err
	}
	row = int32(l.ID) // want `narrowed, out of an answer`
	counter := int32(l.Counter)
	fmt.Println(counter)
	id, err := strconv.ParseInt(s, 10, 32) // want `narrowed, into a request`
	if err != nil {
		return 0, err
	}
	_, err = http.Get(fmt.Sprintf(base+"/projects/%d", id))
	return row, err
}

// An id in a float gets an exponent.
func float() {
	var m map[string]any
	get(base+"/projects/1", &m)
	http.Get(fmt.Sprintf(base+"/projects/%v", m["id"])) // want `formatted`
	http.Get(fmt.Sprintf(base+"/projects/%.0f", m["id"]))
	http.Get(fmt.Sprintf(base+"/projects?name=%v", m["name"]))
}
