// Package ms turns decoded maps into structs.
package ms

import (
	"encoding/json"
	"net/http"

	"github.com/go-viper/mapstructure/v2"
)

type Form struct {
	ID     int32  `mapstructure:"id"` // mpr:resourceid
	Title  string `mapstructure:"title"`
	Fields int32  `mapstructure:"fields_count"`
}

type Options struct {
	ID    int32 `mapstructure:"id"`
	Limit int32 `mapstructure:"limit"`
}

func Forms(hc *http.Client, company string) ([]Form, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects/17/forms", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := hc.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var raw []map[string]any
	if err := json.NewDecoder(resp.Body).Decode(&raw); err != nil {
		return nil, err
	}
	var forms []Form
	return forms, mapstructure.Decode(raw, &forms)
}

func Parse(settings map[string]any) (o Options, err error) {
	err = mapstructure.Decode(settings, &o)
	return o, err
}
