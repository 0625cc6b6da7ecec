// Package times narrows times, sizes and places, which are no ids.
package times

import (
	"encoding/json"
	"net/http"
	"strconv"
	"time"
)

type Photo struct {
	ID      int64     `json:"id"`
	Taken   time.Time `json:"taken_at"`
	Size    int64     `json:"size"`
	Lat     float32   `json:"latitude"`
	Lon     float32   `json:"longitude"`
	Version int64     `json:"lock_version"`
}

type Thumb struct {
	Unix  int32
	Bytes uint32
	Rev   int16
}

func Thumbs(hc *http.Client, company string, since time.Time) ([]Thumb, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/images?project_id=17&since="+strconv.Itoa(int(int32(since.Unix()))), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ps []Photo
	if err := json.NewDecoder(resp.Body).Decode(&ps); err != nil {
		return nil, err
	}
	ts := make([]Thumb, len(ps))
	for i, p := range ps {
		ts[i] = Thumb{Unix: int32(p.Taken.Unix()), Bytes: uint32(p.Size), Rev: int16(p.Version)}
	}
	return ts, nil
}
