// Command id_ticket writes its own ids into the texts of Procore.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

// A ticket is ours; its number goes into a title.
type ticket struct {
	ID    int32
	Title string
}

func create(t ticket) error {
	b, err := json.Marshal(map[string]any{"rfi": map[string]any{"subject": fmt.Sprintf("Ticket %d: %s", t.ID, t.Title)}})
	if err != nil {
		return err
	}
	req, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/projects/1/rfis", bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("C"))
	req.Header.Set("Idempotency-Token", fmt.Sprint("ticket-", t.ID))
	_, err = http.DefaultClient.Do(req)
	return err
}

func main() { _ = create(ticket{}) }
