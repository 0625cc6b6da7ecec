package tested

import (
	"net/http"
	"testing"
)

func TestToken(t *testing.T) {
	c := New()
	c.get("/oauth/token")
	http.Get(Host + "/rest/v1.0/me")
	if Pages+"/1/company/home" == "" {
		t.Error("no page")
	}
	http.Get(at("procore.com") + "/rest/v1.0/me")
	http.Get("https://app.procore.com/oauth/token") // want `OAuth URL uses app\.procore\.com`
}
