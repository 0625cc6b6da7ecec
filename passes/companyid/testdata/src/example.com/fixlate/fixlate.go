// want package:"judged"

// Package fixlate sets the header when the request has been sent. The statement moves, where
// it says the same before.
package fixlate

import (
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"strconv"

	"github.com/go-resty/resty/v2"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

var company = flag.Int64("company", 0, "the company")

func commented(id string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `sets the Procore-Company-Id header after it was sent; set it before http\.Client\.Do`
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}

	// All that Procore asks for.
	req.Header.Set("Procore-Company-Id", id) // of the caller

	return resp.Body.Close()
}

// The comment stays with what else it stands above.
func paragraph(id int) error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	// What is left to do.
	req.Header.Set("Procore-Company-Id", strconv.Itoa(id))
	return resp.Body.Close()
}

func stored(id string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `after it was sent`
	http.DefaultClient.Do(req)
	req.Header["Procore-Company-Id"] = []string{id}
}

func deferred(id string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent; set it without defer`
	if err != nil {
		return err
	}
	defer req.Header.Set("Procore-Company-Id", id)
	_, err = http.DefaultClient.Do(req)
	return err
}

func ofFlag() error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	req.Header.Add("Procore-Company-Id", fmt.Sprint(*company))
	return err
}

func onCondition(id string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	if _, err := http.DefaultClient.Do(req); err != nil {
		return err
	}
	if id != "" {
		// Some have none.
		req.Header.Set("Procore-Company-Id", id)
	}
	return nil
}

func byHelper(id string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	_, err = send(req)
	mark(req, id)
	return err
}

func mark(req *http.Request, id string) { req.Header.Set("Procore-Company-Id", id) }

func send(req *http.Request) (*http.Response, error) { return http.DefaultClient.Do(req) }

// A client has a company from the start.
type client struct{ company string }

func (c *client) field() error {
	req, err := http.NewRequest("GET", projects, nil) // want `set it before fixlate\.client\.send`
	if err != nil {
		return err
	}
	err = c.send(req)
	req.Header.Set("Procore-Company-Id", c.company)
	return err
}

func (c *client) send(req *http.Request) error {
	_, err := http.DefaultClient.Do(req)
	return err
}

// A session learns its company with the first answer.
type session struct{ company string }

func (s *session) field() error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	err = s.send(req)
	req.Header.Set("Procore-Company-Id", s.company)
	return err
}

func (s *session) send(req *http.Request) error {
	resp, err := http.DefaultClient.Do(req)
	if err == nil {
		s.company = resp.Header.Get("X-Company")
	}
	return err
}

// The answer says which company it is: to be set before, it would have to be known.
func ofAnswer() error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	id := resp.Header.Get("X-Company")
	req.Header.Set("Procore-Company-Id", id)
	return nil
}

func decoded() error {
	var body struct{ Company string }
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	if err := json.NewDecoder(resp.Body).Decode(&body); err != nil {
		return err
	}
	req.Header.Set("Procore-Company-Id", body.Company)
	return nil
}

func throughPointer() error {
	id := ""
	p := &id
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	fill(p)
	_, err = http.DefaultClient.Do(req)
	req.Header.Set("Procore-Company-Id", id)
	return err
}

func fill(p *string) { *p = "8089" }

// What the function does besides is to be done once and then.
func computed() error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	req.Header.Set("Procore-Company-Id", next())
	return err
}

var count int

func next() string {
	count++
	return strconv.Itoa(count)
}

// There are no headers yet where the request is made.
func bare(id string) error {
	req := &http.Request{Method: "GET", URL: nil} // want `after it was sent`
	u, err := req.URL.Parse(projects)
	if err != nil {
		return err
	}
	req.URL = u
	req.Header = http.Header{}
	_, err = http.DefaultClient.Do(req)
	req.Header.Set("Procore-Company-Id", id)
	return err
}

// Another name means the same only below.
func renamed(id string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	{
		id := id + "0"
		req.Header.Set("Procore-Company-Id", id)
	}
	return err
}

// It is for the next attempt.
func again(id string) (err error) {
	req, err := http.NewRequest("GET", projects, nil)
	if err != nil {
		return err
	}
	for range 2 {
		if _, err = http.DefaultClient.Do(req); err == nil {
			return nil
		}
		req.Header.Set("Procore-Company-Id", id)
	}
	return err
}

// What stands between asks for it.
func asked(id string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `after it was sent`
	if err != nil {
		return err
	}
	if req.Header.Get("Procore-Company-Id") == "" {
		count++
	}
	_, err = http.DefaultClient.Do(req)
	req.Header.Set("Procore-Company-Id", id)
	return err
}

// Builder sends itself when it gets the address.
func Builder(company string) {
	r := resty.New().R().SetAuthToken("t")
	r.Get(projects) // want `after it was sent; set it before resty\.Request\.Get`
	r.SetHeader("Procore-Company-Id", company)
}

// Chain goes on from a variable.
func Chain(company string) {
	r := resty.New().R()
	_, err := r.SetAuthToken("t").Get(projects) // want `after it was sent`
	if err == nil {
		r.SetHeader("Procore-Company-Id", company)
	}
}

// Next is another one, which is in time.
func Next(company string) {
	r := resty.New().R()
	r.Get(projects) // want `never sends`
	r = resty.New().R()
	r.SetHeader("Procore-Company-Id", company)
	r.Get(projects)
}
