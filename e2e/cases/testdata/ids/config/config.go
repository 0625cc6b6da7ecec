// Package config reads the company from a JSON file.
package config

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type Config struct {
	CompanyID int32  `json:"company_id"` // mpr:resourceid
	Token     string `json:"token"`
	Workers   int32  `json:"workers"`
	Database  struct {
		Port   uint16 `json:"port"`
		NodeID uint16 `json:"node_id"`
	} `json:"database"`
}

func Load(name string) (*Config, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var c Config
	return &c, json.Unmarshal(b, &c)
}

func (c *Config) Users(hc *http.Client) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/users", c.CompanyID), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+c.Token)
	req.Header.Set("Procore-Company-Id", fmt.Sprint(c.CompanyID))
	return hc.Do(req)
}
