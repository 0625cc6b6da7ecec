// Package httpx fills a map in steps.
package httpx

import (
	"io"
	"net/http"
)

type Opts struct {
	Token string
	Extra map[string]string
}

func addAuth(h map[string]string, o Opts) { h["Authorization"] = "Bearer " + o.Token }

func addExtra(h map[string]string, o Opts) {
	for k, v := range o.Extra {
		h[k] = v
	}
}

func fill(h map[string]string, o Opts) {
	addAuth(h, o)
	addExtra(h, o)
}

// Get sends a request.
func Get(u string, o Opts) ([]byte, error) {
	req, err := http.NewRequest(http.MethodGet, u, nil)
	if err != nil {
		return nil, err
	}
	h := map[string]string{}
	fill(h, o)
	for k, v := range h {
		req.Header.Set(k, v)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
