package fixtypes

import (
	"net/http"
	text "strconv"
)

func imported(companyID int) {
	req, _ := http.NewRequest("GET", projects+"?page="+text.Itoa(1), nil) // want `never sends`
	send(req)
}
