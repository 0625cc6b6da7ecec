// want package:"judged"

// Package flows sends with guonaihong/gout.
package flows

import (
	"net/http"

	"github.com/guonaihong/gout"
	"github.com/guonaihong/gout/middler"
)

const (
	base     = "https://api.procore.com"
	projects = base + "/rest/v1.0/projects"
)

func set(id string, all *[]string) {
	gout.GET(projects).SetHeader(gout.H{"Procore-Company-Id": id}).BindJSON(all).Do()
	gout.New().POST(projects).SetHeader(gout.A{"Procore-Company-Id", id}).Do()
	gout.New(http.DefaultClient).GET(projects).SetHeaderRaw(gout.H{"Procore-Company-Id": id}).F().Retry().Attempt(3).Do()
	gout.GET(projects).SetHeader(gout.H{"Accept": "*/*"}, gout.H{"Procore-Company-Id": id}).Do()
}

// A struct with tags is a set of headers, too.
func tagged(id string) {
	type headers struct {
		Company string `header:"Procore-Company-Id"`
	}
	gout.GET(projects).SetHeader(headers{id}).Do()
	gout.GET(projects).SetHeader(&headers{id}).Do()
}

func missing(all *[]string) {
	gout.GET(projects).BindJSON(all).Do()                                  // want `never sends`
	gout.GET(projects).SetHeader(gout.H{"Accept": "*/*"}).Do()             // want `never sends`
	gout.New().POST(projects).SetJSON(all).Do()                            // want `never sends`
	gout.New(http.DefaultClient).GET(projects).Do()                        // want `never sends`
	gout.New(&http.Client{}).GET(projects).F().Retry().Attempt(3).Do()     // want `never sends`
	gout.GET(projects).Filter().Bench().Number(9).Do()                     // want `never sends`
	gout.GET("https://app.example.com/rest/v1.0/me").SetURL(projects).Do() // want `never sends`
	gout.GET("/rest/v1.0/projects").SetHost("api.procore.com").Do()        // want `never sends`
	gout.NewWithOpt(gout.WithInsecureSkipVerify()).GET(projects).Do()      // want `never sends`
}

// What SetHeader sets, the next one takes away.
func lost(id string) {
	gout.GET(projects).SetHeader(gout.H{"Procore-Company-Id": id}).SetHeader(gout.H{"Accept": "*/*"}).Do() // want `never sends`
}

func elsewhere() {
	gout.GET(projects).SetHost("api.example.com").Do()
}

// What a client or middleware adds.
type signed struct{ id string }

func (s signed) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("Procore-Company-Id", s.id)
	return http.DefaultTransport.RoundTrip(req)
}

func (s signed) ModifyRequest(req *http.Request) error {
	req.Header.Set("Procore-Company-Id", s.id)
	return nil
}

type logged struct{}

func (logged) ModifyRequest(req *http.Request) error { println(req.URL.Path); return nil }

func clients(id string) {
	c := &http.Client{Transport: signed{id}}
	gout.New(c).GET(projects).Do()
	gout.NewWithOpt(gout.WithClient(c)).GET(projects).Do()
	gout.NewWithOpt(gout.WithClient(&http.Client{})).GET(projects).Do() // want `never sends`
	gout.GET(projects).RequestUse(signed{id}).Do()
	gout.GET(projects).RequestUse(logged{}).Do() // want `never sends`
	gout.GET(projects).RequestUse(middler.WithRequestMiddlerFunc(func(req *http.Request) error {
		req.Header.Set("Procore-Company-Id", id)
		return nil
	})).Do()
}

// A request of net/http, which brings its own headers.
func given(id string) {
	req, _ := http.NewRequest("GET", projects, nil)
	req.Header.Set("Procore-Company-Id", id)
	gout.New().SetRequest(req).Do()
}
