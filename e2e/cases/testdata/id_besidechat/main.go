// Command id_besidechat answers a chat, whose messages have the same envelope as its own.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"os"
)

const (
	api  = "https://api.procore.com/rest/v1.0"
	chat = "https://chat.example.com/api"
)

type envelope struct {
	Kind string          `json:"kind"`
	Data json.RawMessage `json:"data"`
}

// note is the chat's.
type note struct {
	ID     int32 `json:"id"`
	RoomID int32 `json:"room_id"`
}

func get(url string) (*envelope, error) {
	req, err := http.NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	e := new(envelope)
	return e, json.NewDecoder(resp.Body).Decode(e)
}

func (e *envelope) note() (n note, err error) { return n, json.Unmarshal(e.Data, &n) }

// answer is what is posted to the chat.
type answer struct {
	ID   int32  `json:"reply_to_id"`
	Text string `json:"text"`
}

func post(a answer) error {
	b, err := json.Marshal(a)
	if err != nil {
		return err
	}
	resp, err := http.Post(chat+"/notes", "application/json", bytes.NewReader(b))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func main() {
	e, err := get(chat + "/notes/last")
	if err != nil {
		log.Fatal(err)
	}
	n, err := e.note()
	if err != nil {
		log.Fatal(err)
	}
	if _, err := get(api + "/projects/1"); err != nil {
		log.Fatal(err)
	}
	if err := post(answer{ID: n.ID}); err != nil {
		log.Fatal(err)
	}
}
