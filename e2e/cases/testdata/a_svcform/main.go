// Command svcform asks, as a service account, who it is.
package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
)

func main() {
	form := url.Values{}
	form.Set("grant_type", "client_credentials")
	form.Set("client_id", os.Getenv("ID"))
	form.Set("client_secret", os.Getenv("SECRET"))
	resp, err := http.Post("https://login-sandbox.procore.com/oauth/token", "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
	if err != nil {
		log.Fatal(err)
	}
	var t struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&t); err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()

	companyID := os.Getenv("COMPANY")
	req, err := http.NewRequest(http.MethodGet, "https://sandbox.procore.com/rest/v1.0/me", nil) // mpr:companyid=fix
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+t.AccessToken)
	resp, err = http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer resp.Body.Close()
	io.Copy(os.Stdout, resp.Body)
	log.Print("done with company ", companyID)
}
