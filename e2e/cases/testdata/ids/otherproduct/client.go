// Package otherproduct speaks to a product that has /rest/v1.0 paths of its own.
package otherproduct

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type Ticket struct {
	ID       int32 `json:"id"`
	QueueID  int32 `json:"queue_id"`
	Severity int32 `json:"severity"`
}

func Tickets(hc *http.Client, queue int32) ([]Ticket, error) {
	resp, err := hc.Get(fmt.Sprintf("%s/rest/v1.0/queues/%d/tickets", os.Getenv("TICKETS_URL"), queue))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ts []Ticket
	return ts, json.NewDecoder(resp.Body).Decode(&ts)
}
