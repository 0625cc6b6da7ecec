// Package forms keeps ids of Procore in types of their own.
package forms

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"strconv"
)

// An ID may be a number or a text.
type ID struct{ v int32 }

// UnmarshalJSON reads one.
func (i *ID) UnmarshalJSON(b []byte) error {
	n, err := strconv.ParseInt(string(b), 10, 32)
	i.v = int32(n)
	return err
}

type thing struct {
	ID      string          `json:"id"`
	Parent  json.Number     `json:"parent_id"`
	Big     *big.Int        `json:"big_id"`
	Raw     json.RawMessage `json:"raw_id"`
	Any     any             `json:"any_id"`
	Session int32           `json:"session_id"`
	Wide    uint64          `json:"user_id"`
}

// URL is a thing's address.
func URL(id int64) string { return fmt.Sprintf("https://api.procore.com/rest/v1.0/things/%d", id) }

// Get gets one.
func Get(id int64, company string) (t thing, err error) {
	req, err := http.NewRequest("GET", URL(id), nil)
	if err != nil {
		return t, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return t, err
	}
	defer resp.Body.Close()
	return t, json.NewDecoder(resp.Body).Decode(&t)
}
