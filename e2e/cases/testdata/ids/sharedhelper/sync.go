// Package sharedhelper sends both systems' calls through one helper: only the URL tells them apart.
package sharedhelper

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type Contact struct {
	ID      int32  `json:"id"`
	OwnerID uint32 `json:"owner_id"`
	Email   string `json:"email"`
}

type User struct {
	ID    uint32 `json:"id"` // mpr:resourceid
	Email string `json:"email_address"`
}

func getJSON(url string, header http.Header, v any) error {
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	for k, vs := range header {
		req.Header[k] = vs
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	return json.NewDecoder(resp.Body).Decode(v)
}

func Users(company string) ([]User, error) {
	h := http.Header{
		"Authorization":      {"Bearer " + os.Getenv("PROCORE_TOKEN")},
		"Procore-Company-Id": {company},
	}
	var users []User
	err := getJSON(fmt.Sprintf("https://api.procore.com/rest/v1.0/companies/%s/users", company), h, &users)
	return users, err
}

func Contacts() ([]Contact, error) {
	h := http.Header{"Authorization": {"Bearer " + os.Getenv("HUBSPOT_TOKEN")}}
	var contacts []Contact
	err := getJSON("https://api.hubapi.com/crm/v3/objects/contacts", h, &contacts)
	return contacts, err
}
