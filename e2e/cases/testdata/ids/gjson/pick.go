// Package pick reads single values with gjson.
package pick

import (
	"fmt"
	"io"
	"net/http"

	"github.com/tidwall/gjson"
)

func Pick(hc *http.Client, company string) (id int32, count int32, wide int64, err error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/17", nil)
	if err != nil {
		return 0, 0, 0, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return 0, 0, 0, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return 0, 0, 0, err
	}
	id = int32(gjson.GetBytes(b, "office.id").Int()) // mpr:resourceid
	count = int32(gjson.GetBytes(b, "open_count").Int())
	wide = gjson.GetBytes(b, "id").Int()
	next, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/offices/%s", gjson.GetBytes(b, "office.id").String()), nil)
	if err != nil {
		return 0, 0, 0, err
	}
	next.Header.Set("Procore-Company-Id", company)
	resp2, err := hc.Do(next)
	if err != nil {
		return 0, 0, 0, err
	}
	return id, count, wide, resp2.Body.Close()
}
