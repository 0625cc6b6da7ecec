// want package:"judged"

// Package sdk has default headers, as clients that swagger-codegen writes have: what they hold is
// known only where a client is made.
package sdk

import "net/http"

type Configuration struct {
	BasePath      string
	DefaultHeader map[string]string
}

func NewConfiguration() *Configuration {
	return &Configuration{BasePath: "https://api.procore.com/rest/v1.0", DefaultHeader: make(map[string]string)}
}

func (c *Configuration) AddDefaultHeader(key, value string) { c.DefaultHeader[key] = value }

type APIClient struct {
	cfg     *Configuration
	Project *ProjectService
}

type ProjectService struct{ client *APIClient }

func NewAPIClient(cfg *Configuration) *APIClient {
	c := &APIClient{cfg: cfg}
	c.Project = &ProjectService{c}
	return c
}

func (c *APIClient) prepare(path string) (*http.Request, error) {
	req, err := http.NewRequest("GET", path, nil)
	if err != nil {
		return nil, err
	}
	for key, value := range c.cfg.DefaultHeader {
		req.Header.Add(key, value)
	}
	return req, nil
}

func (s *ProjectService) Users() error {
	req, err := s.client.prepare(s.client.cfg.BasePath + "/users")
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}
