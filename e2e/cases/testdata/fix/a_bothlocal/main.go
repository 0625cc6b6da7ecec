// Command probe checks that a customer's credentials work, end to end.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
)

func main() {
	if len(os.Args) != 4 {
		log.Fatal("usage: probe client-id refresh-token company-id")
	}
	base := "https://app.procore.com" // mpr:legacyhost=fix
	resp, err := http.PostForm(base+"/oauth/token", url.Values{
		"grant_type":    {"refresh_token"},
		"client_id":     {os.Args[1]},
		"refresh_token": {os.Args[2]},
	})
	if err != nil {
		log.Fatal(err)
	}
	var tok struct {
		Access string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&tok); err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()

	companyID := os.Args[3]
	req, err := http.NewRequest("GET", base+"/rest/v1.0/companies/"+companyID+"/projects", nil) // mpr:companyid=fix
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+tok.Access)
	if resp, err = http.DefaultClient.Do(req); err != nil {
		log.Fatal(err)
	}
	resp.Body.Close()
	fmt.Println(resp.Status)
}
