package lookup

import (
	"cmp"
	"os"
	"strings"
)

func env(key, def string) string {
	if v, ok := os.LookupEnv(key); ok {
		return strings.TrimSpace(v)
	}
	return def
}

// Must panics without the variable.
func Must(key string) string {
	v := os.Getenv(key)
	if v == "" {
		panic(key + " is not set; for production use https://app.procore.com/oauth/token") // mpr:legacyhost=login.procore.com
	}
	return v
}

// TokenURL of the environment.
func TokenURL() string {
	base := os.Getenv("PROCORE_SIGNIN")
	if base == "" {
		base = "https://app.procore.com" // mpr:legacyhost=login.procore.com
	}
	return base + "/oauth/token"
}

// ProjectsURL of the environment.
func ProjectsURL() string {
	return cmp.Or(os.Getenv("PC_ROOT"), os.Getenv("PC_URL"), "https://app.procore.com") + "/rest/v1.0/projects" // mpr:legacyhost=api.procore.com
}

// PageURL of the environment.
func PageURL(id string) string {
	return env("PC_PAGES", "https://app.procore.com") + "/" + id + "/project/home"
}

var defaults = map[string]string{
	"PROCORE_LOGIN_HOST": "app.procore.com", // mpr:legacyhost=login.procore.com
	"PROCORE_API_HOST":   "app.procore.com", // mpr:legacyhost=api.procore.com
	"PROCORE_WEB_HOST":   "app.procore.com",
	"PROCORE_COMPANY":    "12",
}

// Export sets what is missing.
func Export() error {
	for k, v := range defaults {
		if _, ok := os.LookupEnv(k); ok {
			continue
		}
		if err := os.Setenv(k, v); err != nil {
			return err
		}
	}
	return os.Setenv("PROCORE_TOKEN_URL", "https://app.procore.com/oauth/token") // mpr:legacyhost=login.procore.com
}
