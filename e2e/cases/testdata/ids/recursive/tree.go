// Package recursive decodes a type that holds itself, through slices of pointers and an alias.
package recursive

import (
	"encoding/json"
	"net/http"
)

type number = int32

type Node struct {
	ID       number           `json:"id"` // mpr:resourceid
	Children []*Node          `json:"children"`
	ByName   map[string]*Node `json:"by_name"`
	Leaves   number           `json:"leaves"`
	Links    [2]struct {
		TargetIDs [4]uint32 `json:"target_ids"` // mpr:resourceid
	} `json:"links"`
}

func Tree(hc *http.Client, company string) (*Node, error) {
	req, err := http.NewRequest("GET", "https://api-monthly.procore.com/rest/v1.0/work_breakdown_structure", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var root Node
	dec := json.NewDecoder(resp.Body)
	dec.DisallowUnknownFields()
	if err := dec.Decode(&root); err != nil {
		return nil, err
	}
	return &root, nil
}
