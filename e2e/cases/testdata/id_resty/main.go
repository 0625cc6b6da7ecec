// Command resty creates an observation, and reads it.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/go-resty/resty/v2"
)

type request struct {
	ProjectID   uint32 `json:"project_id"` // mpr:resourceid=fix
	Observation body   `json:"observation"`
}

type body struct {
	Name       string `json:"name"`
	AssigneeID int32  `json:"assignee_id"` // mpr:resourceid=fix
	Priority   int16  `json:"priority"`
}

type response struct {
	ID     int32 `json:"id"` // mpr:resourceid=fix
	Number int32 `json:"number"`
}

type problem struct {
	Code  int32  `json:"code"`
	Error string `json:"error"`
}

// A ticket is of the help desk.
type ticket struct {
	ID int32 `json:"id"`
}

func main() {
	procore := resty.New().SetBaseURL("https://api.procore.com").
		SetAuthToken(os.Getenv("TOKEN")).
		SetHeader("Procore-Company-Id", os.Getenv("COMPANY"))
	var made response
	var bad problem
	_, err := procore.R().
		SetBody(request{ProjectID: 12, Observation: body{Name: "crack", AssigneeID: 7, Priority: 2}}).
		SetResult(&made).
		SetError(&bad).
		Post("/rest/v1.0/observations/items")
	if err != nil {
		log.Fatal(err, bad.Code, bad.Error)
	}
	var t ticket
	desk := resty.New().SetBaseURL("https://desk.example.com")
	if _, err := desk.R().SetBody(map[string]any{"title": "crack"}).SetResult(&t).Post("/api/tickets"); err != nil {
		log.Fatal(err)
	}
	fmt.Println(made.ID, made.Number, t.ID)
}
