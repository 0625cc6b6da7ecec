package pathed

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestAll(t *testing.T) {
	srv := httptest.NewServer(http.NotFoundHandler())
	defer srv.Close()
	Vendors(Options{Host: srv.Listener.Addr().String()})
	Trades(Options{Host: srv.URL}) // mpr:companyid
	Offices(Options{Host: srv.URL})
	Offices(Options{}) // mpr:companyid
}
