// Package webhook names Procore, and calls others only.
package webhook

import (
	"encoding/json"
	"net/http"
)

const procoreURL = "https://app.procore.com/webclients/host" // a link

type mail struct{ ID int32 }

func send() (m mail, err error) {
	resp, err := http.Get("https://mail.example.com/v1/mails?back=" + procoreURL)
	if err != nil {
		return m, err
	}
	defer resp.Body.Close()
	return m, json.NewDecoder(resp.Body).Decode(&m)
}
