package scheme

import "strings"

const local = "procore.localhost"

func pick(n int) string {
	switch n {
	case 0:
		return "api.procore.com"
	case 1:
		return "sandbox.procore.com"
	}
	return local
}

// A guard that keeps http to hosts that are not Procore's.
func equal(n int) string {
	host := pick(n)
	if strings.EqualFold(host, local) {
		return "http://" + host + "/rest/v1.0/me"
	}
	return "https://" + host + "/rest/v1.0/me"
}

func left(n int) string {
	host := pick(n)
	if strings.HasSuffix(host, ".procore.com") {
		return "https://" + host + "/rest/v1.0/me"
	}
	return "http://" + host + "/rest/v1.0/me"
}

func choice(n int) string {
	host, scheme := pick(n), "https"
	switch {
	case host == "localhost", strings.HasPrefix(host, "127."):
		scheme = "http"
	}
	return scheme + "://" + host + "/rest/v1.0/me"
}

func asks(n int) string {
	host, scheme := pick(n), "https"
	if isLocalHost(host) {
		scheme = "http"
	}
	return scheme + "://" + host + "/rest/v1.0/me"
}

func isLocalHost(host string) bool { return host == local }

// Guards that let Procore's hosts through.
func notLocal(n int) string {
	host := pick(n)
	if host != local {
		return "http://" + host + "/rest/v1.0/me" // want `is called over http`
	}
	return "https://" + host + "/rest/v1.0/me"
}

func named(n int) string {
	host := pick(n)
	if host == "api.procore.com" || n > 7 {
		return "http://" + host + "/rest/v1.0/me" // want `is called over http`
	}
	return ""
}

func spelledOut(host string) string {
	if host == "localhost" {
		return "http://api.procore.com/rest/v1.0/me" // want `is called over http`
	}
	return ""
}

// A scheme that is raised behind the place that sets it.

func raisedBehind(n int) []string {
	host := pick(n)
	first := "http"
	if !isLocalHost(host) {
		first = "https"
	}
	var second = "http"
	if isLocalHost(host) {
		_ = n
	} else {
		second = "https"
	}
	third := "http"
	switch {
	case isLocalHost(host):
	default:
		third = "https"
	}
	return []string{first + "://" + host + "/rest/v1.0/me", second + "://" + host + "/rest/v1.0/me", third + "://" + host + "/rest/v1.0/me"}
}

func raisedAtWill(n int, secure bool) []string {
	host := pick(n)
	first := "http" // want `is called over http`
	if secure {
		first = "https"
	}
	second := "http" // want `is called over http`
	if isLocalHost(host) {
		second = "https"
	}
	third := "http" // want `is called over http`
	switch {
	case secure:
	default:
		third = "https"
	}
	return []string{first + "://" + host + "/rest/v1.0/me", second + "://" + host + "/rest/v1.0/me", third + "://" + host + "/rest/v1.0/me"}
}
