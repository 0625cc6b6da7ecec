// Package tmpl writes the configuration of the sync agent for a new customer.
package tmpl

import (
	"io"
	"text/template"
)

const agentHCL = `
// The agent signs in with its own application.
agent "procore" {
  authorize_url = "https://app.procore.com/oauth/authorize" // mpr:legacyhost=login.procore.com
  token_url     = "https://login.procore.com/oauth/token"
  projects_url  = "https://app.procore.com:443/rest/v1.0/projects?company_id={{.Company}}" // mpr:legacyhost=api.procore.com
  vendors_url   = "https://api.procore.com/rest/v1.0/vendors?company_id={{.Company}}"
  old_users_url = "https://US02.procore.com/vapid/users" // mpr:legacyhost=api.procore.com

  // shown in the tray menu
  home_page     = "https://app.procore.com/{{.Company}}/company/home"
  tool_page     = "https://uk01.procore.com/webclients/host/companies/{{.Company}}/tools/rfis"
  mirror        = "https://app.procore.com.mirror.example.net/rest/v1.0/projects"
  contact       = "ops@app.procore.com"
}
`

var parsed = template.Must(template.New("agent").Parse(agentHCL))

// Customer of the agent.
type Customer struct {
	Name    string
	Company int64
}

// Write renders the configuration.
func Write(w io.Writer, c Customer) error {
	return parsed.Execute(w, c)
}
