// want package:"judged"

// Package hosts calls Procore through a gateway.
package hosts

import "net/http"

func projects() {
	http.Get("https://gateway.example.com/rest/v1.0/projects")      // want `never sends`
	http.Get("https://Gateway.Example.com:8443/rest/v1.0/projects") // want `never sends`
	http.Get("https://second.example.com/projects")                 // want `never sends`
	http.Get("https://second.example.com:8443/projects")            // want `never sends`
	http.Get("https://third.example.com:8443/rest/v1.0/projects")   // want `never sends`
	http.Get("https://third.example.com/rest/v1.0/projects")
	http.Get("https://eu.below.example.com/rest/v1.0/projects")   // want `never sends`
	http.Get("https://a.eu.below.example.com/rest/v1.0/projects") // want `never sends`
	http.Get("https://below.example.com/rest/v1.0/projects")
	http.Get("https://gateway.example.com/rest/v1.0/me")
	http.Get("https://gateway.example.com/")
	http.Get("https://mygateway.example.com/rest/v1.0/projects")
	http.Get("https://example.com/rest/v1.0/projects")
}
