// Package local keeps things of its own beside what it reads of Procore.
package local

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
)

// A Job of the queue, kept in a file.
type Job struct {
	ID       int32 `json:"id"`
	WorkerID int16 `json:"worker_id"`
	Tries    int8  `json:"tries"`
}

// Jobs reads the queue's file.
func Jobs(name string) (jobs []Job, err error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return jobs, json.Unmarshal(b, &jobs)
}

// A Span of the log.
type Span struct {
	TraceID  uint32
	ParentID uint32
}

// Next span.
func (s Span) Next() Span { return Span{TraceID: s.TraceID, ParentID: s.TraceID + 1} }

// Task of a schedule.
type Task struct {
	ID       int64   `json:"id"`
	Percent  float32 `json:"percent"`
	Duration int32   `json:"duration"`
}

// Show writes the answer of the API as it comes.
func Show(ctx context.Context, w io.Writer, company, project string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects/"+project+"/schedule/tasks", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var tasks []Task
	if err := json.NewDecoder(resp.Body).Decode(&tasks); err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(tasks)
}
