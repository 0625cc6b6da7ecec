// Command generic decodes into types of its own through a generic helper of another
// package.
package main

import (
	"context"
	"fmt"
	"log"

	"cases.example.org/id_generic/internal/api"
)

type page[T any] struct {
	Data  []T   `json:"data"`
	Total int32 `json:"total"`
	Pages int16 `json:"pages"`
}

type meeting struct {
	ID        int32  `json:"id"` // mpr:resourceid=fix
	Title     string `json:"title"`
	Attendees int32  `json:"attendees_count"`
}

type observation struct {
	ID      int64 `json:"id"`
	CauseID int32 `json:"contributing_condition_id"` // mpr:resourceid=fix
	Number  int32 `json:"number"`
}

// A setting is the program's own: it goes through no call.
type setting struct {
	ID    int32  `json:"id"`
	Value string `json:"value"`
}

var settings = []setting{{1, "meetings"}, {2, "observations"}}

func main() {
	ctx := context.Background()
	meetings, err := api.Get[page[meeting]](ctx, 562949953421312, "meetings?project_id=562949953421400")
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range meetings.Data {
		fmt.Println(settings[0].ID, m.ID, m.Title, m.Attendees)
	}
	o, err := api.Get[*observation](ctx, 562949953421312, "observations/items/562949953421777")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(settings[1].ID, o.ID, o.Number, o.CauseID, meetings.Total, meetings.Pages)
}
