package mcphosts

import (
	"bytes"
	"net/http"
)

// Endpoints of the documented MCP servers, and of things that are none.
var Endpoints = map[string]string{
	"production":  "https://app.procore.com/rest/v1.0/mcp",
	"us02":        "https://us02.procore.com/rest/v2.0/mcp",
	"monthly":     "https://api-sandbox-monthly.procore.com/rest/v1.0/mcp",
	"development": "https://sandbox.procore.com/rest/v1.0/mcp",
	"tools":       "https://app.procore.com/rest/v1.0/mcp_tools", // mpr:legacyhost=api.procore.com
}

// Call sends one message.
func Call(env, token string, msg []byte) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, Endpoints[env], bytes.NewReader(msg)) // mpr:companyid?
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

// Hello opens a session with production's.
func Hello(token string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, "https://app.procore.com/rest/v1.0/mcp", bytes.NewReader([]byte(`{"method":"initialize"}`)))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
