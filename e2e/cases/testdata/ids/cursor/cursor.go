// Package cursor pages with numbers and cursors that look like ids.
package cursor

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

type page struct {
	Items []struct {
		ID       int64 `json:"id"`
		GridSize int32 `json:"grid"`
		Bid      int32 `json:"bid"`
		Humid    int16 `json:"humid"`
		Void     uint8 `json:"void"`
	} `json:"items"`
	NextPage int32 `json:"next_page"`
}

func All(hc *http.Client, company string) (ids []int64, err error) {
	for n := int32(1); n != 0; {
		req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/people?page=%d", company, n), nil)
		if err != nil {
			return nil, err
		}
		req.Header.Set("Procore-Company-Id", company)
		resp, err := hc.Do(req)
		if err != nil {
			return nil, err
		}
		var p page
		err = json.NewDecoder(resp.Body).Decode(&p)
		resp.Body.Close()
		if err != nil {
			return nil, err
		}
		for _, it := range p.Items {
			ids = append(ids, it.ID)
		}
		n = p.NextPage
		if link := resp.Header.Get("Link"); link != "" {
			_, after, _ := strings.Cut(link, "page=")
			next, err := strconv.ParseInt(strings.TrimRight(after, ">"), 10, 32)
			if err != nil {
				return nil, err
			}
			n = int32(next)
		}
	}
	return ids, nil
}
