// Package three has a base for sign-in, calls and links: the links keep it.
package three

import "fmt"

var (
	client = "id"
	site   = "https://app.procore.com" // want `split it`
)

func token() string { return site + "/oauth/token?client_id=" + client }

func project(id int) string { return fmt.Sprintf("%s/rest/v1.0/projects/%d", site, id) }

func page(id string) string { return site + "/" + id + "/company/home" }
