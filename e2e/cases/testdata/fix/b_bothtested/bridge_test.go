package bridge

import (
	"strings"
	"testing"
)

func TestURLs(t *testing.T) {
	for _, u := range []string{tokenURL(), inspectionsURL("7")} {
		if !strings.HasPrefix(u, origin+"/") {
			t.Errorf("%s is not at %s", u, origin)
		}
	}
	if got, want := tokenURL(), origin+"/oauth/token"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
