// Command narrow copies projects into narrower types.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"
)

type project struct {
	ID      int64     `json:"id"`
	Company company   `json:"company"`
	Stage   int64     `json:"stage"`
	Page    int64     `json:"page"`
	Users   []int64   `json:"user_ids"`
	Start   time.Time `json:"start_date"`
}

type company struct {
	ID int64 `json:"id"`
}

// A line of the output has no tags and is decoded from nothing.
type line struct {
	key   int32
	stage int16
	page  int32
	month int8
}

func get(path, company string, v any) error {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

func main() {
	var list []project
	if err := get("/projects", os.Args[1], &list); err != nil {
		log.Fatal(err)
	}
	lines := make([]line, 0, int32(len(list)))
	for i, p := range list {
		l := line{stage: int16(p.Stage), page: int32(p.Page), month: int8(p.Start.Month())}
		l.key = int32(p.ID) // mpr:resourceid
		lines = append(lines, l)
		owner := uint32(p.Company.ID) // mpr:resourceid
		fmt.Println(int32(i), owner, l, int(p.ID), uint64(p.ID), int16(p.Start.Year()))
		for _, id := range p.Users {
			fmt.Println(int16(id)) // mpr:resourceid
		}
	}
	detail(os.Args[1], list[0].ID)
}

func detail(company string, id int64) {
	short := int32(id) // mpr:resourceid
	var v any
	if err := get(fmt.Sprintf("/projects/%d", short), company, &v); err != nil {
		log.Fatal(err)
	}
	page := int32(2)
	if err := get(fmt.Sprintf("/projects/%d/users?page=%d", id, page), company, &v); err != nil {
		log.Fatal(err)
	}
	if err := get("/projects/"+strconv.Itoa(int(id))+"/roles", company, &v); err != nil {
		log.Fatal(err)
	}
}
