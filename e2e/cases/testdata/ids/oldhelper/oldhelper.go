// Package helper has the helpers that one sees in scripts: must, toInt, an error type.
package helper

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
)

type apiError struct {
	Status int32  `json:"status"`
	ID     string `json:"error_id"`
}

func (e *apiError) Error() string { return fmt.Sprint(e.Status, e.ID) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func toInt(v any) int32 {
	switch v := v.(type) {
	case float64:
		return int32(v) // mpr:resourceid
	case json.Number:
		return int32(must(v.Int64())) // mpr:resourceid
	}
	return 0
}

func toCount(v any) int32 {
	if f, ok := v.(float64); ok {
		return int32(f)
	}
	return 0
}

func call(path string) map[string]any {
	req := must(http.NewRequest("GET", "https://sandbox.procore.com"+path, nil))
	req.Header.Set("Procore-Company-Id", os.Getenv("COMPANY"))
	resp := must(http.DefaultClient.Do(req))
	defer resp.Body.Close()
	body := must(io.ReadAll(resp.Body))
	if resp.StatusCode > 299 {
		e := new(apiError)
		panic(errors.Join(e, json.Unmarshal(body, e)))
	}
	var m map[string]any
	if err := json.Unmarshal(body, &m); err != nil {
		panic(err)
	}
	return m
}

func Main() {
	p := call("/rest/v1.0/projects/5")
	fmt.Println(toCount(p["open_items"]))
	call(fmt.Sprintf("/rest/v1.0/companies/%d/users", toInt(p["company_id"])))
}
