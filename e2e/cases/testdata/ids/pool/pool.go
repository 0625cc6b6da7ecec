// Package pool hands narrowed ids to workers, sets and counters.
package pool

import (
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
)

type Inspection struct {
	ID     int64  `json:"id"`
	Number int64  `json:"number"`
	Status string `json:"status"`
}

var done atomic.Int32

func Run(hc *http.Client, company string) error {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/17/checklists", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var list []Inspection
	if err := json.NewDecoder(resp.Body).Decode(&list); err != nil {
		return err
	}
	jobs := make(chan int32)
	var wg sync.WaitGroup
	for n := int32(0); n < 4; n++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for id := range jobs {
				req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/checklists/%d", id), nil)
				if err != nil {
					continue
				}
				req.Header.Set("Procore-Company-Id", company)
				if resp, err := hc.Do(req); err == nil {
					resp.Body.Close()
					done.Add(1)
				}
			}
		}()
	}
	seen := map[int32]bool{}
	for i := range list {
		n := int32(list[i].Number)
		if seen[n] {
			continue
		}
		seen[n] = true
		jobs <- int32(list[i].ID) // mpr:resourceid
	}
	close(jobs)
	wg.Wait()
	return nil
}
