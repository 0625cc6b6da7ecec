// Command id_beside shows resources of Procore with pictures of a CDN.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

const api = "https://api.procore.com/rest/v1.0"

// envelope is around every answer of Procore.
type envelope struct {
	Kind string          `json:"kind"`
	Data json.RawMessage `json:"data"`
}

type punch struct {
	ID       int32 `json:"id"` // mpr:resourceid
	Position int32 `json:"position"`
}

type location struct {
	ID       int64 `json:"id"`
	ParentID int32 `json:"parent_id"` // mpr:resourceid
}

// local is of a file beside the program.
type local struct {
	ID    int32 `json:"id"`
	Order int32 `json:"order"`
}

func get(path string) (*envelope, error) {
	req, err := http.NewRequest("GET", api+path, nil)
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

func (e *envelope) decode() (any, error) {
	switch e.Kind {
	case "punch":
		var p punch
		return p, json.Unmarshal(e.Data, &p)
	case "location":
		var l location
		return l, json.Unmarshal(e.Data, &l)
	}
	return nil, fmt.Errorf("unknown kind %q", e.Kind)
}

func icon(name string, w io.Writer) error {
	resp, err := http.Get("https://cdn.example.com/icons/" + name)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(w, resp.Body)
	return err
}

func locals() (list []local, err error) {
	b, err := os.ReadFile("locals.json")
	if err != nil {
		return nil, err
	}
	return list, json.Unmarshal(b, &list)
}

func main() {
	e, err := get("/punch_items/1")
	if err != nil {
		log.Fatal(err)
	}
	v, err := e.decode()
	if err != nil {
		log.Fatal(err)
	}
	list, err := locals()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(v, list, icon(e.Kind+".svg", os.Stdout))
}
