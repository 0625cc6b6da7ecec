package interfaces

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func setup(t *testing.T) (*http.ServeMux, *Client) {
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	client, err := New(WithBaseURL(server.URL))
	if err != nil {
		t.Fatalf("Failed: %v", err)
	}
	return mux, client
}

func TestList(t *testing.T) {
	_, client := setup(t)
	if _, err := client.Users.List(); err != nil {
		t.Fatal(err)
	}
}

func TestReal(t *testing.T) {
	client, err := New(nil) // mpr:companyid
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.Users.List(); err != nil {
		t.Fatal(err)
	}
}
