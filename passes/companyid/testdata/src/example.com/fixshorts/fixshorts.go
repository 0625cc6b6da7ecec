// want package:"judged"

// Package fixshorts sends with the functions of net/http that can set no header: a
// request takes their place.
package fixshorts

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"strings"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

func get(companyID string) error {
	resp, err := http.Get(projects) // want `which http\.Get cannot set`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func head(companyID string) {
	resp, err := http.Head(projects) // want `which http\.Head cannot set`
	if err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
}

func post(companyID string, body io.Reader) error {
	resp, err := http.Post(projects, "application/json", body) // want `which http\.Post cannot set`
	if err != nil {
		return fmt.Errorf("create a project: %w", err)
	}
	return resp.Body.Close()
}

func postForm(companyID string) error {
	form := url.Values{"name": {strings.ToUpper("x")}}
	resp, err := http.PostForm(projects, form) // want `which http\.PostForm cannot set`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func own(companyID string) error {
	client := &http.Client{}
	resp, err := client.Get(projects) // want `which http\.Client\.Get cannot set`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

type service struct {
	http      *http.Client
	companyID int
}

func newService(companyID int) *service { return &service{&http.Client{}, companyID} }

func (s *service) list() error {
	resp, err := s.http.Get(projects) // want `cannot set`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Returned as it is.
func returned(companyID string) (*http.Response, error) {
	return http.Get(projects) // want `cannot set`
}

func returnedPost(companyID string) (*http.Response, error) {
	return http.Post(projects, "application/json", strings.NewReader("{}")) // want `cannot set`
}

// The name of the request is taken.
func taken(companyID string, req io.Reader) (*http.Response, error) {
	return http.Post(projects, "application/json", req) // want `cannot set`
}

// An error that is already there.
func late(companyID string) error {
	_, err := url.Parse(projects)
	if err != nil {
		return err
	}
	resp, err := http.Get(projects) // want `cannot set`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Forms that a person has to rewrite.
func refused(companyID string) error {
	http.Get(projects)                               // want `cannot set`
	if resp, err := http.Get(projects); err == nil { // want `cannot set`
		resp.Body.Close()
	}
	resp, _ := http.Get(projects) // want `cannot set`
	resp.Body.Close()
	resp, err := http.Get( // want `cannot set`
		projects,
	)
	if err != nil {
		return err
	}
	resp.Body.Close()
	other, err := http.Get(projects) // want `cannot set`
	if err != nil {
		if other != nil {
			other.Body.Close()
		}
		return err
	}
	return other.Body.Close()
}

// So do checks that say why, or do more than end.
func commented(companyID string) error {
	resp, err := http.Get(projects) // want `cannot set`
	if err != nil {
		// The server is down.
		return err
	}
	return resp.Body.Close()
}

// A content type that is evaluated cannot move.
func contentType(companyID string, body io.Reader, kind func() string) error {
	resp, err := http.Post(projects, kind(), body) // want `cannot set`
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
