package procore

import (
	"errors"
	"net/http"
)

type ServerConfiguration struct {
	URL         string
	Description string
}

type Configuration struct {
	DefaultHeader map[string]string
	UserAgent     string
	Servers       []ServerConfiguration
	HTTPClient    *http.Client
}

func NewConfiguration() *Configuration {
	return &Configuration{
		DefaultHeader: make(map[string]string),
		UserAgent:     "OpenAPI-Generator/1.0.0/go",
		Servers: []ServerConfiguration{
			{URL: "https://api.procore.com", Description: "production"},
			{URL: "https://api-monthly.procore.com", Description: "monthly sandbox"},
		},
	}
}

func (c *Configuration) AddDefaultHeader(key string, value string) { c.DefaultHeader[key] = value }

func (c *Configuration) ServerURL(i int) (string, error) {
	if i < 0 || len(c.Servers) <= i {
		return "", errors.New("index out of range")
	}
	return c.Servers[i].URL, nil
}
