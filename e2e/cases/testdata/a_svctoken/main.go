// Command svctoken prints the companies of a service account.
package main

import (
	"bytes"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
)

type tokenRequest struct {
	GrantType    string `json:"grant_type"`
	ClientID     string `json:"client_id"`
	ClientSecret string `json:"client_secret"`
}

func token() (string, error) {
	doc, err := json.Marshal(tokenRequest{"client_credentials", os.Getenv("ID"), os.Getenv("SECRET")})
	if err != nil {
		return "", err
	}
	resp, err := http.Post("https://login.procore.com/oauth/token", "application/json", bytes.NewReader(doc))
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var t struct {
		AccessToken string `json:"access_token"`
	}
	return t.AccessToken, json.NewDecoder(resp.Body).Decode(&t)
}

func main() {
	tok, err := token()
	if err != nil {
		log.Fatal(err)
	}
	req, err := http.NewRequest(http.MethodGet, "https://api.procore.com/rest/v1.0/companies", nil) // mpr:companyid?
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+tok)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	io.Copy(os.Stdout, resp.Body)
}
