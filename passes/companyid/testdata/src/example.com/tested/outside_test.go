package tested_test // want package:"judged"

import (
	"net/http"
	"testing"

	"example.com/tested"
)

func TestOutside(t *testing.T) {
	req, err := http.NewRequest("POST", "https://api.procore.com/rest/v1.0/projects", nil) // swallowed by a stub
	if err != nil {
		t.Fatal(err)
	}
	if err := tested.With("1", func(*http.Request) error { return nil })(req); err != nil {
		t.Fatal(err)
	}
}
