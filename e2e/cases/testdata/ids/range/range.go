// Package rangeids collects ids of several lists and joins them.
package rangeids

import (
	"encoding/json"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

type user struct {
	ID     int64 `json:"id"`
	Vendor *struct {
		ID int64 `json:"id"`
	} `json:"vendor"`
	Age int64 `json:"age"`
}

func send(path string, out any) error {
	req, err := http.NewRequest("GET", "https://api.procore.com"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", "12")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

func Vendors() error {
	var us []user
	if err := send("/rest/v1.0/projects/3/users", &us); err != nil {
		return err
	}
	ids := make([]int32, 0, len(us))
	ages := make([]int32, 0, len(us))
	index := make(map[int32]int)
	for i, u := range us {
		if u.Vendor == nil {
			continue
		}
		id := int32(u.Vendor.ID) // mpr:resourceid
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
			index[id] = i
		}
		ages = append(ages, int32(u.Age))
	}
	var parts []string
	for _, id := range ids {
		parts = append(parts, strconv.Itoa(int(id)))
	}
	var out any
	return send("/rest/v1.0/vendors?filters[id]="+strings.Join(parts, ","), &out)
}
