package fiximported

import "net/http"

// This file does not import it.
func unimported(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
}
