package generated

import (
	"net/http"
	"testing"
)

// Test files count.
func TestProjects(t *testing.T) {
	if _, err := http.Get("https://api.procore.com/rest/v1.0/projects"); err != nil { // want `never sends`
		t.Error(err)
	}
}
