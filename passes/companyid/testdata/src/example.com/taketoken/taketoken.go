// want package:"judged"

// Package taketoken takes its token from package rawgrant.
package taketoken

import (
	"net/http"

	"example.com/rawgrant"
)

func me() {
	rawgrant.Token()
	http.Get("https://api.procore.com/rest/v1.0/companies") // want `never sends`
}
