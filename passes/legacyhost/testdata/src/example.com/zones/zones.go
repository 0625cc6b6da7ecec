// Package zones pins a program to one region.
package zones

const (
	token = "https://us02.procore.com/oauth/token"  // want `^OAuth URL uses us02\.procore\.com; use login\.procore\.com \(MPR\)$`
	me    = "https://UK01.procore.com/rest/v1.0/me" // want `^API URL uses uk01\.procore\.com; use api\.procore\.com \(MPR\)$`
	base  = "https://us02.procore.com"              // want `use api\.procore\.com`
	home  = "https://us02.procore.com/12/company/home"
	odd   = "https://us2.procore.com/rest/v1.0/me"  // not a zone: hostmismatch speaks of it
	also  = "https://us002.procore.com/oauth/token" // nor this
)
