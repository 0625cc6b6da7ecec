package mocked

import (
	"net/http"
	"testing"

	"github.com/h2non/gock"
)

func TestOld(t *testing.T) {
	gock.New("https://app.procore.com").Get("/rest/v1.0/companies").Reply(200)
	gock.New("https://app.procore.com/oauth/token").Reply(200)
	http.Get("https://app.procore.com/rest/v1.0/companies") // want `API URL uses app\.procore\.com; use api`
}
