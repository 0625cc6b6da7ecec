package connect

import "fmt"

// Home is where a project opens in the browser.
func Home(company, project int) string {
	return fmt.Sprintf("https://app.%s/%d/project/%d", domain, company, project)
}

// Help is the support site.
func Help() string { return "https://support." + domain }
