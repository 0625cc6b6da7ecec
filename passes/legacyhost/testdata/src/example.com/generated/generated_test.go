package generated

import (
	"net/http"
	"testing"
)

// Test files count.
func TestToken(t *testing.T) {
	if _, err := http.Get("https://app.procore.com/rest/v1.0/me"); err != nil { // want `use api\.procore\.com`
		t.Error(err)
	}
}
