// Package hook reads what Procore's webhooks have put into a queue.
package hook

import (
	"encoding/json"
	"errors"
	"io"
)

// Delivery is one of Procore's webhooks.
type Delivery struct {
	ID           int64   `json:"id"`
	CompanyID    int32   `json:"company_id"` // mpr:resourceid
	ProjectID    *uint32 `json:"project_id"` // mpr:resourceid
	ResourceName string  `json:"resource_name"`
	ResourceID   int64   `json:"resource_id"`
	EventType    string  `json:"event_type"`
	Retries      int32   `json:"retries"`
}

// Event is what all webhooks have.
type Event struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"` // mpr:resourceid
	EventType    string `json:"event_type"`
}

// Task is what our own queue carries beside them.
type Task struct {
	ID       int32 `json:"id"`
	UserID   int32 `json:"user_id"`
	Attempts int32 `json:"attempts"`
}

// Grant is of our cloud's access log.
type Grant struct {
	ResourceName string `json:"resource_name"`
	ResourceID   int32  `json:"resource_id"`
	Role         string `json:"role"`
}

var errKind = errors.New("of no known kind")

// Parse reads a message of the queue.
func Parse(kind string, body []byte) (any, error) {
	switch kind {
	case "procore":
		var d Delivery
		return d, json.Unmarshal(body, &d)
	case "task":
		var t Task
		return t, json.Unmarshal(body, &t)
	case "grant":
		var g Grant
		return g, json.Unmarshal(body, &g)
	}
	return nil, errKind
}

// ReadReplay reads a file of webhooks that somebody sends again.
func ReadReplay(r io.Reader) (list []Event, err error) {
	err = json.NewDecoder(r).Decode(&list)
	return list, err
}
