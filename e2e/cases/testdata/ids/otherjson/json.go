// Package otherjson decodes with other JSON packages.
package otherjson

import (
	"io"
	"net/http"

	"github.com/goccy/go-json"
	jsoniter "github.com/json-iterator/go"
)

type Delivery struct {
	ID     int32 `json:"id"` // mpr:resourceid
	Pieces int32 `json:"pieces"`
}

type Weather struct {
	ID   int32 `json:"id"` // mpr:resourceid
	Temp int16 `json:"temperature"`
}

type Setting struct {
	ID int32 `json:"id"`
}

func get(hc *http.Client, company, path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/17"+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	return hc.Do(req)
}

func Deliveries(hc *http.Client, company string) ([]Delivery, error) {
	resp, err := get(hc, company, "/delivery_logs")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	var ds []Delivery
	return ds, json.Unmarshal(b, &ds)
}

var fast = jsoniter.ConfigCompatibleWithStandardLibrary

func WeatherLogs(hc *http.Client, company string) ([]Weather, error) {
	resp, err := get(hc, company, "/weather_logs")
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var ws []Weather
	return ws, fast.NewDecoder(resp.Body).Decode(&ws)
}

func Settings(b []byte) ([]Setting, error) {
	var s []Setting
	return s, json.Unmarshal(b, &s)
}
