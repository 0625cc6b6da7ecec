// Package sync reads the project tools of Procore, whose types share a base.
package sync

import (
	"context"
	"encoding/json"
	"net/http"
	"time"
)

type base struct {
	ID        int32     `json:"id"` // mpr:resourceid
	CreatedAt time.Time `json:"created_at"`
	Version   int32     `json:"lock_version"`
}

type drawing struct {
	base
	Number int32 `json:"number"`
}

type area struct {
	*Ref
	Drawings []drawing `json:"drawings"`
}

// Ref to a project.
type Ref struct {
	ProjectID int16  `json:"project_id"` // mpr:resourceid
	Position  uint16 `json:"position"`
}

// A row is written to the local index, in the place of an area.
type row struct {
	ID    int32
	Title string
}

type stored struct {
	row
	Seen time.Time
}

// Areas of drawings, as rows.
func Areas(ctx context.Context, company, project string) (rows []stored, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com/rest/v1.0/projects/"+project+"/drawing_areas", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Add("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var areas map[string]area
	if err := json.NewDecoder(resp.Body).Decode(&areas); err != nil {
		return nil, err
	}
	for title := range areas {
		rows = append(rows, stored{row{int32(len(rows)), title}, time.Now()})
	}
	return rows, nil
}
