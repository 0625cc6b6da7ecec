package tested

import (
	"net/http"
	"testing"
)

const projects = "https://api.procore.com/rest/v1.0/projects"

func mustNew(method, url string) *http.Request {
	req, err := http.NewRequest(method, url, nil) // never sent
	if err != nil {
		panic(err)
	}
	return req
}

func TestPrepare(t *testing.T) {
	if req, err := Prepare(projects); err != nil || req.Method != "GET" {
		t.Fatal(err)
	}
}

func TestError(t *testing.T) {
	if (&Error{mustNew("POST", projects)}).Error() == "" {
		t.Fatal()
	}
}

func TestWith(t *testing.T) {
	req, err := http.NewRequest("POST", projects, nil) // swallowed by a stub
	if err != nil {
		t.Fatal(err)
	}
	if err := With("1", func(*http.Request) error { return nil })(req); err != nil {
		t.Fatal(err)
	}
}

func TestStub(t *testing.T) {
	s := NewSender("1")
	s.do = func(*Sender, *http.Request) error { return nil }
	if err := s.Projects(); err != nil {
		t.Fatal(err)
	}
}

func TestLive(t *testing.T) {
	req, err := http.NewRequest("GET", projects, nil) // want `never sends`
	if err != nil {
		t.Fatal(err)
	}
	if _, err := http.DefaultClient.Do(req); err != nil {
		t.Fatal(err)
	}
}
