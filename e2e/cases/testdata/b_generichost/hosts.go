package hosts

import (
	"errors"
	"fmt"
)

type (
	authHost string
	dataHost string
	pageHost string
)

// Address is one kind of host.
type Address interface{ ~string }

func join[H Address](h H, format string, args ...any) string {
	return "https://" + string(h) + fmt.Sprintf(format, args...)
}

func or[T comparable](v, def T) T {
	var zero T
	if v == zero {
		return def
	}
	return v
}

// Settings may leave all of it empty.
type Settings struct {
	Auth authHost
	Data dataHost
	Page pageHost
}

// Token is the token endpoint.
func (s Settings) Token() string {
	return join(or(s.Auth, "app.procore.com"), "/oauth/token") // mpr:legacyhost=login.procore.com
}

// Project is a resource.
func (s Settings) Project(id int64) string {
	return join(or(s.Data, "app.procore.com"), "/rest/v1.0/projects/%d", id) // mpr:legacyhost=api.procore.com
}

// Page is the project's home page.
func (s Settings) Page0(id int64) string {
	return join(or(s.Page, "app.procore.com"), "/%d/project/home", id)
}

// Check finds mistakes in hand-written settings.
func (s Settings) Check() error {
	if string(s.Auth) == "app.procore.com" {
		return errors.New("settings: sign in at login.procore.com")
	}
	return nil
}
