// Package block has a base in a block with comments.
package block

import "fmt"

const (
	timeout = 30                           // seconds
	baseURL = "https://\x61pp.procore.com" // want `split it`
	// agent is how we introduce ourselves.
	agent   = "x" // to whom it may concern
	retries = 3   // times
)

const (
	API_URL = "x"

	base_url = "us02.procore.com" // want `host on us02\.procore\.com is used for OAuth and the API`
)

func urls(id int) []string {
	return []string{
		baseURL + "/oauth/token",
		fmt.Sprintf("%s/rest/v1.0/projects/%d", baseURL, id),
		"https://" + base_url + "/oauth/token",
		"https://" + base_url + "/rest/v1.0/me",
	}
}
