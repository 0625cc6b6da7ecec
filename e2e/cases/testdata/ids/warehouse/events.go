// Package events polls Procore and writes rows for a warehouse, whose keys are its own.
package events

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strconv"
)

type record struct {
	RowID     int32
	BatchID   uint32
	ProcoreID int64
	Loaded    int32
}

type incident struct {
	ID     int64 `json:"id"`
	Status struct {
		ID    int64 `json:"id"`
		Order int32 `json:"order"`
	} `json:"status"`
}

func Load(hc *http.Client, company string, batch uint32) ([]record, error) {
	var rows []record
	for page := int32(1); ; page++ {
		req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/8/incidents?page=%d&per_page=%d", page, int16(100)), nil)
		if err != nil {
			return nil, err
		}
		req.Header.Set("Procore-Company-Id", company)
		req.Header.Set("X-Batch-Id", strconv.FormatUint(uint64(batch), 10))
		resp, err := hc.Do(req)
		if err != nil {
			return nil, err
		}
		var list []incident
		err = json.NewDecoder(resp.Body).Decode(&list)
		resp.Body.Close()
		if err != nil || len(list) == 0 {
			return rows, err
		}
		for _, in := range list {
			rows = append(rows, record{RowID: int32(len(rows)), BatchID: batch, ProcoreID: in.ID, Loaded: in.Status.Order})
		}
	}
}

func Write(rows []record) error {
	w := csv.NewWriter(os.Stdout)
	for _, r := range rows {
		if err := w.Write([]string{strconv.Itoa(int(r.RowID)), strconv.Itoa(int(r.BatchID)), strconv.FormatInt(r.ProcoreID, 10)}); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}
