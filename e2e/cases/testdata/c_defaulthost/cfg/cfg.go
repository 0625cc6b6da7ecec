// Package cfg fills in addresses where the file has none.
package cfg

// File is a parsed file.
type File struct {
	Auth, Data, Pages string
	Env               string
}

// Fill sets what is missing.
func (f *File) Fill() {
	if f.Auth == "" {
		f.Auth = "https://app.procore.com" // mpr:legacyhost=login.procore.com
	}
	if f.Data == "" {
		f.Data = "https://app.procore.com" // mpr:legacyhost
	}
	if f.Pages == "" {
		f.Pages = "https://app.procore.com" // mpr:legacyhost?
	}
	switch f.Env {
	case "monthly":
		f.Auth, f.Data = "https://login-sandbox-monthly.procore.com", "https://api-monthly.procore.com"
	case "dev":
		f.Auth = "https://login-sandbox.procore.com"
		f.Data = "https://api-monthly.procore.com" // mpr:hostmismatch=sandbox.procore.com
	case "gov":
		f.Auth, f.Data = "https://login.procoregov.com", "https://api.procoregov.com"
	}
}
