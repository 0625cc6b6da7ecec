// Package float has ids in float64, and writes every one of them in full.
package float

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"strconv"
)

func fetch(ctx context.Context, path, company string, v any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com"+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	d := json.NewDecoder(resp.Body)
	d.UseNumber()
	return d.Decode(v)
}

func fetchFloats(ctx context.Context, path, company string) (m map[string]any, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.procore.com"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return m, json.NewDecoder(resp.Body).Decode(&m)
}

// Walk from a contract to what belongs to it.
func Walk(ctx context.Context, company, contract string) error {
	m, err := fetchFloats(ctx, "/rest/v1.0/work_order_contracts/"+contract, company)
	if err != nil {
		return err
	}
	id := m["id"].(float64)
	log.Println("contract", id, m["vendor_id"], m["grand_total"])
	var v any
	for _, path := range []string{
		fmt.Sprintf("/rest/v1.0/work_order_contracts/%.0f/line_items", id),
		"/rest/v1.0/work_order_contracts/" + strconv.FormatFloat(id, 'f', 0, 64) + "/payments",
		"/rest/v1.0/work_order_contracts/" + strconv.FormatFloat(id, 'f', -1, 64) + "/change_orders",
		fmt.Sprintf("/rest/v1.0/work_order_contracts/%d/attachments", int64(id)),
		"/rest/v1.0/work_order_contracts/" + strconv.FormatInt(int64(id), 10) + "/users",
		fmt.Sprintf("/rest/v1.0/work_order_contracts?page=%v", m["page"]),
		fmt.Sprintf("/rest/v1.0/work_order_contracts?filters[grand_total]=%g", m["grand_total"].(float64)),
	} {
		if err := fetch(ctx, path, company, &v); err != nil {
			return err
		}
	}
	return nil
}

// Numbers reads the ids as json.Number, which is written as it was read.
func Numbers(ctx context.Context, company, contract string) error {
	var m map[string]any
	if err := fetch(ctx, "/rest/v1.0/purchase_order_contracts/"+contract, company, &m); err != nil {
		return err
	}
	var v any
	return fetch(ctx, fmt.Sprintf("/rest/v1.0/vendors/%v", m["vendor_id"].(json.Number)), company, &v)
}
