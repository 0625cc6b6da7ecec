// Package encode writes to Procore what a form was filled with.
package encode

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

type dailyLog struct {
	VendorID int32   `json:"vendor_id"` // mpr:resourceid
	Workers  int32   `json:"num_workers"`
	Hours    float32 `json:"num_hours"`
	LocalID  int32   `json:"-"`
}

type changeEvent struct {
	CostCodeIDs []uint32 `json:"cost_code_ids"` // mpr:resourceid
	Number      uint32   `json:"number"`
}

// A metric goes to the statistics, not to Procore.
type metric struct {
	ID    int32 `json:"id"`
	Count int32 `json:"count"`
}

// ManpowerLog sends the number of workers.
func ManpowerLog(ctx context.Context, company, project string, vendor, local int32) error {
	b, err := json.Marshal(map[string]dailyLog{"manpower_log": {VendorID: vendor, Workers: 12, Hours: 8, LocalID: local}})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://api.procore.com/rest/v1.0/projects/"+project+"/manpower_logs", bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	req.Header.Set("Content-Type", "application/json")
	return send(req)
}

// ChangeEvent makes one for cost codes.
func ChangeEvent(ctx context.Context, company, project string, codes []uint32) error {
	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(changeEvent{CostCodeIDs: codes, Number: 4}); err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://api.procore.com/rest/v1.0/change_events?project_id="+project, &buf)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	req.Header.Set("Content-Type", "application/json")
	return send(req)
}

// Count tells the statistics how many were sent.
func Count(ctx context.Context, n int32) error {
	b, err := json.Marshal(metric{ID: 31, Count: n})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://stats.example.com/v1/metrics", bytes.NewReader(b))
	if err != nil {
		return err
	}
	return send(req)
}

func send(req *http.Request) error {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
