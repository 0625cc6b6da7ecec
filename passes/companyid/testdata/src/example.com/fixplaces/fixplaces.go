// want package:"judged"

// Package fixplaces has requests in all forms that get a header, and that get none.
package fixplaces

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

var (
	errNoToken = errors.New("no token")
	shared     = http.Header{"Accept": {"application/json"}}
)

// Behind the check of the error.
func checked(companyID string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// Behind other statements too.
func later(companyID string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	log.Print("listing projects")

	if err != nil {
		return fmt.Errorf("make a request: %w", err)
	}

	req.Header.Set("Accept", "application/json")
	_, err = http.DefaultClient.Do(req)
	return err
}

func combined(companyID, token string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil || token == "" {
		return errNoToken
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func fatal(companyID string) {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		log.Fatalf("make a request: %v", err)
	}
	http.DefaultClient.Do(req)
}

func exit(companyID string) {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if nil != err {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	http.DefaultClient.Do(req)
}

// The check is a function's.
func die(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func helper(companyID string) {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	die(err)
	http.DefaultClient.Do(req)
}

// Nobody checks.
func ignored(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
}

func unchecked(companyID string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(req)
	return err
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func mustHave(companyID string) {
	req := must(http.NewRequest("GET", projects, nil)) // want `never sends`
	http.DefaultClient.Do(req)
}

// Within the branch where there is no error.
func equal(companyID string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err == nil {
		_, err = http.DefaultClient.Do(req)
	}
	return err
}

func otherwise(companyID string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		log.Print(err)
	} else {
		_, err = http.DefaultClient.Do(req)
	}
	return err
}

func inInit(companyID string) error {
	if req, err := http.NewRequest("GET", projects, nil); err == nil { // want `never sends`
		http.DefaultClient.Do(req)
	}
	if req, err := http.NewRequest("POST", projects, nil); err != nil { // want `never sends`
		return err
	} else {
		http.DefaultClient.Do(req)
	}
	var req *http.Request
	var err error
	if req, err = http.NewRequest("PUT", projects, nil); err != nil { // want `never sends`
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func declared(companyID string) error {
	var req, err = http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

// Made in branches, checked behind them.
func branches(companyID string, create bool) error {
	var req *http.Request
	var err error
	if create {
		req, err = http.NewRequest("POST", projects, nil) // want `never sends`
	} else {
		req, err = http.NewRequest("GET", projects, nil) // want `never sends`
	}
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func switches(companyID, verb string) error {
	var req *http.Request
	var err error
	switch verb {
	case "create":
		req, err = http.NewRequest("POST", projects, nil) // want `never sends`
	case "list":
		req, err = http.NewRequest("GET", projects, nil) // want `never sends`
	default:
		return errors.ErrUnsupported
	}
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func cases(companyID, verb string) {
	switch verb {
	case "create":
		req, _ := http.NewRequest("POST", projects, nil) // want `never sends`
		http.DefaultClient.Do(req)
	}
}

func loop(companyID string) {
	for page := range 3 {
		req, err := http.NewRequest("GET", fmt.Sprintf("%s?page=%d", projects, page), nil) // want `never sends`
		if err != nil {
			continue
		}
		http.DefaultClient.Do(req)
	}
}

func closure(companyID string) func() error {
	return func() error {
		req, err := http.NewRequest("GET", projects, nil) // want `never sends`
		if err != nil {
			return err
		}
		_, err = http.DefaultClient.Do(req)
		return err
	}
}

func named(companyID string) (req *http.Request, err error) {
	req, err = http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return
	}
	_, err = http.DefaultClient.Do(req)
	return
}

// Returned at once: it gets a name first.
func returned(companyID string) (*http.Request, error) {
	return http.NewRequest("GET", projects, nil) // want `never sends`
}

func sent(companyID string) {
	if req, err := returned(companyID); err == nil {
		http.DefaultClient.Do(req)
	}
}

// Parts of other things.
type call struct{ req *http.Request }

func field(companyID string) error {
	var c call
	var err error
	c.req, err = http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(c.req)
	return err
}

func element(companyID string) {
	reqs := make([]*http.Request, 1)
	reqs[0], _ = http.NewRequest("GET", projects, nil) // want `never sends`
	http.DefaultClient.Do(reqs[0])
}

func clone(ctx context.Context, companyID string) {
	template, _ := http.NewRequest("GET", projects, nil)
	req := template.Clone(ctx) // want `never sends`
	http.DefaultClient.Do(req)
}

// A copy that shares its header with the original.
func shallow(ctx context.Context, companyID string) {
	template, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	req := template.WithContext(ctx)
	http.DefaultClient.Do(req)
}

// Literals, without headers and with them.
func bare(u *url.URL, companyID string) {
	u, _ = url.Parse(projects)
	req := &http.Request{Method: "GET", URL: u} // want `never sends`
	http.DefaultClient.Do(req)
	http.DefaultClient.Do(&http.Request{Method: "GET", URL: u}) // want `never sends`
	http.DefaultClient.Do(&http.Request{                        // want `never sends`
		Method: "POST",
		URL:    u,
	})
}

func own(companyID string) {
	u, _ := url.Parse(projects)
	req := &http.Request{URL: u, Header: http.Header{"Accept": {"*/*"}}} // want `never sends`
	http.DefaultClient.Do(req)
	http.DefaultClient.Do(&http.Request{URL: u, Header: http.Header{"Accept": {"*/*"}}}) // want `never sends`
	http.DefaultClient.Do(&http.Request{URL: u, Header: http.Header{                     // want `never sends`
		"Accept": {"*/*"},
	}})
	http.DefaultClient.Do(&http.Request{URL: u, Header: http.Header{}})     // want `never sends`
	http.DefaultClient.Do(&http.Request{URL: u, Header: make(http.Header)}) // want `never sends`
}

// A header that other requests may share is no place for an id.
func common(companyID string) {
	u, _ := url.Parse(projects)
	req := &http.Request{URL: u, Header: shared} // want `never sends`
	http.DefaultClient.Do(req)
	http.DefaultClient.Do(&http.Request{URL: u, Header: shared}) // want `never sends`
}

// Behind what replaces the whole header.
func replaced(companyID string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return err
	}
	req.Header = http.Header{"Accept": {"application/json"}}
	_, err = http.DefaultClient.Do(req)
	return err
}

func replacedByClone(companyID string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return err
	}
	req.Header = shared.Clone()
	_, err = http.DefaultClient.Do(req)
	return err
}

func replacedByShared(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	req.Header = shared
	http.DefaultClient.Do(req)
}

type service struct{ token string }

func (s *service) headers() http.Header {
	h := make(http.Header)
	h.Set("Authorization", "Bearer "+s.token)
	return h
}

func (s *service) replacedByMethod(companyID string) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	req.Header = s.headers()
	http.DefaultClient.Do(req)
}

func replacedSometimes(companyID string, plain bool) {
	req, _ := http.NewRequest("GET", projects, nil) // want `never sends`
	if plain {
		req.Header = http.Header{}
	}
	http.DefaultClient.Do(req)
}

// One line becomes several.
func oneLine(companyID string) (*http.Request, error) { return http.NewRequest("GET", projects, nil) } // want `never sends`

func useOneLine(companyID string) {
	req, _ := oneLine(companyID)
	http.DefaultClient.Do(req)
}

// Comments stay where they are.
func comments(companyID string) error {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		return err // the address is wrong
	} // checked
	// Now it is sent.
	_, err = http.DefaultClient.Do(req)
	return err
}

func moreComments(companyID string) error {
	// Have a request.
	req, err := http.NewRequest( // want `never sends`
		"GET",    // list
		projects, // all of them
		nil,
	)
	/* A check. */
	if err != nil {
		return err
	} /* It is there. */
	if req, err := http.NewRequest("POST", projects, nil); err == nil { // want `never sends`
		// Another request.
		http.DefaultClient.Do(req)
	}
	http.DefaultClient.Do(req)
	return nil
}
