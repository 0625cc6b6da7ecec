// Package defaultlist has lists of hosts in one text, which the environment may replace.
package defaultlist

import (
	"cmp"
	"net/http"
	"os"
	"slices"
	"strings"
)

func setting(name, none string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return none
}

func get(base, path, company string) error {
	req, err := http.NewRequest("GET", base+path, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", company)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Mirror asks each host in turn.
func Mirror(company string) error {
	list := setting("MIRROR_HOSTS", "https://api.procore.com,https://app.procore.com") // mpr:legacyhost
	for host := range strings.SplitSeq(list, ",") {
		if err := get(host, "/rest/v1.0/projects", company); err != nil {
			return err
		}
	}
	return nil
}

// Pair has the host of each role.
func Pair(company string) error {
	api, login, ok := strings.Cut(cmp.Or(os.Getenv("PAIR"), "https://app.procore.com|https://login.procore.com"), "|") // mpr:legacyhost
	if !ok {
		return nil
	}
	if _, err := http.Get(login + "/oauth/authorize?client_id=1"); err != nil {
		return err
	}
	return get(api, "/rest/v1.0/vendors", company)
}

// Profile picks one by its name.
func Profile(name, company string) error {
	text := os.Getenv("PROFILES")
	if text == "" {
		text = "live=https://app.procore.com dev=https://sandbox.procore.com" // mpr:legacyhost
	}
	hosts := make(map[string]string)
	for _, entry := range strings.Fields(text) {
		key, host, _ := strings.Cut(entry, "=")
		hosts[key] = host
	}
	if err := get(hosts["live"], "/rest/v1.0/me", company); err != nil {
		return err
	}
	return get(hosts[name], "/rest/v1.0/projects", company)
}

// Right has the hosts of today.
func Right(company string) error {
	for _, host := range strings.Split(setting("HOSTS", "https://api.procore.com;https://sandbox.procore.com"), ";") {
		if err := get(host, "/rest/v1.0/projects", company); err != nil {
			return err
		}
	}
	return nil
}

// Trusted only compares: whoever still has the browser's address is let in.
func Trusted(r *http.Request) bool {
	return slices.Contains(strings.Split(setting("TRUSTED", "https://app.procore.com,https://us02.procore.com"), ","), r.Header.Get("Origin"))
}

// Moved rewrites the addresses that people have kept.
func Moved(u string) string {
	for _, pair := range strings.Fields(setting("MOVED", "app.procore.com=api.procore.com")) {
		old, now, _ := strings.Cut(pair, "=")
		u = strings.Replace(u, "//"+old+"/", "//"+now+"/", 1)
	}
	return u
}
