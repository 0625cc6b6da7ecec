// Package opt has an optional type of its own with a codec, and uses it for ids and counts.
package opt

import (
	"encoding/json"
	"net/http"
)

type Opt[T any] struct {
	Value T
	Set   bool
}

func (o *Opt[T]) UnmarshalJSON(b []byte) error {
	o.Set = string(b) != "null"
	return json.Unmarshal(b, &o.Value)
}

type Asset struct {
	ID    Opt[int64] `json:"id"`
	Owner Opt[int32] `json:"owner_id"` // mpr:resourceid
	Count Opt[int32] `json:"count"`
}

func Assets(hc *http.Client, company string) (as []Asset, err error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/assets", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	err = json.NewDecoder(resp.Body).Decode(&as)
	return as, err
}
