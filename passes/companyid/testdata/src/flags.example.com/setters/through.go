package setters

import (
	"net/http"

	"flags.example.com/setters/sdk"
)

func byInterface(s sdk.Signer) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	s.Sign(req)
	http.DefaultClient.Do(req)
}

func byMethod(p *sdk.Preparer) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	p.Prepare(req)
	http.DefaultClient.Do(req)
}

// Not one that was named.
func labelled() {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // want `never sends`
	sdk.Label(req)
	http.DefaultClient.Do(req)
}

// Of another request.
func another(s sdk.Signer) {
	req, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil) // want `never sends`
	other, _ := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	s.Sign(other)
	http.DefaultClient.Do(other)
	http.DefaultClient.Do(req)
}
