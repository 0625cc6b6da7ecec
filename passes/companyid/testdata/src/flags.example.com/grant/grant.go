// want package:"judged"

// Package grant takes its token from the environment: nothing shows the grant.
package grant

import (
	"net/http"
	"os"
)

func me() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/me", nil) // want `never sends`
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))
	return http.DefaultClient.Do(req)
}
