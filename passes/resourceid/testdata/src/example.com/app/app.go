// Command app reads projects and writes observations.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

const base = "https://api.procore.com/rest/v1.0"

type audit struct {
	CreatedByID uint32    `json:"created_by_id"` // want `audit.CreatedByID holds a Procore id in uint32, which is too small for new regions; use uint64 \(MPR\)`
	CreatedAt   time.Time `json:"created_at"`
}

type kind int32

const (
	open kind = iota
	closed
)

type project struct {
	audit
	ID          int32            `json:"id"` // want `project.ID holds a Procore id in int32`
	Number      int32            `json:"project_number"`
	Ref         int16            `json:"parent_job_id"` // want `project.Ref holds a Procore id in int16`
	KindID      kind             `json:"kind_id"`
	Paid        int32            `json:"paid"`
	Office      *office          `json:"office"`
	MemberIDs   []int32          `json:"member_ids"` // want `project.MemberIDs holds a Procore id in int32`
	RoleOfID    map[int32]string `json:"role_of_id"` // want `project.RoleOfID holds a Procore id in int32`
	ManagerID   *int32           `json:"manager_id"` // want `project.ManagerID holds a Procore id in int32`
	OwnerID     int64            `json:"owner_id"`
	ExternalID  int32            `json:"external_id"`
	TemplateID  json.Number      `json:"template_id"`
	ScoreID     float32          `json:"score_id"` // want `project.ScoreID holds a Procore id in float32`
	cachedID    int32
	ShadowID    int32    `json:"-"`
	Hash        [4]byte  `json:"hash_id"`
	WorkflowIDs ids      `json:"workflow_ids"` // want `project.WorkflowIDs holds a Procore id in int32`
	Region      regionID `json:"region_id"`    // want `project.Region holds a Procore id in regionID \(int32\)`
}

type ids []int32

// A ref has the id of what its field is.
type ref[K comparable] struct {
	ID    K      `json:"id"`
	Label string `json:"label"`
}

type page[T, K any] struct {
	Items []T `json:"items"`
	Total K   `json:"total"`
}

type task struct {
	ref[int32]                         // want `field ref.ID holds a Procore id in int32`
	Lead       *ref[int64]             `json:"lead"`
	Backup     []ref[uint32]           `json:"backup"` // want `field ref.ID holds a Procore id in uint32`
	Parts      page[ref[int16], int32] `json:"parts"`  // want `field ref.ID holds a Procore id in int16`
	Sizes      page[int32, int32]      `json:"sizes"`
	Hidden     ref[int32]              `json:"-"`
}

func tasks() (list []task, err error) {
	resp, err := http.Get(base + "/tasks")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return list, json.NewDecoder(resp.Body).Decode(&list)
}

type regionID int32

type office struct {
	ID int32 `json:"id"` // want `office.ID holds a Procore id in int32`
}

// issue is another system's.
type issue struct {
	ID        int32 `json:"id"`
	ProjectID int32 `json:"project_id"`
}

type settings struct {
	ProjectID int32 `json:"project_id"`
}

func projects(ctx context.Context, company int64) ([]project, error) {
	req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("%s/companies/%d/projects", base, company), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprint(company))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var list []project
	err = json.NewDecoder(resp.Body).Decode(&list)
	return list, err
}

func issues() (list []issue, err error) {
	resp, err := http.Get("https://issues.example.org/api/issues")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	return list, json.Unmarshal(body, &list)
}

type observation struct {
	ProjectID int32  `json:"project_id"` // want `observation.ProjectID holds a Procore id in int32`
	Name      string `json:"name"`
}

func observe(o observation) error {
	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(o); err != nil {
		return err
	}
	req, err := http.NewRequest("POST", base+"/observations/items", &buf)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", "12")
	_, err = http.DefaultClient.Do(req)
	return err
}

// send posts to others what was read from Procore.
func send(p project, s settings) error {
	text, err := json.Marshal(s)
	if err != nil {
		return err
	}
	resp, err := http.Post("https://issues.example.org/api/issues/"+fmt.Sprint(p.ID), "application/json", bytes.NewReader(text))
	if err != nil {
		return err
	}
	var answer issue
	return json.NewDecoder(resp.Body).Decode(&answer)
}

func main() {
	list, err := projects(context.Background(), 12)
	if err != nil {
		panic(err)
	}
	for _, p := range list {
		if p.ID == p.Office.ID {
			fmt.Println(p.ID, p.cachedID, p.Region, open, closed)
		}
		_ = observe(observation{ProjectID: 12, Name: "x"})
		_ = send(p, settings{ProjectID: p.cachedID})
	}
	fmt.Println(issues())
	fmt.Println(tasks())
}
