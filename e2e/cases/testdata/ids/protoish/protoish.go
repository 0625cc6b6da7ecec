// Package protoish maps between Procore's answers and a message of 64 bits, and filters by kinds.
package protoish

import (
	"encoding/json"
	"net/http"
)

type Kind int32

const (
	KindUnknown Kind = 0
	KindRFI     Kind = 1
)

type Out struct {
	Id     int64
	KindId Kind
	Index  int32
}

type in struct {
	ID   int64  `json:"id"`
	Kind string `json:"kind"`
}

func Convert(hc *http.Client, company string) (outs []*Out, err error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/work_items", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var list []in
	if err := json.NewDecoder(resp.Body).Decode(&list); err != nil {
		return nil, err
	}
	for i, x := range list {
		o := &Out{Id: x.ID, Index: int32(i)}
		if x.Kind == "rfi" {
			o.KindId = KindRFI
		}
		outs = append(outs, o)
	}
	return outs, nil
}
