// Command id_kept uses resty with errors and results.
package main

import (
	"fmt"
	"os"

	"github.com/go-resty/resty/v2"
)

type task struct {
	ID       int32 `json:"id"` // mpr:resourceid
	Priority int32 `json:"priority"`
}

type fault struct {
	Code int32 `json:"code"`
}

type weather struct {
	ID int32 `json:"id"`
}

func main() {
	c := resty.New().SetBaseURL("https://api.procore.com/rest/v1.0").SetHeader("Procore-Company-Id", os.Getenv("C"))
	req := c.R()
	req.SetPathParam("task", "1")
	var t task
	req.SetResult(&t).SetError(&fault{})
	if _, err := req.Get("/tasks/{task}"); err != nil {
		panic(err)
	}
	var w weather
	if _, err := resty.New().R().SetResult(&w).Get("https://api.weather.gov/points"); err != nil {
		panic(err)
	}
	fmt.Println(t, w)
}
