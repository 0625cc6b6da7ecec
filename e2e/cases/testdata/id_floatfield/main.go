// Command floatfield has an id in a field of float64.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
)

type budget struct {
	ID     float64 `json:"id"`
	ViewID float64 `json:"budget_view_id"`
	Total  float64 `json:"total"`
}

func get(path string, v any) error {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

func main() {
	var budgets []budget
	if err := get("/budgets?project_id="+os.Args[1], &budgets); err != nil {
		log.Fatal(err)
	}
	for _, b := range budgets {
		var rows, snapshots any
		if err := get(fmt.Sprintf("/budget_views/%v/detail_rows", b.ViewID), &rows); err != nil { // mpr:resourceid=fix
			log.Fatal(err)
		}
		if err := get(fmt.Sprintf("/budgets/%.0f/snapshots?min=%v", b.ID, b.Total), &snapshots); err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%v %v: %v %v\n", b.ID, b.Total, rows, snapshots)
	}
}
