// Command defaultclient replaces the transport of the default client in main.
package main

import (
	"log"
	"net/http"
	"os"
)

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func with(next http.RoundTripper, name, value string) http.RoundTripper {
	return roundTripper(func(r *http.Request) (*http.Response, error) {
		c := r.Clone(r.Context())
		c.Header.Set(name, value)
		return next.RoundTrip(c)
	})
}

func main() {
	http.DefaultClient.Transport = with(with(http.DefaultTransport, "Authorization", "Bearer "+os.Getenv("TOKEN")), "Procore-Company-Id", os.Getenv("COMPANY"))
	for _, p := range os.Args[1:] {
		resp, err := http.Get("https://api.procore.com/rest/v1.0/projects/" + p)
		if err != nil {
			log.Fatal(err)
		}
		resp.Body.Close()
		log.Print(p, " ", resp.Status)
	}
	own := &http.Client{Transport: with(http.DefaultTransport, "Authorization", "Bearer "+os.Getenv("TOKEN"))}
	resp, err := own.Get("https://api.procore.com/rest/v1.0/programs") // mpr:companyid
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
}
