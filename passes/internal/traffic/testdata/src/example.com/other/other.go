// Package other calls another system.
package other

import (
	"encoding/json"
	"net/http"
)

type project struct{ ID int32 }

func first() (p project, err error) {
	resp, err := http.Get("https://api.example.com/rest/v1.0/projects")
	if err != nil {
		return p, err
	}
	defer resp.Body.Close()
	return p, json.NewDecoder(resp.Body).Decode(&p)
}
