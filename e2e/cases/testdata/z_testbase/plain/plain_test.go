package plain

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestEmpty(t *testing.T) {
	srv := httptest.NewServer(http.NotFoundHandler())
	defer srv.Close()
	if _, err := New(srv.URL).List(""); err != nil {
		t.Fatal(err)
	}
	if _, err := New(srv.URL + "/").List(""); err != nil {
		t.Fatal(err)
	}
}

func TestReal(t *testing.T) {
	if _, err := New("").List(""); err != nil { // mpr:companyid
		t.Fatal(err)
	}
}
