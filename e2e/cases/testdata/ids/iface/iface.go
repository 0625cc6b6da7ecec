// Package iface calls Procore behind an interface, in a job that also reads a queue.
package iface

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

type Fetcher interface {
	Fetch(ctx context.Context, path string, out any) error
}

type live struct {
	d       Doer
	company string
}

func (l live) Fetch(ctx context.Context, path string, out any) error {
	req, err := http.NewRequestWithContext(ctx, "GET", "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", l.company)
	resp, err := l.d.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(out)
}

// Job is a message of the program's own queue.
type Job struct {
	ID       int32 `json:"id"`
	WorkerID int32 `json:"worker_id"`
	Tries    int32 `json:"tries"`
	Project  int64 `json:"procore_project"`
}

type drawing struct {
	ID    int32  `json:"id"` // mpr:resourceid
	Title string `json:"title"`
}

func Run(ctx context.Context, d Doer, company string, queue <-chan []byte) error {
	var f Fetcher = live{d, company}
	for msg := range queue {
		var j Job
		if err := json.Unmarshal(msg, &j); err != nil {
			return err
		}
		var ds []drawing
		if err := f.Fetch(ctx, fmt.Sprintf("/projects/%d/drawings", j.Project), &ds); err != nil {
			return err
		}
	}
	return nil
}
