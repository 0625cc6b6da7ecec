// Package yamlconfig reads its company from YAML.
package yamlconfig

import (
	"fmt"
	"net/http"

	"gopkg.in/yaml.v3"
)

type Config struct {
	Procore struct {
		CompanyID uint32 `yaml:"company_id"` // mpr:resourceid
		Token     string `yaml:"token"`
	} `yaml:"procore"`
	Cluster struct {
		NodeID int32 `yaml:"node_id"`
		Shards int32 `yaml:"shards"`
	} `yaml:"cluster"`
}

func Parse(b []byte) (*Config, error) {
	c := new(Config)
	return c, yaml.Unmarshal(b, c)
}

func (c *Config) Users(hc *http.Client) (*http.Response, error) {
	req, err := http.NewRequest("GET", fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%d/users", c.Procore.CompanyID), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+c.Procore.Token)
	req.Header.Set("Procore-Company-Id", fmt.Sprint(c.Procore.CompanyID))
	return hc.Do(req)
}
