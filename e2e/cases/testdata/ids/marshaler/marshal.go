// Package marshaler has a MarshalJSON that narrows, in a body that goes to Procore.
package marshaler

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type Reply struct {
	TopicID int64
	Text    string
	Seq     int64
}

func (r Reply) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{
		"topic_id": int32(r.TopicID), // mpr:resourceid
		"text":     r.Text,
		"sequence": int32(r.Seq),
	})
}

func Send(hc *http.Client, company string, r Reply) error {
	b, err := json.Marshal(r)
	if err != nil {
		return err
	}
	req, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/projects/17/replies", bytes.NewReader(b))
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
