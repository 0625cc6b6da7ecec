// want package:"judged"

// Package setters gives requests to code that cannot be seen.
package setters

import "net/http"

type signer struct{}

// In assembly.
func (s *signer) sign(req *http.Request)
func company(h http.Header, id string)

func signed(s *signer) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	s.sign(req)
	http.DefaultClient.Do(req)
}

func headed(id string) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	company(req.Header, id)
	http.DefaultClient.Do(req)
}

// Not through either.
func unsigned() {
	http.Get("https://api.procore.com/rest/v1.0/projects") // want `never sends`
}
