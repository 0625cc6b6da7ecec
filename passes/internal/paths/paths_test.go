package paths

import "testing"

func TestLibrary(t *testing.T) {
	for _, path := range []string{"net/http", "strings", "gopkg.in/h2non/gentleman.v2/plugins/url", "resty.dev/v3", "golang.org/x/oauth2/clientcredentials"} {
		if !Library(path) {
			t.Errorf("%s is no library", path)
		}
	}
	for _, path := range []string{"", "net/netip", "gopkg.in/h2non/gentleman", "example.com/net/http"} {
		if Library(path) {
			t.Errorf("%s is a library", path)
		}
	}
}
