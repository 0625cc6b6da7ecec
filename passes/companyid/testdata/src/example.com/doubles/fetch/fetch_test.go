package fetch

import (
	"net/url"
	"testing"

	"example.com/doubles"
)

func TestUsers(t *testing.T) {
	doubles.Activate()
	if _, err := Users(); err != nil {
		t.Fatal(err)
	}
	if (url.Values{"grant_type": {"client_credentials"}}).Encode() == "" {
		t.Fatal("no grant")
	}
}
