// Command fields lists the RFIs of a project.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"
)

type rfi struct {
	ID          int32            `json:"id"`                  // mpr:resourceid=fix
	ProjectID   uint32           `json:"project_id"`          // mpr:resourceid=fix
	ParentID    *int32           `json:"parent_id,omitempty"` // mpr:resourceid=fix
	AssigneeIDs []int32          `json:"assignee_ids"`        // mpr:resourceid=fix
	DrawingIDs  map[int32]string `json:"drawing_ids"`         // mpr:resourceid=fix
	Location    struct {
		ID   int32  `json:"id"` // mpr:resourceid=fix
		Name string `json:"name"`
	} `json:"location"`
	Number    int32     `json:"number"`
	Revision  int16     `json:"revision"`
	Replies   uint16    `json:"replies_count"`
	Status    int8      `json:"status"`
	Days      float32   `json:"schedule_impact_days"`
	CreatedBy *user     `json:"created_by"`
	UpdatedAt time.Time `json:"updated_at"`
}

type user struct {
	ID    int64  `json:"id"`
	Login string `json:"login"`
}

func list(token, company, project string) ([]rfi, error) {
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/projects/"+project+"/rfis", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var list []rfi
	return list, json.NewDecoder(resp.Body).Decode(&list)
}

func main() {
	rfis, err := list(os.Getenv("TOKEN"), os.Getenv("COMPANY"), os.Getenv("PROJECT"))
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range rfis {
		fmt.Printf("%d: RFI %d.%d of project %d at %s\n", r.ID, r.Number, r.Revision, r.ProjectID, r.Location.Name)
	}
}
