// Package probe asks whether hosts are there.
package probe

import (
	"net/http"
	"os"
)

type target struct {
	name, address string
}

var targets = []target{
	{"pages", "https://app.procore.com/"},
	{"calls", "https://api.procore.com"},
}

func All() (down []string) {
	for _, t := range targets {
		resp, err := http.Head(t.address)
		if err != nil {
			down = append(down, t.name)
			continue
		}
		resp.Body.Close()
	}
	return down
}

func One() error {
	const where = "https://app.procore.com"
	req, err := http.NewRequest(http.MethodHead, where, nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Vendors puts the path in behind.
func Vendors() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://app.procore.com", nil) // mpr:legacyhost=api.procore.com
	if err != nil {
		return nil, err
	}
	req.URL.Path = "/rest/v1.0/vendors"
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	return http.DefaultClient.Do(req)
}

const root = "https://app.procore.com" // mpr:legacyhost

func Up() bool {
	resp, err := http.Get(root)
	return err == nil && resp.Body.Close() == nil
}

func Call(path string) (*http.Response, error) {
	req, err := http.NewRequest("GET", root+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Procore-Company-Id", os.Getenv("PROCORE_COMPANY"))
	return http.DefaultClient.Do(req)
}

// Host is where others call, too.
const Host = "https://app.procore.com" // mpr:legacyhost

func Reachable() bool {
	resp, err := http.Get(Host)
	return err == nil && resp.Body.Close() == nil
}
