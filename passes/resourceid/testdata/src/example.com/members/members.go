// Package members hands messages of two systems to one helper, in the fields of a struct.
package members

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
)

const (
	procore = "https://api.procore.com/rest/v1.0"
	crm     = "https://crm.example.com/v3"
)

type request struct {
	method, url string
	body, out   any
}

func send(r *request) error {
	var body io.Reader
	if r.body != nil {
		b, err := json.Marshal(r.body)
		if err != nil {
			return err
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequest(r.method, r.url, body)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", "1")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if r.out == nil {
		return nil
	}
	return json.NewDecoder(resp.Body).Decode(r.out)
}

// tried hands the request on.
func tried(r *request) error {
	if err := send(r); err == nil {
		return nil
	}
	return send(r)
}

type vendor struct {
	ID     int32 `json:"id"` // want `field vendor.ID holds a Procore id in int32`
	Rating int32 `json:"rating"`
}

type created struct {
	ID int32 `json:"id"` // want `field created.ID holds a Procore id in int32`
}

type trade struct {
	ID uint32 `json:"id"` // want `field trade.ID holds a Procore id in uint32`
}

type contact struct {
	ID int32 `json:"id"`
}

type deal struct {
	ID int32 `json:"id"`
}

func create(v *vendor) (c created, err error) {
	return c, send(&request{method: "POST", url: procore + "/vendors", body: v, out: &c})
}

func trades() ([]trade, error) {
	var list []trade
	r := &request{method: "GET", url: procore + "/trades"}
	r.out = &list
	return list, tried(r)
}

func contacts() (list []contact, err error) {
	r := request{"GET", crm + "/contacts", nil, &list}
	return list, tried(&r)
}

func push(d deal) error {
	return send(&request{method: "POST", url: crm + "/deals", body: d})
}
