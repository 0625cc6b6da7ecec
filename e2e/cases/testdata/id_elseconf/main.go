// Command elseconf reads the id of its company in another package.
package main

import (
	"fmt"
	"log"
	"net/http"

	"cases.example.org/id_elseconf/config"
)

func main() {
	cfg, err := config.Load()
	if err != nil {
		log.Fatal(err)
	}
	req, err := http.NewRequest("GET", "https://api.procore.com/rest/v1.0/projects", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Procore-Company-Id", fmt.Sprintf("%d", cfg.CompanyID)) // mpr:resourceid
	req.Header.Set("Authorization", "Bearer "+cfg.Token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	log.Println(resp.Status, cfg.Port)
}
