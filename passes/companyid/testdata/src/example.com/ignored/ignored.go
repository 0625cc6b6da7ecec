// want package:"judged"

// Package ignored keeps findings silent, and says why.
package ignored

import "net/http"

const projects = "https://api.procore.com/rest/v1.0/projects"

func onLine() {
	http.Get(projects) //lint:ignore companyid the proxy adds the header
}

func above() {
	//lint:ignore companyid the proxy adds the header
	http.Get(projects)
}

// The finding is on a later line of the statement.
func aboveMany() {
	//lint:ignore legacyhost,companyid the proxy adds the header
	do(
		http.NewRequest("GET", projects, nil))
}

func do(req *http.Request, err error) { http.DefaultClient.Do(req) }

func others() {
	//lint:ignore legacyhost another rule
	http.Get(projects) // want `never sends`

	//lint:ignore companyid nothing is wrong with it // want `^lint:ignore companyid keeps nothing silent; remove it$`
	http.Get("https://example.com/")
}
