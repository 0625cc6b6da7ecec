// Package csvimport reads ids from a table.
package csvimport

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
)

type item struct {
	Quantity int64 `json:"quantity"`
	Row      int64 `json:"position"`
}

func Import(r io.Reader, hc *http.Client, company string) error {
	cr := csv.NewReader(r)
	for {
		rec, err := cr.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		projectID, err := strconv.ParseInt(rec[0], 10, 32) // mpr:resourceid
		if err != nil {
			return err
		}
		quantity, err := strconv.ParseInt(rec[1], 10, 32)
		if err != nil {
			return err
		}
		line, _ := cr.FieldPos(0)
		b, err := json.Marshal(item{Quantity: quantity, Row: int64(int32(line))})
		if err != nil {
			return err
		}
		req, err := http.NewRequest("POST", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d/line_items", projectID), bytes.NewReader(b))
		if err != nil {
			return err
		}
		req.Header.Set("Procore-Company-Id", company)
		resp, err := hc.Do(req)
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
}
