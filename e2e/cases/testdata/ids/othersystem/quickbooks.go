// Package othersystem copies vendors from Procore to an accounting system, whose ids have 32 bits.
package othersystem

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
)

type procoreVendor struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type ledgerVendor struct {
	ID       int32  `json:"id"`
	ParentID int32  `json:"parent_id"`
	Display  string `json:"display_name"`
}

type ledgerPage struct {
	Vendors []ledgerVendor `json:"vendors"`
	NextID  int32          `json:"next_id"`
}

func procoreVendors(hc *http.Client, company string) ([]procoreVendor, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/vendors?company_id="+company, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var vs []procoreVendor
	return vs, json.NewDecoder(resp.Body).Decode(&vs)
}

func ledgerVendors(hc *http.Client, after int32) (ledgerPage, error) {
	var p ledgerPage
	resp, err := hc.Get(fmt.Sprintf("https://ledger.example.com/v3/vendors?after_id=%d", after))
	if err != nil {
		return p, err
	}
	defer resp.Body.Close()
	err = json.NewDecoder(resp.Body).Decode(&p)
	return p, err
}

func Sync(hc *http.Client, company string) error {
	vs, err := procoreVendors(hc, company)
	if err != nil {
		return err
	}
	known := map[string]int32{}
	for after := int32(0); ; {
		p, err := ledgerVendors(hc, after)
		if err != nil {
			return err
		}
		for _, v := range p.Vendors {
			known[v.Display] = v.ID
		}
		if p.NextID == 0 {
			break
		}
		after = p.NextID
	}
	for _, v := range vs {
		b, err := json.Marshal(ledgerVendor{ID: known[v.Name], Display: v.Name})
		if err != nil {
			return err
		}
		resp, err := hc.Post("https://ledger.example.com/v3/vendors", "application/json", bytes.NewReader(b))
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}
