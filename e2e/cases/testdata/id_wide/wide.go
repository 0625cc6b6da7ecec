// Package wide keeps the ids of Procore in every type that is wide enough.
package wide

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"strconv"
)

// ID of anything.
type ID int64

// Project as the API returns it.
type Project struct {
	ID         int64            `json:"id"`
	CompanyID  uint64           `json:"company_id"`
	OfficeID   json.Number      `json:"office_id"`
	RegionID   *big.Int         `json:"region_id"`
	StageID    string           `json:"project_stage_id"`
	ParentID   *int64           `json:"parent_job_id"`
	OwnerID    int              `json:"owner_id"`
	CreatorID  uint             `json:"creator_id"`
	TemplateID ID               `json:"project_template_id"`
	OriginID   any              `json:"origin_id"`
	UserIDs    []int64          `json:"user_ids"`
	NoteIDs    map[int64]string `json:"note_ids"`
	RawID      json.RawMessage  `json:"external_id"`
	QuoteID    int64            `json:"quote_id,string"`
	Stage      int32            `json:"stage"`
	Latitude   float32          `json:"latitude"`
	Width      int16            `json:"width"`
	Valid      uint8            `json:"valid"`
	Flag       byte             `json:"flag"`
}

// Get a project.
func Get(ctx context.Context, company, id int64) (*Project, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("https://api.procore.com/rest/v1.0/projects/%d?company_id=%d", id, company), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", strconv.FormatInt(company, 10))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	p := new(Project)
	return p, json.NewDecoder(resp.Body).Decode(p)
}

// Owner of a project, by a conversion that keeps every bit on 64-bit machines.
func Owner(ctx context.Context, company int64, p *Project) (*Project, error) {
	owner := int(p.ID) + p.OwnerID
	return Get(ctx, company, int64(owner))
}
